import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { copyEntries } from '@fourchairs/shared/document/copy-entries.ts';
import { type DocumentName, laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { type MeetingId, type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type * as Y from 'yjs';

import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import { type Cast, personOf } from '#demo/cast.ts';
import { type PlanKeys, followCarried, playPlanEdit } from '#demo/play-plan.ts';
import { playSaid, playTranslation } from '#demo/play-said.ts';
import { playSen } from '#demo/play-sen.ts';
import type { DemoAnswer, DemoMeeting, Key, Said } from '#demo/script.ts';
import { openForWriting } from '#demo/write-document.ts';
import { momentOf } from '#lib/local-time.ts';
import type { PupilRow } from '#store/store.ts';
import { addWords } from '#use-cases/add-words.ts';
import { answerAgreement } from '#use-cases/answer-agreement.ts';
import { createMeeting } from '#use-cases/create-meeting.ts';
import type { Deps } from '#use-cases/deps.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { gatherPeople } from '#use-cases/gather-people.ts';
import { readBack } from '#use-cases/read-back.ts';
import { recordAttendance } from '#use-cases/record-attendance.ts';
import { replyToDifference } from '#use-cases/reply-to-difference.ts';
import { startMeeting } from '#use-cases/start-meeting.ts';
import { translateWords } from '#use-cases/translate-words.ts';

/** A clock that the demonstration sets, so that what is saved carries the day on which it would have happened. */
export type SettableClock = { now(): number; set(at: number | null): void };

export type Stage = {
  readonly deps: Deps;
  readonly clock: SettableClock;
  readonly pupil: PupilRow;
  readonly cast: Cast;
  readonly keys: PlanKeys;
};

const minute = 60_000;
/** A meeting is made two weeks before its day. */
const madeBefore = 14 * 24 * 60 * minute;
const accessTo = async ({ deps }: Stage, meeting: MeetingId) =>
  must(await findMeetingAccess(deps.store, meeting, deps.clock.now()), 'the meeting being played');

const makeMeeting = async (
  { deps, clock, pupil, cast }: Stage,
  script: DemoMeeting,
  carryFrom: MeetingId | null,
): Promise<MeetingId> => {
  clock.set(momentOf(script.plannedAt) - madeBefore);
  const made = await createMeeting(deps, {
    pupil,
    actor: {
      kind: 'staff',
      personId: personOf(cast, 'senco'),
      schoolId: pupil.school,
      role: 'senco',
      duties: [],
    },
    plan: {
      term: script.term,
      plannedAt: script.plannedAt,
      people: script.people.map((key) => personOf(cast, key)),
      newPeople: [],
      leadId: personOf(cast, script.lead),
      carryFrom,
    },
  });
  return must(parseId<MeetingId>(made.id), 'the id of a meeting');
};

const writePlan = async (stage: Stage, script: DemoMeeting, meeting: MeetingId): Promise<void> => {
  const { deps, cast, keys, clock } = stage;
  const plan = await openForWriting(deps.store, { meeting, name: 'meeting' });
  followCarried(keys, plan.doc);
  for (const [index, edit] of script.plan.entries()) {
    const typist = personOf(cast, edit.by);
    plan.as(typist, clock.now() + index * 20_000, (doc) =>
      playPlanEdit(doc, edit, { keys, typist }),
    );
  }
  await plan.save();
};

/** What somebody wrote on their own page, to be shown from there, so that they can change it and take it back. */
const isOwn = ({ typedBy, saidBy }: Said): boolean => (typedBy ?? saidBy) === saidBy;

const showInLane = async (
  { deps, clock }: Stage,
  of: { meeting: MeetingId; owner: PersonId; prep: Y.Doc; shown: readonly string[] },
): Promise<void> => {
  const { meeting, owner, prep, shown } = of;
  const lane = await openForWriting(deps.store, { meeting, name: laneOf(owner) });
  lane.as(owner, clock.now(), (doc) => copyEntries(prep, doc, { by: owner, only: shown }));
  await lane.save();
};

const writeSaid = async (stage: Stage, all: readonly Said[], meeting: MeetingId): Promise<void> => {
  const { deps, cast, keys, clock } = stage;
  const names = {
    person: (key: Key) => personOf(cast, key),
    outcome: (key: Key) => must(keys.outcomes.get(key), `outcome ${key}`),
  };
  const byName = new Map<DocumentName, Said[]>();
  for (const said of all) {
    const owner = names.person(said.saidBy);
    const name = said.hidden || isOwn(said) ? prepOf(owner) : laneOf(owner);
    byName.set(name, [...(byName.get(name) ?? []), said]);
  }
  for (const [name, entries] of byName) {
    const opened = await openForWriting(deps.store, { meeting, name });
    const shown: string[] = [];
    for (const said of entries) {
      const typist = names.person(said.typedBy ?? said.saidBy);
      let id = '';
      opened.as(typist, clock.now(), (doc) => void (id = playSaid(doc, said, names)));
      if (!said.hidden && isOwn(said)) shown.push(id);
      const { translation } = said;
      if (translation !== undefined) {
        const by = names.person(translation.by);
        const { words } = translation;
        opened.as(by, clock.now(), (doc) => playTranslation(doc, { id, by, words }));
      }
    }
    await opened.save();
    const owner = names.person(must(entries[0], 'what was said').saidBy);
    if (shown.length > 0) await showInLane(stage, { meeting, owner, prep: opened.doc, shown });
  }
};

const noteAttendance = async (
  stage: Stage,
  script: DemoMeeting,
  meeting: MeetingId,
): Promise<void> => {
  const access = await accessTo(stage, meeting);
  const { deps, cast } = stage;
  await Promise.all(
    script.attendance.map(({ person: key, how, from = null, to = null }) =>
      recordAttendance(deps, {
        access,
        person: personOf(cast, key),
        entry: { how, from, to },
        by: personOf(cast, script.lead),
      }),
    ),
  );
};

const giveAnswer = async (
  stage: Stage,
  { meeting, version }: { meeting: MeetingId; version: number },
  answer: DemoAnswer,
): Promise<void> => {
  const { deps, cast, keys } = stage;
  const access = await accessTo(stage, meeting);
  const typist = personOf(cast, answer.typedBy ?? answer.person);
  const actor = actorOf(access, typist);
  const person = personOf(cast, answer.person);
  await answerAgreement(deps, {
    access,
    actor,
    answer: {
      version,
      answer: answer.answer,
      words: answer.words ?? '',
      about: answer.about ? must(keys.outcomes.get(answer.about), 'what it is about') : null,
      saidBy: person,
      how: answer.how ?? 'self',
      lang: 'en',
    },
  });
  if (!answer.reply) return;
  const { by, words } = answer.reply;
  const reply = { version, personId: person, words };
  await replyToDifference(deps, { access, by: personOf(cast, by), reply });
};

const actorOf = (access: MeetingAccess, person: PersonId): SeatActor =>
  must(seatActor({ person, device: 'own' }, access), 'somebody invited');

const endOf = ({ plannedAt, minutes }: DemoMeeting): number =>
  momentOf(plannedAt) + minutes * minute;

type AddedLater = NonNullable<NonNullable<DemoMeeting['saved']>['additions']>[number];

/** Words beside the record, and the same in English where somebody put them into it. */
const addLater = async (
  stage: Stage,
  meeting: MeetingId,
  added: AddedLater & { readonly place: number },
): Promise<void> => {
  const { deps, cast } = stage;
  const access = await accessTo(stage, meeting);
  const { words, lang, place, translation } = added;
  await addWords(deps, {
    access,
    actor: actorOf(access, personOf(cast, added.by)),
    added: { words, lang },
  });
  if (translation === undefined) return;
  const by = personOf(cast, translation.by);
  await translateWords(deps, {
    access,
    actor: actorOf(access, by),
    translated: {
      of: { kind: 'addition', place },
      words: translation.words,
      by,
      madeOf: markOf(words),
      replaces: null,
    },
  });
};

const saveMeeting = async (
  stage: Stage,
  script: DemoMeeting & Required<Pick<DemoMeeting, 'saved'>>,
  { meeting, until }: { meeting: MeetingId; until: number },
): Promise<void> => {
  const { deps, cast, clock } = stage;
  const by = personOf(cast, script.lead);
  const ends = endOf(script);
  clock.set(ends - 3 * minute);
  const { n: version } = await readBack(deps, { meeting, by });
  for (const answer of script.saved.answers) {
    await giveAnswer(stage, { meeting, version }, answer);
  }
  clock.set(ends);
  await finishMeeting(deps, { meeting, by });
  for (const [index, added] of (script.saved.additions ?? []).entries()) {
    const at = momentOf(`${added.day}T19:00`);
    if (at > until) continue;
    clock.set(at);
    await addLater(stage, meeting, { ...added, place: index + 1 });
  }
};

/**
 * Holds one meeting of a script, through the same use cases as everybody else. What comes after `until` has not
 * happened: the meeting is only made, or not even that (null).
 */
export const playMeeting = async (
  stage: Stage,
  script: DemoMeeting,
  { carryFrom, until }: { carryFrom: MeetingId | null; until: number },
): Promise<MeetingId | null> => {
  const { deps, cast, clock } = stage;
  const begins = momentOf(script.plannedAt);
  if (begins - madeBefore > until) return null;
  const meeting = await makeMeeting(stage, script, carryFrom);
  if (begins > until) return meeting;
  clock.set(begins);
  const lead: PersonId = personOf(cast, script.lead);
  await startMeeting(deps, (await accessTo(stage, meeting)).meeting, lead);
  await noteAttendance(stage, script, meeting);
  await writePlan(stage, script, meeting);
  await writeSaid(stage, script.said, meeting);
  if (script.sen) await playSen(deps, await accessTo(stage, meeting), { sen: script.sen, cast });
  const { saved, stage: at } = script;
  if (saved && endOf(script) <= until) {
    await saveMeeting(stage, { ...script, saved }, { meeting, until });
  } else if (at) await gatherPeople(deps, { meeting, stage: at, by: lead });
  return meeting;
};
