import { SavedState } from '../saved-state.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  saved: <SavedState kind="saved" text="Saved for everyone" />,
  saving: <SavedState kind="saving" text="Saving…" />,
  offline: <SavedState kind="offline" text="Offline: your words are kept here and will be sent" />,
  'not saved': <SavedState kind="not-saved" text="Not saved: the meeting has been finished" />,
};
