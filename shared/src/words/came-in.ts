import type { How } from '#domain/codes.ts';

/** Words as they came in: of an entry, of an answer, or the pupil's for an outcome. */
export type CameIn = {
  readonly how: How;
  /** BCP 47. */
  readonly lang: string;
  readonly saidBy: string;
  readonly typedBy: string;
  readonly helpedBy?: string | null;
  /** Somebody else who helped, as whoever speaks calls them. */
  readonly helperName?: string;
  readonly changedBy?: readonly string[];
};

type AddedWords = Pick<CameIn, 'typedBy' | 'how' | 'lang'> & {
  readonly personId: string;
  readonly paperDay?: string | null | undefined;
};

/** What plans and records are written in. */
export const recordLanguage = 'en';

/** The language of a record, of whatever country; words in any other are said to be. */
export const isRecordLanguage = (lang: string): boolean => /^en(?:-|$)/iu.test(lang);

/** A language is that of words: who only chose something said it in none. The text may be live, frozen or plain. */
export const hasNoWords = ({
  words,
}: {
  readonly words?: string | { readonly length: number } | { readonly text: string };
}): boolean =>
  typeof words === 'object' && 'text' in words ? words.text === '' : words?.length === 0;

/** How an answer to the whole record was given: each way is said, one's own too. */
export const answerKey = (answer: CameIn & { readonly signedOn?: string | null | undefined }) => {
  if (answer.signedOn) return 'signed';
  const key = cameKey(answer);
  if (key === null) return 'own';
  return key === 'typed' ? 'room' : key;
};

/** How words came in that were added after the meeting: from a paper that was found, or as any others. */
export const addedKey = ({ personId, paperDay, ...came }: AddedWords) =>
  paperDay ? 'found' : cameKey({ ...came, saidBy: personId });

/**
 * Which words say how it came in; null for one's own. Only what became English was put into it: an interpreter writes
 * down the words themselves, too.
 */
export const cameKey = ({ saidBy, typedBy, how, lang }: CameIn) => {
  if (saidBy === typedBy) return null;
  if (how === 'interpreted') return isRecordLanguage(lang) ? 'interpreted' : 'through';
  return how === 'phone' || how === 'paper' ? how : 'typed';
};
