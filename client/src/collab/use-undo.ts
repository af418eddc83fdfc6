import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { useCallback, useSyncExternalStore } from 'react';

import type { UndoState } from './field-undo.ts';
import { useLiveDocument } from './use-meeting-connection.tsx';

const nothing: UndoState = { canUndo: false, canRedo: false };

/** Undo and redo of my own edits in the fields of a document; never of anybody else's, never of the notes. */
export const useUndo = (
  name: DocumentName,
): UndoState & { readonly undo: () => void; readonly redo: () => void } => {
  const undo = useLiveDocument(name)?.connection.undo;
  const subscribe = useCallback(
    (changed: () => void) => undo?.subscribe(changed) ?? (() => {}),
    [undo],
  );
  const state = useSyncExternalStore(subscribe, () => undo?.state ?? nothing);
  return { ...state, undo: () => undo?.undo(), redo: () => undo?.redo() };
};
