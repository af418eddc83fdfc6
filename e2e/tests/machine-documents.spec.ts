import { addOutcome, listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import * as Y from 'yjs';

import type { DemoMeeting } from '#support/demo-server.ts';
import { Machine } from '#support/machine.ts';
import { type Chair, personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';
import { until } from '#support/until.ts';
import type { Venue } from '#support/venue.ts';

const sit = (venue: Venue, meeting: DemoMeeting, chair: Chair): Promise<Machine> =>
  Machine.join(venue.server.url, personIn(meeting, chair));

const titles = (doc: Y.Doc): string[] =>
  listOutcomes(doc).map(({ text }) => text('title').toJSON());

test('a plain y-websocket client reads a document by the path it was given, used as it is', async ({
  venue,
  meeting,
}) => {
  const parent = await sit(venue, meeting, 'parent');
  const document = await parent.open('meeting');
  expect(document.welcome).toMatchObject({
    protocol: 2,
    grant: 'write',
    person: personIn(meeting, 'parent').id,
  });
  expect(titles(document.doc)).toEqual([
    'Read the first hundred common words',
    'Write two sentences that say what I mean',
  ]);
  document.destroy();
});

test('a plain y-websocket client writes under the lease of frame 100, and is told when it is on disk', async ({
  venue,
  meeting,
}) => {
  const parent = await (await sit(venue, meeting, 'parent')).open('meeting');
  const teacher = await (await sit(venue, meeting, 'teacher')).open('meeting');
  const outcome = addOutcome(parent.doc, { origin: 'new', texts: { title: 'Tell a joke' } });
  await parent.expectSaved();
  await until('the outcome', () => titles(teacher.doc).includes('Tell a joke'));
  outcomeText(teacher.doc, outcome, 'title').insert(11, ' to a friend');
  await teacher.expectSaved();
  await until('the words', () => titles(parent.doc).includes('Tell a joke to a friend'));
  parent.destroy();
  teacher.destroy();
});

test('a plain y-websocket client is refused, and told why, when it writes under an id of its own', async ({
  venue,
  meeting,
}) => {
  const parent = await (await sit(venue, meeting, 'parent')).open('meeting');
  const teacher = await (await sit(venue, meeting, 'teacher')).open('meeting');
  const forger = new Y.Doc();
  Y.applyUpdate(forger, Y.encodeStateAsUpdate(parent.doc));
  addOutcome(forger, { origin: 'new', texts: { title: 'Not mine to say' } });
  Y.applyUpdate(parent.doc, Y.encodeStateAsUpdate(forger));
  await until('frame 102', () => parent.refused.length > 0);
  expect(parent.refused[0]?.text).toMatch(/\w+.*\.$/u);
  await until('the close', () => parent.closed.length > 0);
  expect(parent.closed).toEqual([4422]);
  addOutcome(teacher.doc, { origin: 'new', texts: { title: 'Still up' } });
  await teacher.expectSaved();
  expect(titles(teacher.doc)).not.toContain('Not mine to say');
  parent.destroy();
  teacher.destroy();
});

test('a plain y-websocket client is refused in a document it may only read', async ({
  venue,
  meeting,
}) => {
  const parent = await sit(venue, meeting, 'parent');
  const lane = await parent.open(`lane.${personIn(meeting, 'teacher').id}`);
  expect(lane.welcome?.grant).toBe('read');
  lane.doc.getMap('entries').set('mine', new Y.Map());
  await until('frame 102', () => lane.refused.length > 0);
  lane.destroy();
});

test('a plain y-websocket client is not let in to a document it was not given, nor without its cookie', async ({
  venue,
  meeting,
}) => {
  const parent = await sit(venue, meeting, 'parent');
  const teacher = await sit(venue, meeting, 'teacher');
  const path = parent
    .pathOf('meeting')
    .replace(/meeting$/u, `prep.${personIn(meeting, 'teacher').id}`);
  expect(await parent.closedAt(path)).toBe(4403);
  expect(await parent.closedAt(teacher.pathOf('meeting'))).toBe(4401);
  expect(await parent.closedAt('/collab/nobody/nothing/meeting')).toBe(4400);
});
