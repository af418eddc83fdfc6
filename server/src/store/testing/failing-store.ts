import type { Store } from '#store/store.ts';

/** One call of a port: `documents.append` and 3 is the third append since the store was wrapped. */
export type StoreCall = { readonly method: string; readonly n: number };

/** What happens to a call that the plan names. */
export type Fault = {
  /** `before`: nothing is written. `after`: it is on disk, but the caller hears that it failed. */
  readonly when: 'before' | 'after';
  /** Waited for first: a slow disk, or one that never answers. */
  readonly until?: Promise<unknown>;
  /** What it rejects with; without an error the call is only slow. */
  readonly error?: Error;
};

/** null lets the call through. */
export type FaultPlan = (call: StoreCall) => Fault | null;

/** Fails the n-th call of a method, e.g. `failNth('documents.append', 3, error)`; before anything is written. */
export const failNth =
  (method: string, n: number, error: Error): FaultPlan =>
  (call) =>
    call.method === method && call.n === n ? { when: 'before', error } : null;

type Method = (...args: readonly unknown[]) => Promise<unknown>;

const isMethod = (value: unknown): value is Method => typeof value === 'function';

type Watch = (name: string, call: () => Promise<unknown>) => Promise<unknown>;

const failingPort = <Port extends object>(port: Port, name: string, watch: Watch): Port =>
  new Proxy(port, {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      if (!isMethod(value)) return value;
      return (...args: readonly unknown[]) =>
        watch(`${name}.${String(key)}`, () => value.call(target, ...args));
    },
  });

/** A store whose calls fail, or are slow, as planned. After a planned error it is not healthy until a call succeeds. */
export const failingStore = (store: Store, plan: FaultPlan): Store => {
  const counts = new Map<string, number>();
  let failed = false;
  const watch: Watch = async (method, call) => {
    const n = (counts.get(method) ?? 0) + 1;
    counts.set(method, n);
    const fault = plan({ method, n });
    const done = fault?.when === 'after' ? await call() : undefined;
    await fault?.until;
    if (fault?.error) {
      failed = true;
      throw fault.error;
    }
    failed = false;
    return fault?.when === 'after' ? done : call();
  };
  return {
    documents: failingPort(store.documents, 'documents', watch),
    schools: failingPort(store.schools, 'schools', watch),
    meetings: failingPort(store.meetings, 'meetings', watch),
    seats: failingPort(store.seats, 'seats', watch),
    versions: failingPort(store.versions, 'versions', watch),
    gaps: failingPort(store.gaps, 'gaps', watch),
    course: failingPort(store.course, 'course', watch),
    after: failingPort(store.after, 'after', watch),
    involvement: failingPort(store.involvement, 'involvement', watch),
    typedUp: failingPort(store.typedUp, 'typedUp', watch),
    sen: failingPort(store.sen, 'sen', watch),
    settings: failingPort(store.settings, 'settings', watch),
    carers: failingPort(store.carers, 'carers', watch),
    slots: failingPort(store.slots, 'slots', watch),
    reports: failingPort(store.reports, 'reports', watch),
    helpers: failingPort(store.helpers, 'helpers', watch),
    lessons: failingPort(store.lessons, 'lessons', watch),
    schoolList: failingPort(store.schoolList, 'schoolList', watch),
    looks: failingPort(store.looks, 'looks', watch),
    openings: failingPort(store.openings, 'openings', watch),
    apart: failingPort(store.apart, 'apart', watch),
    audit: failingPort(store.audit, 'audit', watch),
    healthy: () => !failed && store.healthy(),
    close: () => store.close(),
  };
};
