import { addAction } from '@fourchairs/shared/document/actions.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addMeasurement } from '@fourchairs/shared/document/measurements.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { type MeetingId, type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { askRaw } from '#http/testing/every-request.ts';
import { sendReport } from '#http/testing/send-report.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestPage, openTestPage } from '#http/testing/test-page.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { startTestServer } from '#http/testing/test-server.ts';
import { newId } from '#lib/new-id.ts';
import { issueLink } from '#use-cases/issue-link.ts';

/** Each parent’s words all hold the parent’s own root, which nobody else ever types. */
type Parent = {
  readonly root: string;
  readonly name: string;
  readonly shownAs: string;
  readonly email: string;
  readonly id: PersonId;
  /** When their sitting is, and when they came to it. */
  readonly plannedAt: string;
  readonly came: string;
  /** The day on which their sitting decided about SEN Support. */
  readonly decidedOn: string;
};

export const parents: Record<'mum' | 'dad', Parent> = {
  mum: {
    root: 'Quarnelia',
    name: 'Wendolyn Harkspur',
    shownAs: 'Harkmother',
    email: 'wendolyn@harkspur.example',
    id: newId<PersonId>(),
    plannedAt: '2026-07-02T09:41',
    came: '09:43',
    decidedOn: '2026-02-03',
  },
  dad: {
    root: 'Zebulonic',
    name: 'Tarquin Fennimore',
    shownAs: 'Fennifather',
    email: 'tarquin@fennimore.example',
    id: newId<PersonId>(),
    plannedAt: '2026-07-06T10:52',
    came: '10:54',
    decidedOn: '2026-02-05',
  },
};
export type Who = keyof typeof parents;
export const otherOf = (who: Who): Who => (who === 'mum' ? 'dad' : 'mum');
const idOf = (text: string) => must(parseId<MeetingId>(text), 'an id');

/** Somebody in a meeting, with every document they are granted. */
export type Seat = {
  readonly page: TestBrowser;
  readonly pages: ReadonlyMap<string, TestPage>;
  readonly doc: (name: string) => TestPage;
};
export const closeAll = (seats: readonly Seat[]): void => {
  for (const { pages } of seats) for (const page of pages.values()) page.close();
};

/** One parent writes everywhere a parent may, and what somebody put into English for them. */
export const writeEverywhere = async (
  { doc }: Seat,
  who: Who,
  translatedBy: PersonId,
): Promise<void> => {
  const { id, root } = parents[who];
  const said = { saidBy: id, typedBy: id, how: 'self', lang: 'pl', helpedBy: null } as const;
  const translated = { translation: `${root} in English`, translatedBy, translationLang: 'en' };
  for (const name of [`lane.${id}`, `prep.${id}`]) {
    await doc(name).edit((lane) => {
      const words = `${root} ${name}`;
      addEntry(lane, { kind: 'view', topic: 'ideas', words, ...translated, ...said });
    });
  }
  await doc('meeting').edit((plan) => {
    addPoint(plan, 'strengths', `${root} strength`);
    addAction(plan, { origin: 'new', texts: { what: `${root} action`, who: root } });
    const outcome = addOutcome(plan, { origin: 'new', texts: { title: `${root} outcome` } });
    const value = { day: '2026-03-01', value: 3, note: `${root} measured`, typedBy: id };
    addMeasurement(plan, outcome, value);
  });
};

/** What the staff write; in a sitting of one parent alone, also what that parent told them. */
const staffWrites = async ({ doc }: Seat, who: Who, isAlone: boolean): Promise<void> => {
  await doc('meeting').edit((plan) => {
    const title = `Reads aloud to ${who === 'mum' ? 'one' : 'two'}`;
    addOutcome(plan, { origin: 'new', texts: { title, reason: 'It went well' } });
    if (isAlone) addPoint(plan, 'needs', `${parents[who].root} told the teacher`);
  });
};

const answer = (who: Who) => ({
  version: 1,
  answer: 'differs',
  words: `${parents[who].root} differs`,
  about: null,
  saidBy: parents[who].id,
  how: 'self',
  lang: 'pl',
});

/** The same in English, by the staff, beside what one parent answered or added. */
const translation = (who: Who, of: object, by: PersonId) => ({
  of,
  words: `${parents[who].root} put into English`,
  by,
  madeOf: markOf(''),
  replaces: null,
});

/** What the school notes of one parent, and decides and finds in their sitting. */
const staffNote = async (page: TestBrowser, base: string, who: Who): Promise<void> => {
  const { root, id, decidedOn: day } = parents[who];
  const told = { how: 'letter', day: '2026-02-01', by: `${root} told` };
  ok(await page.post(`${base}/told`, { people: [id], told }));
  const decision = { what: 'less', day, why: `${root} reason`, instead: '' };
  ok(await page.put(`${base}/sen-decision`, { decision }));
  const attempt = { day: '2026-02-02', how: 'phone', words: `${root} rung` };
  ok(await page.post(`${base}/attempts`, attempt));
};

/** What must work for the rest to mean anything. */
export const ok = ({ status, body }: { status: number; body: unknown }): void => {
  if (status !== 200 && status !== 204) throw new Error(`${status} ${JSON.stringify(body)}`);
};

const outcomeIn = (record: MeetingRecord): string =>
  must(
    record.plan.outcomes.find(({ title }) => title.text.startsWith('Reads aloud')),
    'an outcome',
  ).id;

/** A school of one pupil with two parents, each of whom can be told from everything else, and their meetings. */
export const openParentsApart = async () => {
  const server = await startTestServer({ LIMIT_JOINS_PER_MINUTE: '100000' });
  const { deps } = server.app;
  const school = await makeTestSchool(deps);
  for (const { id, name, shownAs, email } of Object.values(parents)) {
    await deps.store.schools.addPerson({
      id,
      school: school.school,
      name,
      firstName: name,
      shownAs,
      role: 'parent',
      staffRole: null,
      email,
      pupil: school.pupil.id,
      with: null,
      leftAt: null,
    });
  }
  const browser = () => openTestBrowser(server.url);
  const senco = browser();
  await senco.join(await school.staffLink('senco'));

  for (const { id, root } of Object.values(parents)) {
    const carer = { relation: root, responsibility: 'yes', language: root, reach: `${root} only` };
    ok(await senco.put(`/api/pupils/${school.pupil.id}/carers/${id}`, carer));
  }

  const linkFor = async (meeting: MeetingId, person: PersonId): Promise<string> => {
    const access = must(await findMeetingAccess(deps.store, meeting, deps.clock.now()), 'meeting');
    const { link } = await issueLink(deps, { access, person, actor: school.person('senco') });
    return must(link.split('#')[1], 'a token');
  };

  const sit = async (meeting: MeetingId, person: PersonId): Promise<Seat> => {
    const page = browser();
    const { documents } = await page.join(await linkFor(meeting, person));
    const pages = new Map<string, TestPage>();
    for (const document of documents) {
      pages.set(document.name, await openTestPage(server.url, page.cookie(), document));
    }
    return { page, pages, doc: (name: string) => must(pages.get(name), name) };
  };
  const make = async (
    people: readonly PersonId[],
    more: { plannedAt: string; carryFrom?: MeetingId; term?: string },
  ) => {
    const { plannedAt, carryFrom = null, term = 'summer' } = more;
    const leadId = school.person('teacher');
    const all = [leadId, school.person('senco'), school.pupil.person, ...people];
    return senco.post(`/api/pupils/${school.pupil.id}/meetings`, {
      term,
      plannedAt,
      people: all,
      newPeople: [],
      leadId,
      carryFrom,
    });
  };
  const made = async (...args: Parameters<typeof make>): Promise<MeetingId> => {
    const { status, body } = await make(...args);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return idOf((body as { id: string }).id);
  };

  /** A meeting with one parent or both, from the first word to the saved record and after. */
  const hold = async (meeting: MeetingId, whose: readonly Who[]): Promise<void> => {
    const base = `/api/meetings/${meeting}`;
    const teacher = await sit(meeting, school.person('teacher'));
    const seats = [teacher];
    for (const who of whose) {
      const seat = await sit(meeting, parents[who].id);
      seats.push(seat);
      await writeEverywhere(seat, who, school.person('teacher'));
      await staffWrites(teacher, who, whose.length === 1);
      const { came, id } = parents[who];
      ok(await teacher.page.put(`${base}/attendance/${id}`, { how: 'room', from: came, to: null }));
    }
    const [alone] = whose.length === 1 ? whose : [];
    if (alone !== undefined) await staffNote(teacher.page, base, alone);
    ok(await teacher.page.post(`${base}/read-back`));
    for (const [index, who] of whose.entries()) {
      ok(await must(seats[index + 1], 'a seat').page.post(`${base}/agreements`, answer(who)));
      const of = { kind: 'answer', version: 1, personId: parents[who].id };
      const english = translation(who, of, school.person('teacher'));
      ok(await teacher.page.post(`${base}/translations`, english));
      const words = `${parents[who].root} answered by the school`;
      const reply = { version: 1, personId: parents[who].id, words };
      ok(await teacher.page.post(`${base}/replies`, reply));
    }
    ok(await teacher.page.post(`${base}/finish`));
    const { body } = await teacher.page.get(`${base}/versions/1`);
    const outcome = outcomeIn((body as { record: MeetingRecord }).record);
    for (const [index, who] of whose.entries()) {
      const { page } = must(seats[index + 1], 'a seat');
      const { root } = parents[who];
      ok(await page.post(`${base}/additions`, { words: `${root} added`, lang: 'pl' }));
      const of = { kind: 'addition', place: index + 1 };
      const english = translation(who, of, school.person('teacher'));
      ok(await teacher.page.post(`${base}/translations`, english));
      const seen = { outcome, day: '2026-03-02', value: 5, note: `${root} saw` };
      ok(await page.post(`${base}/seen`, seen));
    }
    if (alone !== undefined) {
      const paper = { day: '2026-02-04', known: 0 };
      const found = { words: `${parents[alone].root} on paper`, saidBy: parents[alone].id, paper };
      ok(await teacher.page.post(`${base}/additions`, { ...found, how: 'paper', lang: 'en' }));
    }
    closeAll(seats);
  };

  /** A therapist comes to the mother's meeting, with a report, and she agrees to that; gives back the report's id. */
  const bringTherapist = async (meeting: MeetingId): Promise<string> => {
    const base = `/api/meetings/${meeting}`;
    const therapist = school.person('therapist');
    ok(await senco.post(`${base}/people`, { people: [therapist], newPeople: [] }));
    const [writer, mother] = [await sit(meeting, therapist), await sit(meeting, parents.mum.id)];
    const name = `${parents.mum.root} report`;
    const sent = await sendReport(writer.page, { meeting, writer: therapist, name });
    ok(sent);
    ok(await writer.page.post(`${base}/reports/${sent.body.id}/shown`, { shown: true }));
    const agrees = { professional: therapist, person: parents.mum.id, agrees: true, how: 'own' };
    ok(await mother.page.post(`${base}/involvement`, agrees));
    closeAll([writer, mother]);
    return sent.body.id;
  };

  /** Where each parent's own record stands, as they read it. */
  const recordStates = async (meetings: Readonly<Record<Who, MeetingId>>) => {
    const stateOf = async (who: Who): Promise<unknown> => {
      const seat = await sit(meetings[who], parents[who].id);
      const { body } = await seat.page.get(`/api/meetings/${meetings[who]}`);
      closeAll([seat]);
      return (body as { recordState: unknown }).recordState;
    };
    return { mum: await stateOf('mum'), dad: await stateOf('dad') };
  };

  /** What a parent takes home on paper, as the SENCO prints it. */
  const printPack = (meeting: MeetingId, who: Who, lang: 'en' | 'pl') => {
    const path = `/api/meetings/${meeting}/people/${parents[who].id}/pack/${lang}/all`;
    return askRaw(server.url, senco, { method: 'get', path, body: undefined });
  };

  return {
    server,
    school,
    senco,
    browser,
    linkFor,
    sit,
    make,
    made,
    hold,
    bringTherapist,
    recordStates,
    printPack,
  };
};
export type ParentsApart = Awaited<ReturnType<typeof openParentsApart>>;
