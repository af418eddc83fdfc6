import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { type Store, StoreUnavailable } from '#store/store.ts';

import type { DiskState, Plan } from './fault.ts';

const liesFor = 300;
const slowness = 2_000;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
const never = (): Promise<never> => new Promise(() => {});

/** Writes until the disk takes nothing more, in ever smaller pieces. */
const fill = (file: string): void => {
  const target = openSync(file, 'w');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 4)) {
    const piece = new Uint8Array(size);
    try {
      for (;;) writeSync(target, piece);
    } catch {
      // Full for pieces of this size.
    }
  }
  closeSync(target);
};

type Method = (...args: readonly unknown[]) => Promise<unknown>;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** The engine's disk, every port of it, which can be put into trouble. */
export class TroubledDisk {
  readonly #ballast: string;
  readonly #onWrong: (method: string) => void;
  #state: DiskState = 'sound';
  #plan: Plan | null = null;
  #seen = 0;

  /** `onWrong` hears of the call that went wrong as planned. */
  constructor(folder: string, onWrong: (method: string) => void) {
    this.#ballast = join(folder, 'ballast');
    this.#onWrong = onWrong;
  }

  become(state: DiskState): void {
    if (this.#state === 'full') rmSync(this.#ballast);
    if (state === 'full') fill(this.#ballast);
    this.#state = state;
  }

  /** One call goes wrong from now on. */
  expect(plan: Plan): void {
    this.#plan = plan;
    this.#seen = 0;
  }

  under(store: Store): Store {
    return {
      ...store,
      documents: this.#troubled(store.documents, 'documents'),
      versions: this.#troubled(store.versions, 'versions'),
      close: () => (this.#state === 'hung' ? never() : store.close()),
    };
  }

  #troubled<Port extends object>(port: Port, name: string): Port {
    return new Proxy(port, {
      get: (target, key): unknown => {
        const value: unknown = Reflect.get(target, key);
        if (!isMethod(value)) return value;
        return (...args: readonly unknown[]) =>
          this.#call(`${name}.${String(key)}`, () => value.call(target, ...args));
      },
    });
  }

  async #call(method: string, call: () => Promise<unknown>): Promise<unknown> {
    if (this.#state === 'hung') return never();
    if (this.#state === 'slow') await pause(slowness);
    if (this.#state === 'lying' && method === 'documents.append') {
      setTimeout(() => void call().catch(() => null), liesFor);
      return undefined;
    }
    return this.#isPlanned(method) ? this.#goWrong(method, call) : call();
  }

  #isPlanned(method: string): boolean {
    if (this.#plan === null || (this.#plan.method ?? method) !== method) return false;
    this.#seen += 1;
    return this.#seen === this.#plan.n;
  }

  async #goWrong(method: string, call: () => Promise<unknown>): Promise<unknown> {
    const how = this.#plan?.how;
    this.#onWrong(method);
    if (how === 'hangs') return never();
    if (how === 'after') await call();
    throw new StoreUnavailable('The disk does not answer.');
  }
}
