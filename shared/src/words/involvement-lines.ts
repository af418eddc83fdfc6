import type { InvolvementHow } from '#domain/codes.ts';

import type { professionals } from './en-gb/professionals.ts';
import type { KeysOf, Values } from './translator.ts';

type Said = {
  readonly professional: string;
  readonly person: string;
  readonly agrees: boolean;
  readonly how: InvolvementHow;
  readonly recordedBy: string;
  readonly at: string;
};

type Tools = {
  readonly t: (key: KeysOf<typeof professionals>, values?: Values) => string;
  readonly nameOf: (person: string) => string;
  /** The day of an instant, in words. */
  readonly dayOf: (instant: string) => string;
};

/** *Magda Nowak agreed on 3 March, on paper, noted by Mrs Hartley.*: who, when and how, for each who said something. */
export const involvementLines = (
  professional: string,
  said: readonly Said[],
  { t, nameOf, dayOf }: Tools,
): string[] =>
  said
    .filter((answer) => answer.professional === professional)
    .map(({ person, agrees, how, recordedBy, at }) =>
      t(`involvement.${agrees ? 'agreed' : 'tookBack'}`, {
        name: nameOf(person),
        day: dayOf(at),
        how: t(`involvement.how.${how}`, { name: nameOf(recordedBy) }),
      }),
    );
