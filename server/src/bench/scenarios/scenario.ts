import type { Contender } from '#bench/contender.ts';

/** Figures by name; the same names for each contender of a scenario. */
export type Figures = Readonly<Record<string, number>>;

/** One load, the same for everybody. */
export type Scenario = {
  readonly name: string;
  /** What is done, in a line for the report. */
  readonly what: string;
  /** Units and decimals of its figures, in the order of the table. */
  readonly figures: Readonly<Record<string, { readonly unit: string; readonly digits: number }>>;
  readonly takes: (contender: Contender) => boolean;
  /** At most so many runs: for what hardly varies. */
  readonly mostRuns?: number;
  /** `part` shortens it, for a look: 1 is the whole. */
  readonly run: (contender: Contender, part: number) => Promise<Figures>;
};

export const everybody = (): boolean => true;
