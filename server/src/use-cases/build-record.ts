import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { laneToRecord } from '@fourchairs/shared/document/lane-to-record.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import type {
  LevelNames,
  MeetingRecord,
  RecordLane,
  RecordPlan,
} from '@fourchairs/shared/document/record.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import type { MeetingId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { planCodes } from '@fourchairs/shared/words/en-gb/plan-codes.ts';
import * as Y from 'yjs';

import type { MeetingRow } from '#store/store.ts';
import { authorsOf } from '#use-cases/authors-of.ts';
import type { Deps } from '#use-cases/deps.ts';
import { familyAwayInRecord } from '#use-cases/family-away.ts';
import { findResponsible } from '#use-cases/find-carers.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';
import { recordInvolvement } from '#use-cases/involvement.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { toRecordReports } from '#use-cases/reports.ts';
import { levelsOfSchool } from '#use-cases/school-list.ts';
import { recordSen } from '#use-cases/sen-support.ts';
import { recordTypedUp } from '#use-cases/type-up.ts';

type Content = { readonly plan: RecordPlan } | { readonly lane: RecordLane };

const readDocument = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingId,
  document: CommittedDocument,
  pupil: PersonId,
): Promise<Content | null> => {
  const parsed = must(parseDocumentName(document.name), 'a document name');
  if (parsed.kind === 'prep') return null;
  const authorOf = await authorsOf(deps, { meeting, name: document.name });
  const doc = createDocument(parsed.kind);
  Y.applyUpdateV2(doc, document.state);
  const content =
    parsed.kind === 'meeting'
      ? { plan: planToRecord(doc, authorOf, pupil) }
      : { lane: laneToRecord(doc, parsed.owner, authorOf) };
  doc.destroy();
  return content;
};

/** What the school calls levels of support where we call them otherwise; null where it says what we say. */
const ownLevelNames = async (
  deps: Pick<Deps, 'store'>,
  school: SchoolId,
): Promise<LevelNames | null> => {
  const own = (await levelsOfSchool(deps, school)).filter(
    ({ level, name }) => name !== planCodes.supportLevel[level],
  );
  return own.length === 0 ? null : Object.fromEntries(own.map(({ level, name }) => [level, name]));
};

const byName = (a: { name: DocumentName }, b: { name: DocumentName }) => (a.name < b.name ? -1 : 1);

const readContent = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingId,
  { documents, pupil }: { documents: readonly CommittedDocument[]; pupil: PersonId },
): Promise<Pick<MeetingRecord, 'plan' | 'lanes'>> => {
  const found = await Promise.all(
    documents.toSorted(byName).map((document) => readDocument(deps, meeting, document, pupil)),
  );
  const contents = found.filter((content) => content !== null);
  const plan = contents.find((content) => 'plan' in content);
  const lanes = contents.flatMap((content) => ('lane' in content ? [content.lane] : []));
  return { plan: must(plan, 'the shared document').plan, lanes };
};

/**
 * The meeting as plain JSON: what is in the shared document and every lane (never a preparation), who was there, and
 * who said and typed what.
 */
export const buildRecord = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingRow,
  documents: readonly CommittedDocument[],
): Promise<MeetingRecord> => {
  const { schools, meetings } = deps.store;
  const pupil = must(await schools.pupil(meeting.pupil), 'the pupil of a meeting');
  const [
    content,
    school,
    people,
    ofPupil,
    participants,
    attendance,
    reports,
    away,
    involvement,
    typedUp,
    sen,
    responsible,
  ] = await Promise.all([
    readContent(deps, meeting.id, { documents, pupil: pupil.person }),
    schools.school(meeting.school),
    findPeople(deps.store, meeting),
    meetings.meetingsOfPupil(meeting.pupil),
    meetings.participants(meeting.id),
    meetings.attendance(meeting.id),
    deps.store.reports.ofMeeting(meeting.id).then(toRecordReports),
    familyAwayInRecord(deps, meeting.id),
    recordInvolvement(deps, meeting),
    recordTypedUp(deps, meeting.id),
    recordSen(deps, meeting),
    findResponsible(deps, meeting.pupil),
  ]);
  const levels = await ownLevelNames(deps, meeting.school);
  const { person: personId, ...of } = pupil;
  return {
    schema: documentSchemaVersion,
    meeting: {
      id: meeting.id,
      title: meetingTitle(meeting, ofPupil),
      term: meeting.term,
      plannedAt: meeting.plannedAt,
    },
    school: must(school, 'the school of a meeting').name,
    ...(levels !== null && { levels }),
    pupil: {
      personId,
      preferredName: of.preferredName,
      fullName: of.fullName,
      yearGroup: of.yearGroup,
      className: of.className,
    },
    people: inOrder(participants, people).map(({ participant, person }) => ({
      id: person.id,
      name: person.name,
      shownAs: person.shownAs,
      role: participant.role,
      isLead: meeting.lead === person.id,
      ...(participant.role === 'parent' &&
        responsible.get(person.id) === 'yes' && { hasResponsibility: true as const }),
    })),
    attendance: attendance
      .map(({ person, how, from, to }) => ({ personId: person, how, from, to }))
      .toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
    ...away,
    ...content,
    ...(reports && { reports }),
    ...(involvement && { involvement }),
    ...(typedUp && { typedUp }),
    ...(sen && { sen }),
  };
};
