import type { DiskState } from './troubled-disk.ts';

/** A call of the server's disk at which it is to die. */
export type Fault = {
  /** `documents.append`, or `connection.write` for what makes the schema. */
  readonly method: string;
  /** The n-th such call after the server is told to count. */
  readonly n: number;
  /** `during`: this many milliseconds after the call went to the disk's thread. */
  readonly when: 'before' | 'after' | { readonly during: number };
};

/** What the process under test is asked by the one that started it. */
export type Ask =
  | {
      readonly ask: 'start';
      readonly folder: string;
      readonly port: number;
      readonly fault: Fault | null;
      readonly disk: DiskState;
    }
  | { readonly ask: 'doors' }
  | { readonly ask: 'fault'; readonly fault: Fault }
  | { readonly ask: 'disk'; readonly disk: DiskState };

/** A fresh meeting, and the token of everybody's link to it. */
export type Doors = {
  readonly meeting: string;
  readonly tokens: Readonly<Record<string, string>>;
};
export type Told =
  | { readonly told: 'ready' | 'armed' }
  | { readonly told: 'doors'; readonly doors: Doors };
