import { createTurns } from '#lib/create-turns.ts';
import { type Store, StoreConflict, StoreUnavailable } from '#store/store.ts';
import { DoneUnsaid } from '#store/testing/failing-connection.ts';

const attempts = 5;

type Method = (...args: readonly unknown[]) => Promise<unknown>;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** Again while the disk does not answer. What is there already, since only the answer was lost, is done. */
const insist = async (call: () => Promise<unknown>): Promise<unknown> => {
  let isDone = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (isDone && error instanceof StoreConflict) return undefined;
      if (!(error instanceof StoreUnavailable) || attempt === attempts) throw error;
      isDone ||= error instanceof DoneUnsaid;
    }
  }
};

type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

const insisting = <Port extends object>(port: Port, turn: Turn): Port =>
  new Proxy(port, {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      if (!isMethod(value)) return value;
      return (...args: readonly unknown[]) => turn(() => insist(() => value.call(target, ...args)));
    },
  });

/** A store used as the engine does: one write after the other, and again when the disk failed. */
export const retryingStore = (store: Store): Store => {
  const turn = createTurns();
  return {
    ...store,
    documents: insisting(store.documents, turn),
    schools: insisting(store.schools, turn),
    meetings: insisting(store.meetings, turn),
    versions: insisting(store.versions, turn),
    course: insisting(store.course, turn),
    close: () => turn(() => store.close()),
  };
};
