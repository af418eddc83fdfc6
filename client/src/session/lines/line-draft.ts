import type { LineWords } from '@fourchairs/shared/protocol/http/school-list.ts';

import { parseNumber } from '#lib/parse-number.ts';

/** A line while it is written: minutes are what stands in their field. */
export type LineDraft = Omit<LineWords, 'minutes'> & { readonly minutes: string };

export const emptyLine: LineDraft = {
  what: '',
  level: null,
  areas: [],
  who: '',
  frequency: '',
  minutes: '',
  groupSize: '',
  why: '',
};

export const draftOf = ({ what, level, areas, who, ...rest }: LineWords): LineDraft => {
  const { frequency, minutes, groupSize, why } = rest;
  const shown = minutes === null ? '' : String(minutes);
  return { what, level, areas, who, frequency, minutes: shown, groupSize, why };
};

/** What is wrong in a draft, by field, as a key of the words. */
export const problemsOf = ({ what, minutes }: LineDraft) => {
  const number = parseNumber(minutes);
  const isWrong =
    minutes.trim() !== '' && (number === null || !Number.isInteger(number) || number < 0);
  return {
    ...(what.trim() === '' && { what: 'needWhat' as const }),
    ...((isWrong || (number ?? 0) > 10_000) && { minutes: 'notMinutes' as const }),
  };
};

export const wordsOfDraft = (draft: LineDraft): LineWords => ({
  ...draft,
  areas: [...draft.areas],
  minutes: parseNumber(draft.minutes),
});
