import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import * as z from 'zod/mini';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openStore } from '#store/open-store.ts';
import { openRaw } from '#store/testing/keeping/connection-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'four-chairs-demo-'));
const program = join(import.meta.dirname, '..', 'demo.ts');
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const doors = z.strictObject({
  url: z.string(),
  meetings: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      state: z.enum(['planned', 'live', 'saved']),
      people: z.array(
        z.strictObject({ id: z.string(), name: z.string(), role: z.string(), link: z.string() }),
      ),
    }),
  ),
  staff: z.array(z.strictObject({ name: z.string(), email: z.string(), link: z.string() })),
});

type Meeting = z.output<typeof doors>['meetings'][number];

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = must(server.address(), 'an address');
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'string' ? 0 : address.port;
};

const start = (args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  started.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('close', () => reject(new Error(`Ended without a word: ${errors}`)));
  });
  firstLine.catch(() => {});
  return { child, ended, firstLine, errors: () => errors };
};
/** Whether a saved record as data is what the same server says that records look like. */
const fitsDescription = async (url: string, meeting: Meeting): Promise<boolean> => {
  const reader = openTestBrowser(url);
  await reader.join(tokenOf(must(meeting.people.at(-1), 'one of the staff').link));
  const [{ body: schema }, { body: versions }] = await Promise.all([
    reader.get('/api/record.schema.json'),
    reader.get(`/api/meetings/${meeting.id}/versions`),
  ]);
  const [last] = z.parse(z.array(z.object({ n: z.number() })), versions);
  const n = must(last, 'the saved version').n;
  const { status, body } = await reader.get(
    `/api/meetings/${meeting.id}/versions/${n}/record.json`,
  );
  const described = fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]);
  const more = { ...(body as object), unknown: 1 };
  return status === 200 && described.safeParse(body).success && !described.safeParse(more).success;
};

const tokenOf = (link: string): string => must(link.split('#')[1], 'a token');

describe('demo --json', { timeout: 60_000 }, () => {
  it('opens a chair for everybody, keeps its folder, and ends cleanly', async () => {
    const port = await freePort();
    const data = join(folder, 'school');
    const args = ['--port', String(port), '--data', data, '--meetings', '2', '--json'];
    const first = start(args);
    const made = z.parse(doors, JSON.parse(await first.firstLine));
    const [zofia, copy] = made.meetings;
    expect(made.url).toBe(`http://localhost:${port}`);
    expect(zofia).toMatchObject({ title: 'Spring review', state: 'live' });
    expect(copy?.people.map(({ role }) => role)).toEqual([
      'child',
      'parent',
      'parent',
      'teacher',
      'senco',
    ]);
    expect(made.meetings.filter(({ state }) => state === 'live')).toHaveLength(2);
    const saved = made.meetings.filter(({ state }) => state === 'saved');
    expect(
      saved.filter(({ people }) => people.some(({ name }) => name.startsWith('Idris'))),
    ).toHaveLength(4);
    expect(made.staff[0]).toMatchObject({ name: 'Mrs Hartley' });

    for (const meeting of [must(zofia, 'a live one'), must(saved[0], 'a saved one')]) {
      for (const { link, id } of meeting.people) {
        expect(link.startsWith(`${made.url}/join#`)).toBe(true);
        const joined = await openTestBrowser(made.url).join(tokenOf(link));
        expect(joined).toMatchObject({ meetingId: meeting.id, person: { id } });
      }
    }
    for (const meeting of saved) expect(await fitsDescription(made.url, meeting)).toBe(true);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start(args);
    const again = z.parse(doors, JSON.parse(await second.firstLine));
    expect(again.meetings.map(({ id }) => id)).toEqual(made.meetings.map(({ id }) => id));
    const old = must(zofia?.people[0], 'the child').link;
    expect((await openTestBrowser(made.url).join(tokenOf(old))).meetingId).toBe(zofia?.id);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.errors()).toBe('');
  });
});

describe('a folder whose meetings were finished', { timeout: 60_000 }, () => {
  it('has as many live ones again, Zofia’s first, and the links from before stay good', async () => {
    const data = join(folder, 'finished');
    const args = ['--port', String(await freePort()), '--data', data, '--json'];
    const first = start(args);
    const made = z.parse(doors, JSON.parse(await first.firstLine));
    const zofia = must(made.meetings[0], 'a live one');
    const lead = openTestBrowser(made.url);
    const leadLink = must(
      zofia.people.find(({ role }) => role === 'teacher'),
      'the lead',
    ).link;
    await lead.join(tokenOf(leadLink));
    expect((await lead.post(`/api/meetings/${zofia.id}/finish`)).status).toBe(200);
    expect(await fitsDescription(made.url, zofia)).toBe(true);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start([...args, '--meetings', '2']);
    const again = z.parse(doors, JSON.parse(await second.firstLine));
    const live = again.meetings.filter(({ state }) => state === 'live');
    expect(live).toHaveLength(2);
    expect(live[0]?.people[0]?.name).toBe(zofia.people[0]?.name);
    expect(live[0]?.id).not.toBe(zofia.id);
    expect(again.meetings.find(({ id }) => id === zofia.id)?.state).toBe('saved');
    expect((await openTestBrowser(made.url).join(tokenOf(leadLink))).meetingId).toBe(zofia.id);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});

describe('demo --at', { timeout: 60_000 }, () => {
  it('makes the school as it stood then, lets time go on from there, and leaves what is there', async () => {
    const data = join(folder, 'then');
    const startAt = (at: string, port: number, env = {}) =>
      start(['--port', String(port), '--data', data, '--at', at, '--json'], env);
    const first = startAt('2026-03-17T18:00', await freePort());
    const made = z.parse(doors, JSON.parse(await first.firstLine));
    const [spring, ...before] = made.meetings;
    expect(spring).toMatchObject({ title: 'Spring review', state: 'planned' });
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['saved']));
    const mother = must(spring?.people[1], 'Magda');
    const preview = (url: string) =>
      openTestBrowser(url).post('/api/join/preview', { token: tokenOf(mother.link) });
    expect((await preview(made.url)).body).toMatchObject({ opens: 'prepare' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = startAt('2026-03-19T15:25', await freePort(), { LIMIT_JOINS_PER_MINUTE: '3' });
    const again = z.parse(doors, JSON.parse(await second.firstLine));
    expect(again.meetings.map(({ id, state }) => [id, state])).toEqual(
      made.meetings.map(({ id, state }) => [id, state]),
    );
    expect((await preview(again.url)).body).toMatchObject({ opens: 'meeting' });
    // A limit of the environment is the server's.
    const more = [await preview(again.url), await preview(again.url), await preview(again.url)];
    expect(more.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(more[2]?.body).toMatchObject({ error: 'too-many' });
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});

describe('a folder whose school was only half made', { timeout: 60_000 }, () => {
  it('is made again from the beginning', async () => {
    const data = join(folder, 'half');
    const args = ['--port', String(await freePort()), '--data', data, '--json'];
    const first = start(args);
    await expect.poll(() => existsSync(join(data, '.half-made')), { timeout: 20_000 }).toBe(true);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start(args);
    const made = z.parse(doors, JSON.parse(await second.firstLine));
    expect(made.meetings.map(({ state }) => state)).toEqual([
      'live',
      ...Array<string>(6).fill('saved'),
    ]);
    expect(existsSync(join(data, '.half-made'))).toBe(false);
    second.child.kill('SIGTERM');
    await second.ended;
  });
});

describe('what cannot start', { timeout: 30_000 }, () => {
  /** What it wrote when it ended with an error; nothing when it ended well. */
  const fails = async (
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<readonly string[]> => {
    const { ended, errors, firstLine } = start(args, env);
    const code = await ended;
    // Whoever reads the first line as JSON is given none.
    await expect(firstLine).rejects.toThrow('Ended without a word');
    return code === 0 ? [] : errors().trim().split('\n');
  };
  const oneLine = (pattern: RegExp): readonly unknown[] => [expect.stringMatching(pattern)];

  it('says so of a port in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = must(server.address(), 'an address');
    const port = String(typeof address === 'string' ? 0 : address.port);
    const lines = await fails(['--port', port, '--data', join(folder, 'school')]);
    expect(lines).toEqual(oneLine(new RegExp(`^Four Chairs: port ${port} is in use`)));
    server.close();
  });

  it('says so of a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const lines = await fails(['--data', join(folder, 'file', 'data')]);
    expect(lines).toEqual(oneLine(/^Four Chairs: .+/));
  });

  it.runIf(process.platform === 'linux')('says so where nobody may make a folder', async () => {
    const lines = await fails(['--data', '/proc/nope']);
    expect(lines).toEqual(oneLine(/cannot use \/proc\/nope .+ Choose a folder its user may/));
  });

  it('says so of a folder that another server runs on, until that one is killed', async () => {
    const data = join(folder, 'held');
    const args = ['--data', data, '--json'];
    const first = start([...args, '--port', String(await freePort())]);
    await first.firstLine;
    const other = ['--port', String(await freePort())];
    expect(await fails([...args, ...other])).toEqual(
      oneLine(/^Four Chairs: another server is running on .+four-chairs\.db: stop it/),
    );
    const check = spawn(process.execPath, [join(program, '..', 'chairs.ts'), 'check'], {
      env: { ...process.env, DATA_FOLDER: data },
    });
    expect(await new Promise((resolve) => check.once('close', resolve))).toBe(0);
    first.child.kill('SIGKILL');
    await first.ended;
    const third = start([...args, ...other]);
    await expect(third.firstLine).resolves.toContain('"state":"live"');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('says so of a database that a newer version wrote', async () => {
    const data = join(folder, 'newer');
    const store = await openStore({ url: `sqlite:${data}` });
    await store.close();
    const database = openRaw(data);
    database.exec(`insert into "migration" ("name", "at") values ('9999-from-tomorrow', '')`);
    database.close();
    expect(await fails(['--data', data, '--json'])).toEqual(
      oneLine(/^Four Chairs: .*newer version of Four Chairs.*9999-from-tomorrow/),
    );
  });

  it('says so of a setting and of an option that make no sense', async () => {
    const [limit, option] = await Promise.all([
      fails(['--data', folder], { LIMIT_FRAMES_PER_SECOND: 'many' }),
      fails(['--nonsense']),
    ]);
    expect(limit).toEqual(oneLine(/LIMIT_FRAMES_PER_SECOND must be a whole number/));
    expect(option).toEqual(oneLine(/^Four Chairs: .*--nonsense/));
  });
});
