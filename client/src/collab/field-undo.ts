import * as Y from 'yjs';

/** What there is to undo and redo of one's own edits. */
export type UndoState = { readonly canUndo: boolean; readonly canRedo: boolean };

/** Origin of edits made in our own text fields. */
export const fieldOrigin = { name: 'field' } as const;
/** Origin of taking an added item away and bringing it back, which are steps of their own. */
const itemOrigin = { name: 'item' } as const;

/** Items that were added in one go, and how many other steps there were to undo (or redo) then. */
type Added = { readonly items: readonly Y.Map<unknown>[]; readonly after: number };

const newItem = (
  item: Y.Item | undefined,
  { beforeState }: Y.Transaction,
): Y.Map<unknown> | null => {
  if (item === undefined || !(item.content instanceof Y.ContentType)) return null;
  const isNew = item.id.clock >= (beforeState.get(item.id.client) ?? 0);
  return isNew && item.content.type instanceof Y.Map ? item.content.type : null;
};

/** The items a transaction put into collections. */
const itemsAdded = (transaction: Y.Transaction): Y.Map<unknown>[] =>
  [...transaction.changed].flatMap(([type, keys]) =>
    type instanceof Y.Map
      ? [...keys].flatMap((key) =>
          key === null ? [] : (newItem(type._map.get(key), transaction) ?? []),
        )
      : [],
  );

/** Whether an item was taken away or brought back. */
const isRemoval = ({ changed }: Y.Transaction): boolean =>
  [...changed].some(([type, keys]) => type instanceof Y.Map && keys.has('removed'));

const isOurs = ({ local, origin }: Y.Transaction): boolean =>
  local && (origin === null || origin === fieldOrigin);

/**
 * Undo for the fields of a document: everything but the notes, which have their own (a shared one dies with the editor).
 *
 * Only edits made here are undone: what comes over the wire has another origin. Undoing never deletes a text or an item,
 * because somebody else may be writing in it (CLIENT6): an added item is marked as removed, and comes back by redoing.
 */
export class FieldUndo {
  readonly manager: Y.UndoManager;
  readonly #doc: Y.Doc;
  readonly #listeners = new Set<() => void>();
  #undoAdds: readonly Added[] = [];
  #redoAdds: readonly Added[] = [];
  #state: UndoState = { canUndo: false, canRedo: false };

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.manager = new Y.UndoManager(doc, {
      trackedOrigins: new Set<unknown>([null, fieldOrigin]),
      captureTransaction: (transaction) => {
        // A step of its own: one undo must not take the words typed a moment before with it.
        if (isOurs(transaction) && isRemoval(transaction)) this.endStep();
        // Reading what somebody else's event changed is a transaction too, one without changes.
        if (transaction.changed.size === 0) return false;
        return transaction.local && itemsAdded(transaction).length === 0;
      },
      deleteFilter: (item) => !(item.content instanceof Y.ContentType),
    });
    doc.on('afterTransaction', (transaction) => this.#noteAdded(transaction));
    this.manager.on('stack-item-added', ({ type }) => {
      if (type === 'undo' && !this.manager.redoing) this.#redoAdds = [];
      this.#changed();
    });
    this.manager.on('stack-item-popped', () => this.#changed());
    this.manager.on('stack-cleared', () => this.#changed());
  }

  get state(): UndoState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  undo(): void {
    const added = this.#undoAdds.at(-1);
    if (added === undefined || added.after < this.manager.undoStack.length) {
      this.manager.undo();
      return;
    }
    this.#setRemoved(added.items, true);
    this.#undoAdds = this.#undoAdds.slice(0, -1);
    this.#redoAdds = [...this.#redoAdds, { ...added, after: this.manager.redoStack.length }];
    this.#changed();
  }

  redo(): void {
    const added = this.#redoAdds.at(-1);
    if (added === undefined || added.after < this.manager.redoStack.length) {
      this.manager.redo();
      return;
    }
    this.#setRemoved(added.items, false);
    this.#redoAdds = this.#redoAdds.slice(0, -1);
    this.#undoAdds = [...this.#undoAdds, { ...added, after: this.manager.undoStack.length }];
    this.#changed();
  }

  /** The next edit starts a step of its own: when the person goes to another field. */
  endStep(): void {
    this.manager.stopCapturing();
  }

  #noteAdded(transaction: Y.Transaction): void {
    if (!isOurs(transaction)) return;
    if (isRemoval(transaction)) this.endStep();
    const items = itemsAdded(transaction);
    if (items.length === 0) return;
    this.manager.stopCapturing();
    this.manager.clear(false, true);
    this.#redoAdds = [];
    this.#undoAdds = [...this.#undoAdds, { items, after: this.manager.undoStack.length }];
    this.#changed();
  }

  #setRemoved(items: readonly Y.Map<unknown>[], removed: boolean): void {
    this.#doc.transact(() => {
      for (const item of items) item.set('removed', removed);
    }, itemOrigin);
  }

  #changed(): void {
    const canUndo = this.manager.canUndo() || this.#undoAdds.length > 0;
    const canRedo = this.manager.canRedo() || this.#redoAdds.length > 0;
    if (canUndo === this.#state.canUndo && canRedo === this.#state.canRedo) return;
    this.#state = { canUndo, canRedo };
    for (const listener of this.#listeners) listener();
  }
}
