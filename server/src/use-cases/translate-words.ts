import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { isRecordLanguage, recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isBlank } from '#lib/is-blank.ts';
import { Problem, heldRecord } from '#lib/problem.ts';
import { answerName, type TranslationRow } from '#store/ports/after-store.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

type Of =
  | { readonly kind: 'answer'; readonly version: number; readonly personId: string }
  | { readonly kind: 'addition'; readonly place: number };

export type Translated = {
  readonly of: Of;
  readonly words: string;
  /** Who put them into English. */
  readonly by: string;
  /** A mark of the words as the page showed them. */
  readonly madeOf: string;
  /** When the one that stands there was made, as far as the page knows. */
  readonly replaces: string | null;
};

type Said = Pick<TranslationRow, 'kind' | 'about'> & {
  readonly person: PersonId;
  readonly words: string;
  readonly lang: string;
};

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const findSaid = async (
  { store }: Deps,
  { meeting }: MeetingAccess,
  of: Of,
): Promise<Said | null> => {
  if (of.kind === 'addition') {
    const row = (await store.meetings.additions(meeting.id))[of.place - 1];
    return row ? { ...row, kind: 'addition', about: String(of.place) } : null;
  }
  const row = (await store.meetings.agreements(meeting.id)).find(
    ({ version, person }) => version === of.version && person === of.personId,
  );
  return row ? { ...row, kind: 'answer', about: answerName(row) } : null;
};

/** Whether this seat may put these words into English. Throws the Problem that says who may. */
const checkTypist = (actor: SeatActor, { target }: MeetingAccess, { person }: Said): void => {
  const ask = { action: 'meeting.translate', meeting: target, forPerson: person } as const;
  if (can(actor, ask)) return;
  if (can(actor, { ...ask, meeting: { ...target, held: false } })) throw heldRecord();
  throw new Problem(
    'not-allowed',
    person === actor.personId
      ? 'These are your own words. Nothing was changed: somebody else puts them into English.'
      : 'You do not write for this person. Nothing was changed: ask the interpreter, or whoever leads the meeting.',
  );
};

const checkWords = ({ words, lang }: Said, translated: Translated): void => {
  if (isBlank(words) || isRecordLanguage(lang)) {
    throw bad('of', 'There is nothing here in another language. Nothing was changed.');
  }
  if (isBlank(translated.words)) {
    throw bad('words', 'There are no words here yet. Nothing was changed: write them first.');
  }
};

/** Nobody is named as having translated their own words. */
const translatorOf = (access: MeetingAccess, { person }: Said, named: string): PersonId => {
  const { person: by } = participantOf(access, named, 'by');
  if (by !== person) return by;
  throw bad('by', 'Nobody puts their own words into English. Nothing was changed: choose who did.');
};

const anotherStands = () =>
  new Problem(
    'conflict',
    'Somebody else put these words into English meanwhile. Yours are not saved yet: read what stands there now.',
    'replaces',
  );

/** In the place of the one that the page showed; of two at once one is first, and the other is told. */
const write = async (
  { store }: Deps,
  row: TranslationRow,
  replaces: string | null,
): Promise<void> => {
  try {
    await store.after.setTranslation(row, replaces === null ? null : Date.parse(replaces));
  } catch (error) {
    throw error instanceof StoreConflict ? anotherStands() : error;
  }
};

/** What somebody answered, or added beside the record, once more in English: beside their own words, never instead. */
export const translateWords = async (
  deps: Deps,
  {
    access,
    actor,
    translated,
  }: { access: MeetingAccess; actor: SeatActor; translated: Translated },
): Promise<void> => {
  const meeting = access.meeting.id;
  const said = await findSaid(deps, access, translated.of);
  if (said === null) {
    throw new Problem('not-found', 'There are no such words here. Nothing was changed.', 'of');
  }
  checkTypist(actor, access, said);
  checkWords(said, translated);
  const { kind, about, person } = said;
  const { words, madeOf, replaces } = translated;
  const by = translatorOf(access, said, translated.by);
  const typedBy = actor.personId;
  const at = deps.clock.now();
  const row = { meeting, kind, about, words, lang: recordLanguage, by, typedBy, madeOf, at };
  await write(deps, row, replaces);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor: typedBy,
    action: 'words.translated',
    meeting,
    detail: { person, by },
  });
};
