import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import type { SupportView } from '@fourchairs/shared/document/support-lines.ts';

export type SupportGroups = {
  /** Under the first planned outcome each line serves. */
  readonly planned: readonly {
    readonly outcome: OutcomeView;
    readonly lines: readonly SupportView[];
  }[];
  /** For no outcome at all. */
  readonly loose: readonly SupportView[];
  /** Only for outcomes that end with this meeting. */
  readonly ended: readonly SupportView[];
};

/** Every line once: under the outcome it is for, or in one of two heaps at the end. */
export const groupSupport = (
  lines: readonly SupportView[],
  outcomes: readonly OutcomeView[],
  isPlanned: (outcome: OutcomeView) => boolean,
): SupportGroups => {
  const planned = outcomes.filter(isPlanned);
  const homeOf = (line: SupportView) => planned.find(({ id }) => line.outcomes.includes(id));
  const known = new Set(outcomes.map(({ id }) => id));
  const homeless = lines.filter((line) => homeOf(line) === undefined);
  const isLoose = (line: SupportView) => !line.outcomes.some((id) => known.has(id));
  return {
    planned: planned.map((outcome) => ({
      outcome,
      lines: lines.filter((line) => homeOf(line)?.id === outcome.id),
    })),
    loose: homeless.filter(isLoose),
    ended: homeless.filter((line) => !isLoose(line)),
  };
};
