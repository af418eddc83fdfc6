import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { Role } from '@fourchairs/shared/access/role.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { type MeetingAccess, findMeetingAccess } from '#auth/meeting-access.ts';
import { isRealDay, localDay } from '#lib/local-day.ts';
import { Problem, heldRecord } from '#lib/problem.ts';
import {
  type AgreementRow,
  type ParticipantRow,
  StoreConflict,
  type VersionRow,
} from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { parseRecord } from '#use-cases/read-version.ts';

export type Answer = {
  readonly version: number;
  readonly answer: AgreementRow['answer'];
  readonly words: string;
  readonly about: string | null;
  readonly saidBy: string;
  readonly how: How;
  readonly lang: string;
  /** The day on a paper that was signed; without one it was not. */
  readonly signedOn?: string | null | undefined;
};

const isSigned = (day: string | null | undefined): day is string => typeof day === 'string';

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

/** Whether this seat may answer for that person now. Throws the Problem that says who may. */
const checkTypist = (
  actor: SeatActor,
  { target }: MeetingAccess,
  { person, signed }: { person: PersonId; signed: boolean },
): void => {
  const ask = { action: 'meeting.agree', meeting: target, forPerson: person, signed } as const;
  if (can(actor, ask)) return;
  if (can(actor, { ...ask, meeting: { ...target, held: false } })) throw heldRecord();
  if (can(actor, { ...ask, meeting: { ...target, held: false, state: 'live' } })) {
    throw new Problem(
      'finished',
      'The record is saved: from now on everybody answers for themselves, with their own link, or on paper that they sign, which the lead or the SENCO records. Nothing was changed.',
      'saidBy',
    );
  }
  throw new Problem(
    'not-allowed',
    'You do not write for this person. Nothing was changed: ask whoever leads the meeting.',
    'saidBy',
  );
};

const checkHow = (actor: SeatActor, { person }: ParticipantRow, { how }: Answer): void => {
  if ((person === actor.personId) === (how === 'self')) return;
  throw bad('how', 'How this was said does not fit who said it. Nothing was changed.');
};

/** A day is that of a signed paper, which was there to be signed when the plan had been read back, and is not to come. */
const checkSigned = ({ how, signedOn }: Answer, version: VersionRow, now: number): void => {
  if (!isSigned(signedOn)) return;
  if (how !== 'paper') {
    throw bad('signedOn', 'Only a paper is signed. Nothing was changed: say how this came in.');
  }
  if (!isRealDay(signedOn)) throw bad('signedOn', 'There is no such day. Nothing was changed.');
  if (signedOn > localDay(now)) {
    throw bad(
      'signedOn',
      'This day is still to come. Nothing was changed: look at the paper again.',
    );
  }
  if (signedOn < localDay(version.at)) {
    throw bad(
      'signedOn',
      'On this day the plan had not been read back yet. Nothing was changed: look at the paper again.',
    );
  }
};

const notAsked: readonly Role[] = ['interpreter', 'supporter', 'observer', 'admin'];

const checkAnswer = (role: Role, { answer, words }: Answer, childAgrees: boolean): void => {
  if (notAsked.includes(role)) {
    throw bad('saidBy', 'This person is not asked to agree. Nothing was changed.');
  }
  const onlySays = role === 'child' && !childAgrees;
  if (onlySays !== (answer === 'says')) {
    throw bad('answer', 'This answer does not fit the person. Nothing was changed.');
  }
  if (answer === 'differs' && words.trim() === '') {
    throw bad('words', 'Say what is seen differently, in a few words. Nothing was changed yet.');
  }
};

const findVersion = async ({ store }: Deps, access: MeetingAccess, n: number) => {
  const latest = await store.versions.latest(access.meeting.id);
  if (latest?.n === n) return latest;
  throw new Problem(
    'conflict',
    'The plan was read back again since. Your answer is not saved yet: read it as it is now, then answer.',
    'version',
  );
};

/**
 * What somebody answered on their own seat, nobody else changes. Once the record is saved, an answer given stays; one
 * that was not given yet may still come.
 */
const checkMayChange = async (
  { store }: Deps,
  { meeting }: MeetingAccess,
  { person, typist, n }: { person: PersonId; typist: PersonId; n: number },
): Promise<void> => {
  const answers = await store.meetings.agreements(meeting.id);
  const given = answers.find((row) => row.person === person && row.version === n);
  if (given === undefined) return;
  if (meeting.state === 'saved') {
    throw new Problem(
      'finished',
      'The record is saved with the answer given. Nothing was changed: you can add your words to it.',
    );
  }
  if (given.typedBy === person && typist !== person) {
    throw new Problem(
      'not-allowed',
      'This person answered for themselves. Nothing was changed: they can change it on their own page.',
      'saidBy',
    );
  }
};

/** The version that is answered, as it stands now. Throws the Problem that says why it may not be answered like this. */
const checkNow = async (
  deps: Deps,
  access: MeetingAccess,
  { actor, person, signed, n }: { actor: SeatActor; person: PersonId; signed: boolean; n: number },
): Promise<VersionRow> => {
  checkTypist(actor, access, { person, signed });
  const version = await findVersion(deps, access, n);
  await checkMayChange(deps, access, { person, typist: actor.personId, n });
  return version;
};

/**
 * Writes the answer if all that was looked at still holds: the store looks again in the same transaction. If it does
 * not, says what has changed since.
 */
const writeOnce = async (deps: Deps, actor: SeatActor, row: AgreementRow): Promise<void> => {
  try {
    await deps.store.meetings.setAgreement(row);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const now = must(
      await findMeetingAccess(deps.store, row.meeting, deps.clock.now()),
      'the meeting',
    );
    const signed = row.signedOn !== null;
    await checkNow(deps, now, { actor, person: row.person, signed, n: row.version });
    throw error;
  }
};

/** What is seen differently is in what was read back, or it is the whole. */
const checkAbout = (about: string | null, version: VersionRow): void => {
  const { outcomes, support, actions } = parseRecord(version).plan;
  if (about === null || [...outcomes, ...support, ...actions].some(({ id }) => id === about))
    return;
  throw bad(
    'about',
    'This is not in the plan that was read back. Nothing was changed: choose again.',
  );
};

/** One person’s answer to the version that was read back, bound to it and to nothing later. */
export const answerAgreement = async (
  deps: Deps,
  { access, actor, answer }: { access: MeetingAccess; actor: SeatActor; answer: Answer },
): Promise<void> => {
  const meeting = access.meeting.id;
  const said = participantOf(access, answer.saidBy, 'saidBy');
  const { person } = said;
  const signed = isSigned(answer.signedOn);
  checkTypist(actor, access, { person, signed });
  checkHow(actor, said, answer);
  const now = deps.clock.now();
  checkAnswer(said.role, answer, await childAgreesIn(deps, access.meeting));
  const { personId: typist } = actor;
  const version = await checkNow(deps, access, { actor, person, signed, n: answer.version });
  checkAbout(answer.about, version);
  checkSigned(answer, version, now);
  await writeOnce(deps, actor, {
    meeting,
    version: version.n,
    versionHash: version.hash,
    person,
    answer: answer.answer,
    words: answer.words,
    about: answer.about,
    saidBy: person,
    typedBy: typist,
    how: answer.how,
    lang: answer.lang,
    signedOn: answer.signedOn ?? null,
    at: now,
  });
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  await audit(deps, {
    actor: typist,
    action: 'agreement.answered',
    meeting,
    detail: { person, version: version.n, answer: answer.answer },
  });
};
