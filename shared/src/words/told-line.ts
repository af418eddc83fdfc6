import type { SenEnding, ToldHow } from '#domain/codes.ts';

import type { sen } from './en-gb/sen.ts';
import type { KeysOf, Values } from './translator.ts';

type Told = {
  readonly person: string;
  readonly how: ToldHow;
  readonly day: string;
  readonly by: string;
  readonly notedBy: string;
  readonly about?: SenEnding | undefined;
};

export type SenTools = {
  readonly t: (key: KeysOf<typeof sen>, values?: Values) => string;
  readonly nameOf: (person: string) => string;
  readonly formatDay: (day: string) => string;
};

/** *Magda Nowak was told on 22 September 2025, in a letter, by Mrs Hartley. Noted by Miss Adeyemi.* */
export const toldLine = (
  { person, how, day, by, notedBy, about }: Told,
  { t, nameOf, formatDay }: SenTools,
): string =>
  t(about === undefined ? 'told.line' : `told.lines.${about}`, {
    name: nameOf(person),
    day: formatDay(day),
    how: t(`told.how.${how}`),
    by,
    notedBy,
  });
