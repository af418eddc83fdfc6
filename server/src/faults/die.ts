import type { Fault } from './fault.ts';

/** As a power cut for the process: nothing runs after it, no thread of it either. */
const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Counts calls of the disk, and dies at the one that was named. */
export class Killer {
  #fault: Fault | null = null;
  #seen = 0;

  arm(fault: Fault | null): void {
    this.#fault = fault;
    this.#seen = 0;
  }

  async watch<Result>(method: string, call: () => Promise<Result>): Promise<Result> {
    const fault = this.#fault;
    if (fault?.method !== method) return call();
    this.#seen += 1;
    if (this.#seen !== fault.n) return call();
    if (fault.when === 'before') die();
    const answer = call();
    if (typeof fault.when === 'object') setTimeout(die, fault.when.during);
    const result = await answer;
    if (fault.when === 'after') die();
    return result;
  }
}

type Method = (...args: readonly unknown[]) => Promise<unknown>;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** A port of the store, or a connection, whose calls are counted. */
export const watched = <Port extends object>(port: Port, name: string, killer: Killer): Port =>
  new Proxy(port, {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      if (!isMethod(value) || key === 'healthy' || key === 'close') return value;
      return (...args: readonly unknown[]) =>
        killer.watch(`${name}.${String(key)}`, () => value.call(target, ...args));
    },
  });
