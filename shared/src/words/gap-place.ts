import type { saved } from './en-gb/saved-gaps.ts';
import type { KeysOf, Values } from './translator.ts';

export type GapTools = {
  readonly t: (key: KeysOf<typeof saved>, values?: Values) => string;
  readonly nameOf: (person: string) => string;
};

const places = [
  'strengths',
  'needs',
  'barriers',
  'strategies',
  'parked',
  'outcomes',
  'support',
  'actions',
  'notes',
  'lane',
  'measurement',
  'helper',
  'drawing',
  'report',
  'report-file',
  'attempts',
  'without-family',
  'decision',
  'hold',
  'moved',
  'answer',
  'reply',
  'addition',
  'seen',
] as const;

/** Where words stood that were taken out, from the key of their text: *what Magda Nowak answered*, *a line of support*. */
export const gapPlace = (field: string, { t, nameOf }: GapTools): string => {
  const [kind, owner = ''] = field.split('.');
  const place = places.find((each) => each === kind);
  return place === undefined
    ? t('gaps.in.elsewhere')
    : t(`gaps.in.${place}`, { name: nameOf(owner) });
};

/** The same at the beginning of a line. */
export const gapPlaceFirst = (field: string, tools: GapTools): string => {
  const place = gapPlace(field, tools);
  return place.charAt(0).toLocaleUpperCase() + place.slice(1);
};
