import { useSavedState } from '#collab/use-meeting-connection.tsx';
import { SavedState } from '#components/saved-state.tsx';
import { useSavedWords } from '#session/use-saved-words.ts';

/** Where the words of the meeting are. By itself, because it is drawn with every letter. */
export const SavedHere = () => {
  const { kind, text } = useSavedWords()(useSavedState());
  return <SavedState kind={kind} text={text} />;
};
