import {
  addEntry,
  entriesOf,
  type EntryAbout,
  type EntryValues,
  type EntryView,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

const isAbout = (entry: EntryView, about: EntryAbout): boolean =>
  about.kind === 'view'
    ? entry.kind === 'view' && entry.topic === about.topic && entry.card === null
    : entry.kind === 'rating' && entry.outcome === about.outcome;

/** Whose answers these are, and the language of the page they are given on. */
export type Speaker = { readonly child: PersonId; readonly lang: string };

/** Who helped: one of the invited, or somebody else by the name the child gives them, or nobody. */
export type Help = Pick<EntryView, 'helpedBy' | 'helperName'>;
export const nobody: Help = { helpedBy: null, helperName: null };

const isHelp = ({ helpedBy, helperName }: Help): boolean =>
  helpedBy !== null || helperName !== null;

/** Who helped, and so whose fingers they may have been. */
export const helpValues = (help: Help) =>
  ({
    helpedBy: help.helpedBy,
    helperName: help.helperName,
    how: isHelp(help) ? 'scribed' : 'self',
  }) as const;

/** The child's answer to a question in their preparation, or null. */
export const answerTo = (prep: Y.Doc, about: EntryAbout): EntryView | null =>
  entriesOf(prep).find((entry) => isAbout(entry, about)) ?? null;

/**
 * Makes the answer when it is not there yet. Words that stand there stay in their language; until the first of them,
 * the answer is in the page's. Returns its id.
 */
export const startAnswer = (
  prep: Y.Doc,
  about: EntryAbout,
  { child, lang }: Speaker,
  values: Omit<EntryValues, 'lang'> = {},
): string => {
  const found = answerTo(prep, about);
  if (found !== null) {
    setEntry(prep, found.id, { ...values, ...(found.words.length === 0 && { lang }) });
    return found.id;
  }
  const provenance = { saidBy: child, typedBy: child, helpedBy: null };
  const { how, ...rest } = values;
  return addEntry(prep, { ...about, ...provenance, ...rest, how: how ?? 'self', lang });
};

/** Says who helped. The words stay the child's; that they were scribed is kept beside them. */
export const setHelper = (prep: Y.Doc, about: EntryAbout, speaker: Speaker, help: Help): void => {
  startAnswer(prep, about, speaker, helpValues(help));
};

/** What a helper saw, in the helper's own words: never among the answers. */
export const notesBeside = (prep: Y.Doc, answers: readonly EntryView[]): EntryView[] =>
  entriesOf(prep).filter(
    ({ topic, beside }) => topic === 'helper-note' && answers.some(({ id }) => id === beside),
  );

/** Makes the place for a helper's own words beside an answer. Returns its id. */
export const startNote = (
  prep: Y.Doc,
  { child, lang }: Speaker,
  { beside, helper }: { beside: string; helper: PersonId },
): string =>
  addEntry(prep, {
    kind: 'view',
    topic: 'helper-note',
    beside,
    saidBy: helper,
    typedBy: child,
    how: 'scribed',
    lang,
    helpedBy: null,
  });
