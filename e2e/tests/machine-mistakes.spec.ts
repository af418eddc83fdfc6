import { Machine, ask } from '#support/machine.ts';
import { personIn, tokenOf } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const sentence = expect.stringMatching(/^[A-Z].*\.$/u);
const unknownToken = 'A'.repeat(43);

test('a bad request names kind, sentence and field: at the join', async ({ school }) => {
  const { url } = school.server;
  const join = (body: unknown) => ask(url, '/api/join', { method: 'POST', body });
  expect(await join({ token: 'short' })).toMatchObject({
    status: 400,
    body: { error: 'bad-request', message: sentence, field: 'token' },
  });
  expect(await join({})).toMatchObject({ status: 400, body: { field: 'token' } });
  expect(await join({ token: unknownToken })).toMatchObject({
    status: 404,
    body: { error: 'link-unknown', message: sentence },
  });
});

test('a bad request names kind, sentence and field: when it is no JSON, too large, or from another site', async ({
  school,
}) => {
  const { url } = school.server;
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/api/join`, { method: 'POST', body, headers });
  const json = { 'Content-Type': 'application/json' };
  const broken = await post('{"token":', json);
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ error: 'bad-request', message: sentence });
  const form = await post('token=1', { 'Content-Type': 'application/x-www-form-urlencoded' });
  expect(form.status).toBe(400);
  expect(await form.json()).toMatchObject({ error: 'bad-request', field: 'Content-Type' });
  const huge = await post(JSON.stringify({ token: 'x'.repeat(200_000) }), json);
  expect(huge.status).toBe(413);
  expect(await huge.json()).toMatchObject({ error: 'too-large', message: sentence });
  const foreign = await post('{}', { ...json, Origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect(await foreign.json()).toMatchObject({ error: 'not-allowed', message: sentence });
});

test('a bad request names kind, sentence and field: in a meeting', async ({ venue, meeting }) => {
  const parent = await Machine.join(venue.server.url, personIn(meeting, 'parent'));
  const answer = (body: unknown) => parent.askMeeting('/agreements', { method: 'POST', body });
  const whole = { version: 1, answer: 'agrees', words: '', about: null, how: 'self', lang: 'en' };
  expect(
    await answer({ ...whole, saidBy: parent.seat.person.id, answer: 'perhaps' }),
  ).toMatchObject({
    status: 400,
    body: { error: 'bad-request', message: sentence, field: 'answer' },
  });
  expect(await parent.askMeeting('/versions/none')).toMatchObject({
    status: 400,
    body: { error: 'bad-request', message: sentence, field: 'n' },
  });
  expect(await parent.askMeeting('/versions/999')).toMatchObject({
    status: 404,
    body: { error: 'not-found', message: sentence },
  });
  expect(await parent.askMeeting('/versions/7')).toMatchObject({
    status: 404,
    body: { error: 'not-found', message: sentence },
  });
  expect(await parent.ask('/api/nothing-here')).toMatchObject({
    status: 404,
    body: { error: 'not-found', message: sentence },
  });
});

test('a bad request names kind, sentence and field: without a seat, and in somebody else’s meeting', async ({
  venue,
  meeting,
}) => {
  const { url } = venue.server;
  expect(await ask(url, `/api/meetings/${meeting.id}`)).toMatchObject({
    status: 401,
    body: { error: 'sign-in-again', message: sentence },
  });
  const parent = await Machine.join(url, personIn(meeting, 'parent'));
  expect(await parent.ask(`/api/meetings/${venue.zofia.id}`)).toMatchObject({
    status: 404,
    body: { error: 'not-found', message: sentence },
  });
});

test('a bad request names kind, sentence and field, and nothing of the link', async ({
  venue,
  meeting,
}) => {
  const { link } = personIn(meeting, 'parent');
  const { body } = await ask(venue.server.url, '/api/join', {
    method: 'POST',
    body: { token: `${tokenOf(link)}x` },
  });
  expect(JSON.stringify(body)).not.toContain(tokenOf(link));
  expect(venue.server.trouble).not.toContain(tokenOf(link));
});
