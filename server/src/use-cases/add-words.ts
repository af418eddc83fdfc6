import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isBlank } from '#lib/is-blank.ts';
import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem, notSavedYet } from '#lib/problem.ts';
import type { AdditionRow } from '#store/ports/after-store.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** What one person may add to one record; everybody who opens it reads all of it. */
const most = { additions: 100, characters: 200_000 };

type Kept = Pick<Deps, 'store' | 'clock'>;

const checkRoom = async (
  { store }: Kept,
  { meeting, typedBy, words }: { meeting: MeetingId; typedBy: PersonId; words: string },
): Promise<void> => {
  const own = (await store.meetings.additions(meeting)).filter((row) => row.typedBy === typedBy);
  const characters = own.reduce((sum, row) => sum + row.words.length, words.length);
  if (own.length < most.additions && characters <= most.characters) return;
  throw new Problem(
    'too-large',
    'There are as many words of yours beside this record as it can hold. They are all kept, but not these: copy them, and give them to the school.',
    'words',
  );
};

export type Added = {
  readonly words: string;
  /** Oneself, unless said. */
  readonly saidBy?: string | undefined;
  readonly how?: How | undefined;
  /** BCP 47; English unless said. */
  readonly lang?: string | undefined;
  /** They stand on a paper that was found: the day on it, and how many of this person's papers the page was shown here. */
  readonly paper?: { readonly day: string; readonly known: number } | undefined;
};

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const wasAdded = () =>
  new Problem(
    'conflict',
    'A paper of this person was added meanwhile. Nothing was added now: look at the end of the record first.',
    'known',
  );

/**
 * What is true of a paper that was found: somebody else typed it, on a day that has been, and nobody typed up another
 * of this person's meanwhile. Two colleagues may hold the same paper, and what was added cannot be taken back.
 */
const checkPaper = async (
  { store, clock }: Kept,
  { meeting, person, typedBy }: { meeting: MeetingId; person: PersonId; typedBy: PersonId },
  { paper, how = 'paper' }: Added,
): Promise<void> => {
  if (paper === undefined) return;
  if (person === typedBy) {
    throw bad('saidBy', 'These are your own words. Nothing was added: add them as yours.');
  }
  if (how !== 'paper') {
    throw bad('how', 'A paper has words on paper. Nothing was added: say how these came in.');
  }
  if (!isRealDay(paper.day)) throw bad('day', 'There is no such day. Nothing was added.');
  if (paper.day > localDay(clock.now())) {
    throw bad(
      'day',
      'That day is still to come. Nothing was added: look what day is on the paper.',
    );
  }
  const papers = (await store.meetings.additions(meeting)).filter(
    (row) => row.person === person && row.paperDay !== null,
  );
  if (papers.length !== paper.known) throw wasAdded();
};

/** Whose words they are. Throws the Problem that says why they may not be added as that person's. */
const speakerOf = (actor: SeatActor, access: MeetingAccess, { saidBy, paper }: Added): PersonId => {
  if (saidBy === undefined || saidBy === actor.personId) return actor.personId;
  const { person } = participantOf(access, saidBy, 'saidBy');
  const ask = {
    action: 'meeting.add-words-for',
    meeting: access.target,
    forPerson: person,
    paper: paper !== undefined,
  } as const;
  if (can(actor, ask)) return person;
  throw new Problem(
    'not-allowed',
    'You do not write for this person. Nothing was added: they can add their words with their own link.',
    'saidBy',
  );
};

/** Nobody but oneself types one's words oneself. */
const howOf = (isOwn: boolean, { how, paper }: Added): How => {
  if (isOwn) return 'self';
  if (paper !== undefined) return 'paper';
  return how === undefined || how === 'self' ? 'scribed' : how;
};

/** Of two who add a found paper of one person at the very same moment one is first, and the other is told. */
const write = async (
  { store }: Kept,
  row: AdditionRow,
  papers: number | undefined,
): Promise<void> => {
  try {
    await store.meetings.addAddition(row, papers);
  } catch (error) {
    throw papers !== undefined && error instanceof StoreConflict ? wasAdded() : error;
  }
};

/** Words after the meeting: kept beside the record as those of whoever said them, never in it. */
export const addWords = async (
  deps: Kept,
  { access, actor, added }: { access: MeetingAccess; actor: SeatActor; added: Added },
): Promise<void> => {
  const { meeting } = access;
  const { words, lang = recordLanguage } = added;
  if (meeting.state !== 'saved') throw notSavedYet();
  if (isBlank(words)) {
    throw new Problem(
      'bad-request',
      'There are no words here yet. Nothing was added: write them first.',
      'words',
    );
  }
  const person = speakerOf(actor, access, added);
  const typedBy = actor.personId;
  await checkPaper(deps, { meeting: meeting.id, person, typedBy }, added);
  await checkRoom(deps, { meeting: meeting.id, typedBy, words });
  const row = {
    meeting: meeting.id,
    person,
    words,
    at: deps.clock.now(),
    typedBy,
    how: howOf(person === typedBy, added),
    lang,
    paperDay: added.paper?.day ?? null,
  };
  await write(deps, row, added.paper?.known);
  await audit(deps, {
    actor: typedBy,
    action: 'words.added',
    meeting: meeting.id,
    ...(person !== typedBy && { detail: { person } }),
  });
};
