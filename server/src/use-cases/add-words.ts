import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isBlank } from '#lib/is-blank.ts';
import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem, notSavedYet } from '#lib/problem.ts';
import type { AdditionRow } from '#store/ports/after-store.ts';
import { StoreConflict } from '#store/store.ts';
import { pressOrigin } from '#use-cases/addition-origin.ts';
import { auditLine } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** What one person may add to one record; everybody who opens it reads all of it. */
const most = { additions: 100, characters: 200_000 };

type Kept = Pick<Deps, 'store' | 'clock'>;
/** Everything that is beside the record when somebody looks. */
type Standing = { readonly standing: readonly AdditionRow[] };
type Author = { readonly access: MeetingAccess; readonly actor: SeatActor };

const checkRoom = (all: readonly AdditionRow[], typedBy: PersonId): void => {
  const own = all.filter((row) => row.typedBy === typedBy);
  const characters = own.reduce((sum, row) => sum + row.words.length, 0);
  if (own.length <= most.additions && characters <= most.characters) return;
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
  readonly origin?: string | undefined;
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
const checkPaper = (
  { clock }: Kept,
  { standing, person, typedBy }: Standing & { person: PersonId; typedBy: PersonId },
  { paper, how = 'paper' }: Added,
): void => {
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
  const papers = standing.filter((row) => row.person === person && row.paperDay !== null);
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

/** The row of an addition that may stand there. Throws the Problem that says why it may not. */
const rowOf = (
  deps: Kept,
  { access, actor, standing }: Author & Standing,
  added: Added,
): AdditionRow => {
  const { words, lang = recordLanguage, paper, origin = null } = added;
  if (isBlank(words)) {
    throw bad('words', 'There are no words here yet. Nothing was added: write them first.');
  }
  const person = speakerOf(actor, access, added);
  const typedBy = actor.personId;
  checkPaper(deps, { standing, person, typedBy }, added);
  return {
    meeting: access.meeting.id,
    person,
    words,
    at: deps.clock.now(),
    typedBy,
    how: howOf(person === typedBy, added),
    lang,
    paperDay: paper?.day ?? null,
    origin,
  };
};

type Adding = Author & {
  /** What of it is not there yet, as the words of one person: asked again when others were quicker. */
  readonly missing: (standing: readonly AdditionRow[]) => readonly Added[];
};

/** Looks at what is there, and writes all that is missing with its line of the audit log, or nothing. */
const addOnce = async (deps: Kept, { access, actor, missing }: Adding): Promise<void> => {
  const { id: meeting } = access.meeting;
  const typedBy = actor.personId;
  const standing = await deps.store.meetings.additions(meeting);
  const rows = missing(standing).map((added) => rowOf(deps, { access, actor, standing }, added));
  const [first] = rows;
  if (first === undefined) return;
  checkRoom([...standing, ...rows], typedBy);
  const { person } = first;
  const known = standing.filter((row) => row.person === person || row.typedBy === typedBy).length;
  const line = auditLine(deps, {
    actor: typedBy,
    action: 'words.added',
    meeting,
    ...(person !== typedBy && { detail: { person } }),
  });
  await deps.store.meetings.addAdditions(rows, { known, line });
};

/** As long as a device of their own keeps what it could not send. */
const partMs = 14 * 24 * 60 * 60_000;

/** Who came for a part reads nothing of the record: they add to it what they typed while it was saved, and no more later. */
const checkInTime = async ({ store, clock }: Kept, { access, actor }: Author): Promise<void> => {
  if (actor.granted === undefined) return;
  const { at } = must(await store.versions.latest(access.meeting.id), 'the saved version');
  if (clock.now() - at <= partMs) return;
  throw new Problem(
    'not-allowed',
    'Your part of this meeting is long over. Nothing was added: give these words to the school.',
  );
};

/** So many may be quicker, one after the other. */
const looks = 10;

/** Words after the meeting: kept beside the record as those of whoever said them, never in it. */
export const addMissing = async (deps: Kept, adding: Adding): Promise<void> => {
  if (adding.access.meeting.state !== 'saved') throw notSavedYet();
  await checkInTime(deps, adding);
  for (let look = 1; ; look += 1) {
    try {
      return await addOnce(deps, adding);
    } catch (error) {
      if (!(error instanceof StoreConflict) || look === looks) throw error;
    }
  }
};

/** What somebody adds on a page, once, however often the page says it. */
export const addWords = (
  deps: Kept,
  { access, actor, added }: Author & { added: Added & { readonly press?: string | undefined } },
): Promise<void> => {
  const origin = added.press === undefined ? undefined : pressOrigin(added.press);
  const isIt = (row: AdditionRow): boolean =>
    row.typedBy === actor.personId && row.origin === origin;
  const missing = (standing: readonly AdditionRow[]): Added[] =>
    standing.some(isIt) ? [] : [{ ...added, origin }];
  return addMissing(deps, { access, actor, missing });
};
