import {
  emptyText,
  type RecordAction,
  type RecordOutcome,
  type RecordSupport,
  type RecordText,
} from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

/** Whose hands words came through; null: nobody the server knows. `picked`: they put them in from the school's list. */
export type Writer = { readonly person: PersonId | null; readonly picked: boolean };
/** A stretch of a text and who wrote it. */
export type Written = Writer & { readonly words: string };

/** Who wrote which words of a text, in order. Spaces between two people's words belong to nobody. */
export const writtenIn = ({ text, by }: RecordText): Written[] => {
  let at = 0;
  return by.flatMap(({ person, length, picked = false }) => {
    const words = text.slice(at, at + length).trim();
    at += length;
    return words === '' ? [] : [{ person, picked, words }];
  });
};

/** Everybody who wrote in some texts, each once, in the order they first wrote. */
export const writersOf = (texts: readonly RecordText[]): Writer[] => {
  const writers: Writer[] = [];
  for (const { person, picked } of texts.flatMap(writtenIn)) {
    if (!writers.some((each) => each.person === person && each.picked === picked))
      writers.push({ person, picked });
  }
  return writers;
};

/**
 * *Miss Adeyemi, the school’s list (put in by Mrs Hartley) and somebody at an earlier meeting*: each once, whoever this
 * record does not name at the end. `nameOf` is null for those.
 */
export const writerNames = (
  writers: readonly Writer[],
  {
    nameOf,
    picked,
    stranger,
  }: {
    readonly nameOf: (person: PersonId | null) => string | null;
    readonly picked: (name: string) => string;
    readonly stranger: string;
  },
): string[] => {
  const named: string[] = [];
  const others: string[] = [];
  for (const writer of writers) {
    const name = nameOf(writer.person);
    if (writer.picked) named.push(picked(name ?? stranger));
    else if (name === null) others.push(stranger);
    else named.push(name);
  }
  return [...new Set([...named, ...others])];
};

/** Every text of an outcome, of a line of support and of an action, for who wrote it. */
export const outcomeTexts = (outcome: RecordOutcome): RecordText[] => [
  outcome.title,
  outcome.childWords,
  outcome.baseline.text,
  ...Object.values(outcome.criteria),
  outcome.atHome,
  outcome.pupilWill,
  outcome.aspiration,
  outcome.reviewNote,
  outcome.reason,
];

export const supportTexts = (line: RecordSupport): RecordText[] => [
  line.what,
  line.who,
  line.frequency,
  line.groupSize,
  line.why,
  line.howHelps ?? emptyText,
  line.happenedWhy ?? emptyText,
  line.impact,
];

export const actionTexts = ({ what, who, happenedWhy = emptyText }: RecordAction): RecordText[] => [
  what,
  who,
  happenedWhy,
];
