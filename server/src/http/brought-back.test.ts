import { addOutcome, listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { plainText, replaceText } from '@fourchairs/shared/document/plain-text.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import { addPoint, listPoints, removePoint } from '@fourchairs/shared/document/points.ts';
import { bringForwardLeft } from '@fourchairs/shared/document/put-back/bring-forward.ts';
import { listChanged } from '@fourchairs/shared/document/put-back/list-changed.ts';
import { putBack } from '@fourchairs/shared/document/put-back/put-back.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { askRaw } from '#http/testing/every-request.ts';
import { foundIn } from '#http/testing/found-in.ts';
import {
  type ParentsApart,
  type Seat,
  type Who,
  closeAll,
  ok,
  openParentsApart,
  otherOf,
  parents,
  writeEverywhere,
} from '#http/testing/parents-apart.ts';

let scene: ParentsApart;
let joint: MeetingId;

const sitAsStaff = (meeting: MeetingId) => scene.sit(meeting, scene.school.person('teacher'));
const staffOutcome = (plan: Y.Doc): string =>
  must(
    listOutcomes(plan).find(({ text }) => plainText(text('title')).startsWith('Reads')),
    'what the staff wrote',
  ).id;
const saveRecord = async ({ page }: Seat, meeting: MeetingId): Promise<void> => {
  for (const step of ['read-back', 'finish'])
    ok(await page.post(`/api/meetings/${meeting}/${step}`));
};

/** A meeting of both, in which each wrote something of their own and into what the staff had begun. */
const holdBoth = async (): Promise<MeetingId> => {
  const both = [parents.mum.id, parents.dad.id];
  const meeting = await scene.made(both, { plannedAt: '2026-03-19T15:30', term: 'spring' });
  const teacher = await sitAsStaff(meeting);
  await teacher.doc('meeting').edit((plan) => {
    addOutcome(plan, { origin: 'new', texts: { title: 'Reads signs' } });
    addPoint(plan, 'strengths', 'Kind');
  });
  const seats = [teacher];
  for (const who of ['mum', 'dad'] as const) {
    const seat = await scene.sit(meeting, parents[who].id);
    seats.push(seat);
    await writeEverywhere(seat, who, scene.school.person('teacher'));
    await seat.doc('meeting').edit((plan) => {
      const name = who === 'mum' ? 'atHome' : 'pupilWill';
      replaceText(outcomeText(plan, staffOutcome(plan), name), `${parents[who].root} within`);
      addSupport(plan, { origin: 'new', texts: { what: `${parents[who].root} support` } });
    });
  }
  await saveRecord(teacher, meeting);
  closeAll(seats);
  return meeting;
};

beforeAll(async () => {
  scene = await openParentsApart();
  joint = await holdBoth();
  const two = {
    one: parents.mum.id,
    other: parents.dad.id,
    noLinkFor: null,
    reason: 'Each of them asked for it.',
  };
  ok(await scene.senco.post(`/api/pupils/${scene.school.pupil.id}/apart`, two));
}, 60_000);
afterAll(() => scene.server.stop());

/** Everything that is offered is brought back, as the page does it. */
const bringAllBack = async (teacher: Seat, then: RecordPlan): Promise<number> => {
  let pressed = 0;
  const read = (doc: Y.Doc): RecordPlan => planToRecord(doc, () => null);
  await teacher.doc('meeting').edit((doc) => {
    const changes = () => listChanged(bringForwardLeft(then, read(doc)), read(doc));
    for (let [next] = changes(); next !== undefined && pressed < 50; [next] = changes()) {
      putBack(doc, bringForwardLeft(then, read(doc)), next.put);
      pressed += 1;
    }
  });
  return pressed;
};

type Came = { readonly what: string; readonly status: number; readonly bytes: Buffer };

/** Every byte a parent has of their sitting: what came over the socket, the page around it, and each paper. */
const allThatCame = async ({ page, pages }: Seat, meeting: MeetingId) => {
  const got: Came[] = [...pages].map(([what, { doc, received, notices }]) => ({
    what,
    status: 200,
    bytes: Buffer.concat([
      ...received,
      Y.encodeStateAsUpdate(doc),
      Buffer.from(JSON.stringify(notices)),
    ]),
  }));
  const papers = [
    '',
    '/record.json',
    '/record.pdf',
    '/record.docx',
    '/profile.pdf',
    '/easy-read.pdf',
  ];
  for (const what of ['', '/earlier', '/missed', ...papers.map((each) => `/versions/1${each}`)]) {
    const path = `/api/meetings/${meeting}${what}`;
    const answer = await askRaw(scene.server.url, page, { method: 'get', path, body: undefined });
    got.push({ what, ...answer });
  }
  return got;
};

describe.each(['mum', 'dad'] as const)('APART5 in the sitting of the %s', (who: Who) => {
  const [own, others] = [parents[who].root, parents[otherOf(who)].root];
  let meeting: MeetingId;
  let teacher: Seat;
  let parent: Seat;
  beforeAll(async () => {
    const { id, plannedAt } = parents[who];
    meeting = await scene.made([id], { plannedAt, carryFrom: joint });
    [teacher, parent] = [await sitAsStaff(meeting), await scene.sit(meeting, id)];
  }, 60_000);
  afterAll(() => closeAll([teacher, parent]));

  it('the server gives the earlier plan to be brought back without a word of the other', async () => {
    const read = { method: 'get', body: undefined };
    const ask = (path: string) =>
      askRaw(scene.server.url, teacher.page, { ...read, path: `/api/meetings/${meeting}${path}` });
    // To read, the staff have all of it.
    const whole = await ask(`/versions/${joint}.1`);
    expect([whole.status, foundIn(whole.bytes, [own, others])]).toEqual([200, [own, others]]);
    const earlier = await ask('/earlier');
    expect([earlier.status, foundIn(earlier.bytes, [own, others])]).toEqual([200, [own]]);
    expect((await parent.page.get(`/api/meetings/${meeting}/earlier`)).status).toBe(404);
    expect((await teacher.page.get(`/api/meetings/${joint}/earlier`)).status).toBe(404);
  });

  it(
    'whatever is brought back, no byte of the other reaches them, live or saved',
    { timeout: 60_000 },
    async () => {
      await teacher.doc('meeting').edit((plan) => {
        replaceText(outcomeText(plan, staffOutcome(plan), 'title'), 'Reads books');
        for (const { id } of listPoints(plan, 'strengths')) removePoint(plan, 'strengths', id);
      });
      const { body } = await teacher.page.get(`/api/meetings/${meeting}/earlier`);
      const { plan: then, leftOut } = body as { plan: RecordPlan; leftOut: boolean };
      expect(leftOut).toBe(true);
      expect(await bringAllBack(teacher, then)).toBeGreaterThan(2);
      await saveRecord(teacher, meeting);
      const got = await allThatCame(parent, meeting);
      const kinds = got.filter(({ status, bytes }) => status === 200 && foundIn(bytes, [own])[0]);
      for (const kind of [
        'meeting',
        '/versions/1',
        '/versions/1/record.json',
        '/versions/1/record.pdf',
      ]) {
        expect(kinds.map(({ what }) => what)).toContain(kind);
      }
      expect(
        got.filter(({ bytes }) => foundIn(bytes, [others])[0]).map(({ what }) => what),
      ).toEqual([]);
      const record = must(
        got.find(({ what }) => what.endsWith('record.json')),
        'the record',
      );
      expect(foundIn(record.bytes, ['Reads signs', 'Kind', `${own} within`])).toHaveLength(3);
    },
  );
});
