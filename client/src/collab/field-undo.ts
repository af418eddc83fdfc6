import * as Y from 'yjs';

/** Undo and redo of one's own edits. */
export type UndoState = { readonly canUndo: boolean; readonly canRedo: boolean };

export interface Undo {
  undo(): void;
  redo(): void;
  /** The next edit starts a step of its own: call it when the person goes to another field. */
  endStep(): void;
  state(): UndoState;
  subscribe(listener: () => void): () => void;
  readonly manager: Y.UndoManager;
}

/** Origin of edits made in our own text fields. */
export const fieldOrigin = { name: 'field' } as const;

const isNewType = (item: Y.Item | undefined, transaction: Y.Transaction): boolean => {
  if (item === undefined || !(item.content instanceof Y.ContentType)) return false;
  return item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
};

/** Whether a transaction put a new item into a collection. */
const addsItem = (transaction: Y.Transaction): boolean =>
  [...transaction.changed].some(
    ([type, keys]) =>
      type instanceof Y.Map &&
      [...keys].some((key) => key !== null && isNewType(type._map.get(key), transaction)),
  );

const wrap = (manager: Y.UndoManager): Undo => {
  const read = (): UndoState => ({ canUndo: manager.canUndo(), canRedo: manager.canRedo() });
  const listeners = new Set<() => void>();
  let state = read();
  const look = () => {
    const next = read();
    if (next.canUndo === state.canUndo && next.canRedo === state.canRedo) return;
    state = next;
    for (const listener of listeners) listener();
  };
  manager.on('stack-item-added', look);
  manager.on('stack-item-popped', look);
  manager.on('stack-cleared', look);
  return {
    manager,
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    endStep: () => manager.stopCapturing(),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/**
 * Undo for the fields of a document: everything but the notes, which have their own (a shared one dies with the editor).
 *
 * Only edits made here are undone: what comes over the wire has another origin. A text or an item is never deleted by
 * undoing (CLIENT6): somebody else may be writing in it. So adding an item is not undone here but by removing it.
 */
export const createFieldUndo = (doc: Y.Doc): Undo =>
  wrap(
    new Y.UndoManager(doc, {
      trackedOrigins: new Set<unknown>([null, fieldOrigin]),
      captureTransaction: (transaction) => transaction.local && !addsItem(transaction),
      deleteFilter: (item) => !(item.content instanceof Y.ContentType),
    }),
  );
