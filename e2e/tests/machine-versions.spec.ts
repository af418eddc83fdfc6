import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import * as z from 'zod/mini';

import type { DemoMeeting, DemoServer } from '#support/demo-server.ts';
import { Machine } from '#support/machine.ts';
import { personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';
import { until } from '#support/until.ts';

const summaries = z.array(
  z.object({ n: z.number(), title: z.string(), at: z.string(), hash: z.string() }),
);

const versionsOf = async (machine: Machine) =>
  summaries.parse((await machine.askMeeting('/versions')).body);

/** Zofia's meetings of the terms before, newest first. */
const savedOfZofia = ({ doors }: DemoServer): DemoMeeting[] =>
  doors.meetings.filter(
    ({ state, people }) =>
      state === 'saved' && people.some(({ name }) => name === 'Zofia Nowak-Bell'),
  );

test('by machine: only the lead finishes, once is enough, and everybody has the version', async ({
  venue,
  meeting,
}) => {
  const { url } = venue.server;
  const parent = await Machine.join(url, personIn(meeting, 'parent'));
  const teacher = await Machine.join(url, personIn(meeting, 'teacher'));
  expect(await parent.askMeeting('/finish', { method: 'POST' })).toMatchObject({
    status: 403,
    body: { error: 'not-allowed' },
  });
  const first = await teacher.askMeeting('/finish', { method: 'POST' });
  expect(first).toMatchObject({ status: 200, body: { n: 1, title: expect.any(String) } });
  const again = await teacher.askMeeting('/finish', { method: 'POST' });
  expect(again.body).toEqual(first.body);
  expect(await versionsOf(parent)).toEqual([first.body]);
  const record = await parent.askMeeting('/versions/1');
  expect(record).toMatchObject({
    status: 200,
    body: {
      record: { meeting: { id: meeting.id }, pupil: { preferredName: expect.any(String) } },
      agreements: [],
      additions: [],
    },
  });
});

test('by machine: words typed by machine stand in the record under the name the server proved', async ({
  venue,
  meeting,
}) => {
  const { url } = venue.server;
  const parent = await Machine.join(url, personIn(meeting, 'parent'));
  const teacher = await Machine.join(url, personIn(meeting, 'teacher'));
  const document = await parent.open('meeting');
  const title = 'Order her own lunch';
  addOutcome(document.doc, { origin: 'new', texts: { title } });
  await document.expectSaved();
  await teacher.askMeeting('/finish', { method: 'POST' });
  const { body } = await teacher.askMeeting('/versions/1');
  const by = [{ person: personIn(meeting, 'parent').id, length: title.length }];
  const outcome: unknown = expect.objectContaining({ title: { text: title, by } });
  expect(body).toMatchObject({
    record: { plan: { outcomes: expect.arrayContaining([outcome]) } },
  });
  document.destroy();
});

test('VERSION2 by machine: words that arrive after Finish stand beside the record as their author’s', async ({
  venue,
  meeting,
}) => {
  const { url } = venue.server;
  const parent = await Machine.join(url, personIn(meeting, 'parent'));
  const teacher = await Machine.join(url, personIn(meeting, 'teacher'));
  const document = await parent.open('meeting');
  document.provider.disconnect();
  addOutcome(document.doc, { origin: 'new', texts: { title: 'We read on the bus now' } });
  await teacher.askMeeting('/finish', { method: 'POST' });
  document.provider.connect();
  await until('frame 102', () => document.refused.length > 0);
  expect(document.refused[0]?.code).toBe('finished');
  document.destroy();
  await expect
    .poll(async () => (await teacher.askMeeting('/versions/1')).body)
    .toMatchObject({
      additions: [
        { personId: personIn(meeting, 'parent').id, words: 'We read on the bus now', how: 'self' },
      ],
    });
});

test('by machine: compares with a version of an earlier meeting, named by meeting and number', async ({
  school,
}) => {
  const [autumn, first] = savedOfZofia(school.server);
  if (autumn === undefined || first === undefined) throw new Error('Zofia has two saved reviews');
  const magda = await Machine.join(school.server.url, personIn(autumn, 'parent'));
  const [latest] = await versionsOf(magda);
  const earlier = `${first.id}.1`;
  const answer = await magda.askMeeting(`/versions/${latest?.n}/compare/${earlier}`);
  expect(answer).toMatchObject({
    status: 200,
    body: {
      before: { record: { meeting: { id: first.id } } },
      after: { record: { meeting: { id: autumn.id } } },
      comparison: expect.any(Object),
    },
  });
});

test('by machine: compares with nothing this person was not invited to', async ({
  school,
  meeting,
}) => {
  const [autumn] = savedOfZofia(school.server);
  const teacher = await Machine.join(school.server.url, personIn(meeting, 'teacher'));
  await teacher.askMeeting('/finish', { method: 'POST' });
  const { status, body } = await teacher.askMeeting(`/versions/1/compare/${autumn?.id}.1`);
  expect(status).toBe(404);
  expect(body).toMatchObject({ error: 'not-found' });
});
