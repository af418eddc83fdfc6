import type { Name } from '#http/testing/test-school.ts';

/** A fresh meeting and the token of everybody's link to it. */
export type Doors = {
  readonly meeting: string;
  readonly tokens: Readonly<Partial<Record<Name, string>>>;
};

/** Bytes; `held` after collecting garbage. Milliseconds since the last question. */
export type Measured = {
  readonly rss: number;
  readonly held: number;
  readonly longestStall: number;
};

/** What the process under attack is asked by the one that started it. */
export type Ask = {
  readonly id: number;
  /** `carried`: doors to a meeting that begins with what another one ended with. */
  readonly ask: 'doors' | 'carried' | 'measure' | 'stop';
};

export type TargetAnswer =
  | { readonly id: number; readonly url: string }
  | { readonly id: number; readonly doors: Doors }
  | { readonly id: number; readonly measured: Measured };
