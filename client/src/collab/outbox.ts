/** One update of my own that no server has confirmed. Never the document, never anybody else's words. */
export type OutboxRow = {
  readonly id: number;
  /** Whose, in which document of which meeting. */
  readonly owner: string;
  readonly epoch: number;
  readonly at: number;
  readonly update: Uint8Array;
};

const databaseName = 'fourchairs.outbox';
const storeName = 'updates';
/** What nobody came back for is gone after this long. */
const expiresMs = 14 * 86_400_000;

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });

const openDatabase = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore(storeName, {
      keyPath: 'id',
      autoIncrement: true,
    });
    store.createIndex('owner', 'owner');
  });
  return done(request);
};

/** Runs `work` on the store in a transaction of its own. */
const inStore = async <Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await openDatabase();
  try {
    return await done(work(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
};

const isRow = (value: unknown): value is OutboxRow =>
  typeof value === 'object' &&
  value !== null &&
  'update' in value &&
  value.update instanceof Uint8Array;

/** Keeps a row; its id is needed to take it away again. */
export const addRow = async (row: Omit<OutboxRow, 'id'>): Promise<number> =>
  Number(await inStore('readwrite', (store) => store.add(row)));

export const removeRow = async (id: number): Promise<void> => {
  await inStore('readwrite', (store) => store.delete(id));
};

/** Whose rows: of one document, or of all documents of a meeting, or of a person in all meetings. */
export type Kept = {
  readonly person: string;
  readonly meeting?: string;
  readonly document?: string;
};

/** Owners are `<person>/<meeting>/<document>`. */
export const ownerOf = ({ person, meeting, document }: Required<Kept>): string =>
  [person, meeting, document].join('/');

const rangeOf = ({ person, meeting, document }: Kept): IDBKeyRange => {
  const parts = [person, meeting, document].filter((part) => part !== undefined);
  const owner = parts.join('/');
  return parts.length === 3
    ? IDBKeyRange.only(owner)
    : IDBKeyRange.bound(`${owner}/`, `${owner}/\uffff`);
};

/** What is kept, oldest first; what is too old is not. */
export const readRows = async (kept: Kept, now: number): Promise<OutboxRow[]> => {
  const range = rangeOf(kept);
  const found: unknown[] = await inStore('readonly', (store) => store.index('owner').getAll(range));
  return found.filter(isRow).filter(({ at }) => now - at <= expiresMs);
};

const removeAll = async (ids: readonly IDBValidKey[]): Promise<void> => {
  await Promise.all(ids.map((id) => inStore('readwrite', (store) => store.delete(id))));
};

/** Forgets what is kept on this device: of a person who got up, or in a meeting whose last words were seen to. */
export const clearRows = async (kept: Kept): Promise<void> => {
  const range = rangeOf(kept);
  await removeAll(await inStore('readonly', (store) => store.index('owner').getAllKeys(range)));
};

/** Forgets what is too old, whosever it is. */
export const sweepRows = async (now: number): Promise<void> => {
  const found: unknown[] = await inStore('readonly', (store) => store.getAll());
  const old = found.filter(isRow).filter(({ at }) => now - at > expiresMs);
  await removeAll(old.map(({ id }) => id));
};
