import { doorsShape } from '#support/demo-server.ts';
import { Machine, ask } from '#support/machine.ts';
import { personIn, tokenOf } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

test('the door for machines: the first line names every meeting, person and link, live ones first', ({
  school,
}) => {
  const { url, meetings, staff } = doorsShape.parse(JSON.parse(school.server.firstLine));
  expect(new URL(url).origin).toBe(url);
  const [zofias, ...others] = school.server.live;
  expect(zofias?.title).toBe('Spring review');
  expect(zofias?.people[0]).toMatchObject({ name: 'Zofia Nowak-Bell', role: 'child' });
  for (const { people } of others) {
    const roles = people.map(({ role }) => role);
    expect(roles).toEqual(['child', 'parent', 'parent', 'teacher', 'senco']);
  }
  expect(meetings.map(({ state }) => state)).toContain('saved');
  const links = [...meetings.flatMap(({ people }) => people), ...staff].map(({ link }) => link);
  for (const link of links) {
    expect(link).toMatch(new RegExp(`^${url}/[^#]*#(.*[^\\w-])?[\\w-]{43}$`, 'u'));
  }
  expect(new Set(links).size).toBe(links.length);
});

test('the door for machines: a preview says the school and a first name, and uses nothing up', async ({
  venue,
  meeting,
}) => {
  const { link, name } = personIn(meeting, 'parent');
  const preview = () =>
    ask(venue.server.url, '/api/join/preview', {
      method: 'POST',
      body: { token: tokenOf(link) },
    });
  const { status, body, headers } = await preview();
  expect(status).toBe(200);
  expect(body).toEqual({
    kind: 'meeting',
    school: 'Thistledown Primary School',
    firstName: name.split(' ')[0],
    opens: 'meeting',
    when: {
      plannedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u),
      movedFrom: null,
      saysWhy: false,
    },
    isChild: false,
    look: null,
    childId: null,
  });
  expect(headers.get('set-cookie')).toBeNull();
  expect((await preview()).status).toBe(200);
});

test('the door for machines: a link becomes a seat with a cookie, and each document has a path and a grant', async ({
  venue,
  meeting,
}) => {
  const teacher = personIn(meeting, 'teacher');
  const { seat, cookie } = await Machine.join(venue.server.url, teacher);
  expect(cookie).toMatch(new RegExp(`^fc-${seat.seat}=.{20,}$`, 'u'));
  expect(seat).toMatchObject({
    meetingId: meeting.id,
    person: { id: teacher.id, name: 'Miss Adeyemi', role: 'teacher' },
  });
  const grants = Object.fromEntries(seat.documents.map(({ name, grant }) => [name, grant]));
  expect(grants).toEqual({
    meeting: 'write',
    [`lane.${personIn(meeting, 'child').id}`]: 'read',
    [`lane.${personIn(meeting, 'parent').id}`]: 'read',
    [`lane.${personIn(meeting, 'otherParent').id}`]: 'read',
    [`lane.${teacher.id}`]: 'write',
    [`lane.${personIn(meeting, 'senco').id}`]: 'read',
    [`prep.${teacher.id}`]: 'write',
  });
  for (const { name, path } of seat.documents) {
    expect(path).toBe(`/collab/${seat.seat}/${meeting.id}/${name}`);
  }
});

test('the door for machines: the same link gives another seat, and both stay good', async ({
  venue,
  meeting,
}) => {
  const parent = personIn(meeting, 'parent');
  const one = await Machine.join(venue.server.url, parent);
  const two = await Machine.join(venue.server.url, parent);
  expect(two.seat.seat).not.toBe(one.seat.seat);
  expect((await one.askMeeting('')).status).toBe(200);
  expect((await two.askMeeting('')).status).toBe(200);
});

test('the door for machines: says whether it is up and ready, and what it can be asked', async ({
  school,
}) => {
  const { url } = school.server;
  expect(await ask(url, '/healthz')).toMatchObject({ status: 200, body: { status: 'up' } });
  expect(await ask(url, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  const { status, body } = await ask(url, '/api/openapi.json');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    openapi: '3.1.0',
    paths: {
      '/api/join/preview': { post: {} },
      '/api/join': { post: {} },
      '/api/meetings/{id}/finish': { post: {} },
      '/api/meetings/{id}/versions': { get: {} },
      '/api/meetings/{id}/versions/{n}': { get: {} },
      '/api/meetings/{id}/versions/{a}/compare/{b}': { get: {} },
    },
  });
});
