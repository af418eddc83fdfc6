import type { Role } from '@fourchairs/shared/access/role.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { type PackLanguage, type PackPart, packPartsFor } from '@fourchairs/shared/domain/pack.ts';
import { lookFor } from '@fourchairs/shared/domain/pupil-look.ts';
import { stageMinutes, stages } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { Pack } from '#export/pack/pack.ts';
import type { Press } from '#export/press.ts';
import { Problem } from '#lib/problem.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople, inOrder } from '#use-cases/find-people.ts';
import { isFirst } from '#use-cases/sen-decisions.ts';
import { expectedAt, expectedFrom, slotFor } from '#use-cases/slots.ts';

const minutes = stages.reduce((sum, stage) => sum + stageMinutes[stage], 0);

const nobody = () => null;

/** What everybody who is invited reads: the plan as it stands, without who typed it. */
const readPlan = async (
  deps: Deps,
  { meeting, pupil }: { meeting: MeetingId; pupil: PersonId },
): Promise<RecordPlan> => {
  const documents = await deps.live.readCommitted(meeting);
  const found = documents.find(({ name }) => name === 'meeting');
  const doc = createDocument('meeting');
  Y.applyUpdateV2(doc, must(found, 'the shared document').state);
  const plan = planToRecord(doc, nobody, pupil);
  doc.destroy();
  return plan;
};

type Asked = {
  readonly access: MeetingAccess;
  readonly person: PersonId;
  readonly lang: PackLanguage;
  /** All there is for this person where it is left out. */
  readonly part?: PackPart;
};

/** Papers of whoever comes for a part of the meeting: they do not review the plan, nor sign it. */
const ofAPart: readonly PackPart[] = ['invitation', 'preparation'];

const partsOf = (
  role: Role,
  { part, look }: { part: PackPart | undefined; look: ChildLook },
  hasSlot: boolean,
): readonly PackPart[] => {
  const all = packPartsFor(role).filter((each) => !hasSlot || ofAPart.includes(each));
  // The child's questions are asked once: with pictures, or in words.
  const other = look === 'pictures' ? 'preparation' : 'pictures';
  if (part === undefined) return role === 'child' ? all.filter((each) => each !== other) : all;
  if (all.includes(part)) return [part];
  throw new Problem(
    'bad-request',
    'There is no such paper for this person. Nothing was printed: choose another.',
    'part',
  );
};

/** Only of those whose invitation stands: people kept apart are not named to each other. */
const readPack = async (deps: Deps, { access, person, lang, part }: Asked): Promise<Pack> => {
  const { meeting, participants, target } = access;
  const [school, found, known, chosen, rows, ofPupil] = await Promise.all([
    deps.store.schools.school(meeting.school),
    deps.store.schools.pupil(meeting.pupil),
    findPeople(deps.store, meeting),
    deps.store.looks.of(meeting.pupil),
    deps.store.sen.decisions(meeting.pupil),
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
  ]);
  const pupil = must(found, 'the pupil of a meeting');
  const look = chosen ?? lookFor(pupil.yearGroup);
  const standing = participants.filter((row) => target.invited.includes(row.person));
  const people = inOrder(standing, known).map(({ participant, person: { id, name, shownAs } }) => ({
    id,
    name: id === pupil.person ? pupil.preferredName : name,
    shownAs,
    role: participant.role,
    isLead: meeting.lead === id,
  }));
  const reader = must(
    people.find(({ id }) => id === person),
    'whom a pack is for',
  );
  const slot = slotFor(access, person);
  const { from, to } = expectedFrom(access, person);
  const { outcomes, support, actions } = await readPlan(deps, {
    meeting: meeting.id,
    pupil: pupil.person,
  });
  return {
    lang,
    parts: partsOf(reader.role, { part, look }, slot !== null),
    look,
    school: must(school, 'the school of a meeting').name,
    plannedAt: expectedAt(access, person),
    minutes: slot === null ? minutes : (to - from) / 60_000,
    pupil: pupil.preferredName,
    person: reader,
    isFirst: isFirst(meeting, { rows, ofPupil }),
    agreesForSelf: await childAgreesIn(deps, meeting),
    people,
    plan: slot === null ? { outcomes, support, actions } : emptyPlan,
  };
};

/** What one person takes home before a meeting, to be printed by the staff: all of it, or one part. */
export const printPack = async (
  deps: Deps & { readonly press: Press },
  { by, ...asked }: Asked & { readonly by: PersonId },
): Promise<Uint8Array> => deps.press.print(by, async () => ({ pack: await readPack(deps, asked) }));
