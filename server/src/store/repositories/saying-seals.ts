import { hash } from 'node:crypto';

import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import {
  type AdditionRow,
  answerName,
  type ReplyRow,
  type SeenRow,
  type TranslationRow,
} from '#store/ports/after-store.ts';
import type { AgreementRow } from '#store/store.ts';

/**
 * Hashes over what people say of a version: answers, the school's words beside them, and what is added later. They are
 * chained for each meeting, each time one is written, so that one that is changed, put in or gone shows (VERSION1).
 * Migration 0020 seals what was there before it with this very code: a formula may be added, never changed.
 */
export type Said = {
  readonly meeting: MeetingId;
  readonly kind: 'answer' | 'reply' | 'addition' | 'translation';
  /** Which of its kind: the last of the same name is the one that stands. Additions only come, and have no name. */
  readonly about: string;
  readonly digest: Uint8Array;
};

const sha256 = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  hash('sha256', Buffer.concat(parts.map((part) => Buffer.from(part))), 'buffer');
const words = (...values: readonly (string | number | null)[]): string =>
  `${JSON.stringify(values)}\n`;

export const answerSaid = (row: AgreementRow): Said => {
  const { meeting, version, versionHash, person, answer, words: text, about, saidBy } = row;
  const { typedBy, how, lang, signedOn, at } = row;
  // There was no such day before 0024: without one, the formula is what it was.
  const signed = signedOn ? [signedOn] : [];
  return {
    meeting,
    kind: 'answer',
    about: answerName(row),
    digest: sha256(
      words('answer', meeting, version, versionHash, person, answer, text, about, saidBy),
      words(typedBy, how, lang, at, ...signed),
    ),
  };
};

export const replySaid = ({ meeting, version, person, words: text, by, at }: ReplyRow): Said => ({
  meeting,
  kind: 'reply',
  about: `${version} ${person}`,
  digest: sha256(words('reply', meeting, version, person, text, by, at)),
});

/** One's own words in English are sealed as they were before it was kept who typed them, how and in which language. */
const isPlain = ({ person, typedBy, how, lang, paperDay }: AdditionRow): boolean =>
  typedBy === person && how === 'self' && lang === recordLanguage && paperDay === null;

/** There was no such day before 0028, and no origin before 0034: without them, the formula is what it was. */
const cameIn = (row: AdditionRow): (string | null)[] => {
  const { typedBy, how, lang, paperDay, origin } = row;
  if (origin) return [typedBy, how, lang, paperDay, origin];
  return isPlain(row) ? [] : [typedBy, how, lang, ...(paperDay ? [paperDay] : [])];
};

export const additionSaid = (row: AdditionRow): Said => {
  const { meeting, person, words: text, at } = row;
  return {
    meeting,
    kind: 'addition',
    about: '',
    digest: sha256(words('addition', meeting, person, text, at, ...cameIn(row))),
  };
};

export const translationSaid = (row: TranslationRow): Said => {
  const { meeting, kind, about, words: text, lang, by, typedBy, madeOf, at } = row;
  return {
    meeting,
    kind: 'translation',
    about: `${kind} ${about}`,
    digest: sha256(words('translation', meeting, kind, about, text, lang, by, typedBy, madeOf, at)),
  };
};

/** What was noted between meetings is not chained, since whoever noted it may remove it; a gap in it has its digest. */
export const seenSaid = ({ id, meeting, outcome, day, value, note, by, at }: SeenRow) => ({
  kind: 'seen' as const,
  about: id,
  digest: sha256(words('seen', id, meeting, outcome, day, value, note, by, at)),
});

/** Nor is why a meeting was moved, or its record held back: a gap in it has its digest, too. */
export const whySaid = (meeting: MeetingId, about: string, why: string) => ({
  kind: 'seen' as const,
  about,
  digest: sha256(words('why', meeting, about, why)),
});

/** Where a meeting's chain begins. */
export const firstSayingLink = (meeting: MeetingId): Uint8Array =>
  sha256(words('sayings', meeting));

export const nextSayingLink = (
  before: Uint8Array,
  place: number,
  { meeting, kind, about, digest }: Said,
): Uint8Array => sha256(words('saying', meeting, place, kind, about), before, digest);
