import { lazy, Suspense } from 'react';

import { useHasContent, useLiveDocument, useMayType } from '#collab/use-meeting-connection.tsx';
import { Loading } from '#components/loading.tsx';

import type { NotesTexts } from './notes-texts.ts';

const NotesEditorView = lazy(async () => {
  const { NotesEditorView: view } = await import('./notes-editor-view.tsx');
  return { default: view };
});

export interface NotesEditorProps {
  texts: NotesTexts;
}

/**
 * The notes of the meeting, which everybody writes together. Tiptap is loaded only here, and an editor is made only
 * when the document is there: on mounting it deletes what it does not know.
 */
export const NotesEditor = ({ texts }: NotesEditorProps) => {
  const live = useLiveDocument('meeting');
  const hasContent = useHasContent('meeting');
  const mayType = useMayType('meeting');
  const waiting = <Loading text={texts.loading} lines={4} />;
  if (live === null || !hasContent) return waiting;
  return (
    <Suspense fallback={waiting}>
      <NotesEditorView
        key={live.generation}
        connection={live.connection}
        editable={mayType}
        texts={texts}
      />
    </Suspense>
  );
};
