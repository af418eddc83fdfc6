import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import { type Role, isStaffRole } from '@fourchairs/shared/access/role.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type {
  Agreement,
  MeetingPerson,
  MeetingView,
} from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';

import { type MeetingAccess, findMeetingAccess, slotOf } from '#auth/meeting-access.ts';
import { answerName } from '#store/ports/after-store.ts';
import type { AgreementRow, MeetingRow } from '#store/store.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import { findDateChangeFor } from '#use-cases/date-changes.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findFamilyAway } from '#use-cases/family-away.ts';
import { findAnswers } from '#use-cases/find-answers.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';
import { findFinished } from '#use-cases/finished-version.ts';
import { listInvolvement } from '#use-cases/involvement.ts';
import { isUnchangedSince } from '#use-cases/is-unchanged-since.ts';
import { isAcross } from '#use-cases/kept-apart.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { notBefore } from '#use-cases/not-before.ts';
import { findHold } from '#use-cases/record-hold.ts';
import { findRecordState } from '#use-cases/record-state.ts';
import { toReply } from '#use-cases/reply-to-difference.ts';
import { listReports } from '#use-cases/reports.ts';
import { levelsOfSchool } from '#use-cases/school-list.ts';
import { findSchoolSettings } from '#use-cases/school-settings.ts';
import { viewSen } from '#use-cases/sen-support.ts';
import { listSittings } from '#use-cases/sittings.ts';
import { slotFor } from '#use-cases/slots.ts';
import { findTranslations, type TranslationOf } from '#use-cases/translations.ts';
import { listTypedUp } from '#use-cases/type-up.ts';
import { uninvitedReaders } from '#use-cases/uninvited-readers.ts';
import { viewOfPart } from '#use-cases/view-of-part.ts';

const withTimes = (slot: Slot | null): Pick<MeetingPerson, 'slot'> =>
  slot === null ? {} : { slot: { from: slot.from, to: slot.to } };

const toPerson = (
  { participant, person }: ReturnType<typeof inOrder>[number],
  access: MeetingAccess,
): MeetingPerson => ({
  id: person.id,
  name: person.name,
  firstName: person.firstName,
  shownAs: person.shownAs,
  role: participant.role,
  isLead: access.meeting.lead === person.id,
  with: participant.with,
  ...withTimes(slotOf(access, participant)),
});

export const toAgreement = (row: AgreementRow, translationOf: TranslationOf): Agreement => ({
  personId: row.person,
  version: row.version,
  answer: row.answer,
  words: row.words,
  about: row.about,
  saidBy: row.saidBy,
  typedBy: row.typedBy,
  how: row.how,
  lang: row.lang,
  signedOn: row.signedOn,
  at: new Date(row.at).toISOString(),
  ...translationOf({ kind: 'answer', about: answerName(row) }, row.words),
});

const listAgreements = async (deps: Deps, { id }: MeetingRow): Promise<Agreement[]> => {
  const [rows, translationOf] = await Promise.all([
    deps.store.meetings.agreements(id),
    findTranslations(deps, id),
  ]);
  return rows.map((row) => toAgreement(row, translationOf));
};

const findPupil = async (deps: Deps, meeting: MeetingRow): Promise<MeetingView['pupil']> => {
  const { store } = deps;
  const { pupil: id } = meeting;
  const pupil = must(await store.schools.pupil(id), 'the pupil of a meeting');
  return {
    personId: pupil.person,
    preferredName: pupil.preferredName,
    yearGroup: pupil.yearGroup,
    className: pupil.className,
    look: await store.looks.of(id),
    agreesForSelf: await childAgreesIn(deps, meeting),
    notBefore: notBefore(pupil),
  };
};

const findReadBack = async (
  deps: Deps,
  access: MeetingAccess,
): Promise<MeetingView['readBack']> => {
  const latest = await deps.store.versions.latest(access.meeting.id);
  if (latest === null) return null;
  const isSaved = access.meeting.state === 'saved';
  const current = isSaved || (await isUnchangedSince(deps, access, latest));
  return { n: latest.n, hash: latest.hash, at: new Date(latest.at).toISOString(), current };
};

/** The earlier meeting, named only to people who were invited to it. */
const findCarriedFrom = async (
  deps: Deps,
  here: MeetingAccess,
  actor: SeatActor,
): Promise<MeetingView['carriedFrom']> => {
  const { carriedFrom } = here.meeting;
  const now = deps.clock.now();
  const access = carriedFrom && (await findMeetingAccess(deps.store, carriedFrom.meeting, now));
  if (!carriedFrom || !access?.target.invited.includes(actor.personId)) return null;
  if (isAcross(here, access, actor)) return null;
  const version = await findFinished(deps, access.meeting);
  return version && { meetingId: carriedFrom.meeting, n: version.n, title: version.title };
};

const findStarted = async ({ store }: Deps, { id, state }: MeetingRow): Promise<string | null> => {
  const start = state === 'live' ? await store.course.start(id) : null;
  return start && new Date(start.at).toISOString();
};

/** Where the record stands, what the school says beside it, whether it is held back, and whether the day changed. */
const findAround = async (
  deps: Deps,
  access: MeetingAccess,
  { readBack, role }: { readBack: MeetingView['readBack']; role: Role },
): Promise<
  Pick<
    MeetingView,
    | 'replies'
    | 'recordState'
    | 'hold'
    | 'holdDays'
    | 'asked'
    | 'dateChange'
    | 'attempts'
    | 'withoutFamily'
  >
> => {
  const isCurrent = readBack?.current === true;
  const [away, replies, dateChange, recordState, { asked }, { holdDays }] = await Promise.all([
    findFamilyAway(deps, access.meeting.id),
    deps.store.after.replies(access.meeting.id),
    findDateChangeFor(deps, access.meeting, role),
    findRecordState(deps, access, { n: readBack?.n ?? null, isCurrent }),
    findAnswers(deps, access.meeting, null),
    findSchoolSettings(deps, access.meeting.school),
  ]);
  return {
    replies: replies.map(toReply),
    recordState,
    hold: findHold(access),
    holdDays,
    asked: [...asked],
    dateChange,
    attempts: [...away.attempts],
    withoutFamily: away.withoutFamily,
  };
};

/** The meeting around its documents, as one seat may see it. */
export const viewMeeting = async (
  deps: Deps,
  asked: { actor: SeatActor; access: MeetingAccess },
): Promise<Omit<MeetingView, 'documents'>> => {
  const view = await viewWhole(deps, asked);
  const slot = slotFor(asked.access, asked.actor.personId);
  return slot === null ? view : viewOfPart(view, slot);
};

const viewWhole = async (
  deps: Deps,
  { actor, access }: { actor: SeatActor; access: MeetingAccess },
): Promise<Omit<MeetingView, 'documents'>> => {
  const { schools, meetings } = deps.store;
  const { meeting, participants, scribes } = access;
  // Answers and the school's words to them speak of a record that is not given out yet.
  const mayReadRecord = can(actor, { action: 'version.read', meeting: access.target });
  const [
    school,
    pupil,
    people,
    duties,
    ofPupil,
    attendance,
    agreements,
    readBack,
    carriedFrom,
    reports,
    involvement,
  ] = await Promise.all([
    schools.school(meeting.school),
    findPupil(deps, meeting),
    findPeople(deps.store, meeting),
    deps.store.openings.duties(meeting.school),
    meetings.meetingsOfPupil(meeting.pupil),
    meetings.attendance(meeting.id),
    listAgreements(deps, meeting),
    findReadBack(deps, access),
    findCarriedFrom(deps, access, actor),
    listReports(deps, { actor, access }),
    listInvolvement(deps, access),
  ]);
  const [sittings, sen] = await Promise.all([
    listSittings(deps, { actor, access, ofPupil }),
    viewSen(deps, { access, actor }, ofPupil),
  ]);
  return {
    id: meeting.id,
    title: meetingTitle(meeting, ofPupil),
    term: meeting.term,
    school: must(school, 'the school of a meeting').name,
    pupil,
    plannedAt: meeting.plannedAt,
    startedAt: await findStarted(deps, meeting),
    state: meeting.state,
    stage: meeting.stage,
    you: {
      personId: actor.personId,
      role: actor.role,
      isLead: actor.isLead,
      device: actor.device,
      writesFor: [...actor.writesFor],
      helpers: access.helpers.filter((row) => row.for === actor.personId).map(({ by }) => by),
    },
    people: inOrder(participants, people).map((entry) => toPerson(entry, access)),
    safeguarding: duties.flatMap(({ person, duty }) =>
      duty === 'safeguarding-lead' ? (people.get(person)?.shownAs ?? []) : [],
    ),
    readers: uninvitedReaders(access, people.values()).map(({ shownAs }) => shownAs),
    attendance: attendance.map(({ person, how, from, to }) => ({
      personId: person,
      how,
      from,
      to,
    })),
    scribes: scribes.map((row) => ({ for: row.for, by: row.by })),
    reports,
    involvement,
    typedUp: isStaffRole(actor.role) ? listTypedUp(access) : [],
    sen,
    reportBytes: deps.settings.reportBytes,
    readBack,
    agreements,
    ...(await findAround(deps, access, { readBack, role: actor.role })),
    ...(mayReadRecord ? {} : { agreements: [], replies: [] }),
    levels: await levelsOfSchool(deps, meeting.school),
    // How the school tried is its own business until the record says it.
    ...(isStaffRole(actor.role) ? {} : { attempts: [], withoutFamily: null }),
    savedVersion: meeting.savedVersion,
    carriedFrom,
    ...(sittings && { sittings }),
  };
};
