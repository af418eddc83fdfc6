import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

const managers = new WeakMap<Y.XmlFragment, Y.UndoManager>();

/**
 * The undo of the notes, one for as long as the document lives: leaving the stage and coming back keeps it. The fields
 * have another: this one is switched off while no editor is mounted.
 */
export const notesUndoOf = (notes: Y.XmlFragment): Y.UndoManager => {
  const known = managers.get(notes);
  if (known !== undefined) return known;
  const made = new Y.UndoManager(notes, {
    trackedOrigins: new Set<unknown>([ySyncPluginKey]),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
  });
  managers.set(notes, made);
  return made;
};
