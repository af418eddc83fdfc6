import type { Doors } from './target-messages.ts';

/** Which attack, how often, and where. */
export type Order = {
  readonly url: string;
  readonly doors: Doors;
  readonly more: readonly Doors[];
  readonly index: number;
  readonly count: number;
};

/** What the server answered, figures beside it, and what the victim's page shows afterwards. */
export type Report = { readonly answer: string; readonly figures: string; readonly left: string };
