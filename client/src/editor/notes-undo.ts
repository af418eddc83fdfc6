import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/**
 * Editors destroy the manager they were given when they go, the old one even after the new one is there. This one goes
 * with its document.
 */
class LastingUndoManager extends Y.UndoManager {
  override destroy(): void {}
}

/** Origin of edits of the notes, in their editor or beside it. */
export const notesOrigin: unknown = ySyncPluginKey;

const managers = new WeakMap<Y.XmlFragment, Y.UndoManager>();

/**
 * The undo of the notes, one for as long as the document lives: leaving the notes and coming back keeps it. The fields
 * have another.
 */
export const notesUndoOf = (notes: Y.XmlFragment): Y.UndoManager => {
  const known = managers.get(notes);
  if (known !== undefined) return known;
  const made = new LastingUndoManager(notes, {
    trackedOrigins: new Set<unknown>([notesOrigin]),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
  });
  managers.set(notes, made);
  return made;
};
