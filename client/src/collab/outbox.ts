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

/** What is kept of an owner, oldest first; what is too old is taken away instead. */
export const readRows = async (owner: string, now: number): Promise<OutboxRow[]> => {
  const found: unknown[] = await inStore('readonly', (store) => store.index('owner').getAll(owner));
  const rows = found.filter(isRow);
  const old = rows.filter(({ at }) => now - at > expiresMs);
  await Promise.all(old.map(({ id }) => removeRow(id)));
  return rows.filter((row) => !old.includes(row));
};

/** Forgets what is kept of a person on this device, in all meetings: they got up. */
export const clearOutbox = async (person: string): Promise<void> => {
  const theirs = IDBKeyRange.bound(`${person}/`, `${person}/\uffff`);
  const ids = await inStore('readonly', (store) => store.index('owner').getAllKeys(theirs));
  await Promise.all(ids.map((id) => inStore('readwrite', (store) => store.delete(id))));
};
