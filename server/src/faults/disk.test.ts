import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { type Seat, sit } from '#attacks/seat.ts';
import { pause, until } from '#attacks/until.ts';
import type { WireClient } from '#attacks/wire-client.ts';
import { createRandom } from '#store/testing/keeping/random.ts';

import { diskTable, isGoodDisk, runDiskRounds } from './run-disk-rounds.ts';
import { ServerProcess, type ServerOptions, freePort, mayHaveOwnDisk } from './server-process.ts';
import { Typist } from './typist.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The real server, somebody who types, and a page that only looks. */
const setScene = async (options: ServerOptions = {}) => {
  const server = new ServerProcess(options);
  const port = await freePort();
  if (!(await server.start(folder, port))) throw new Error(server.said);
  const url = `http://127.0.0.1:${port}`;
  const doors = await server.doors();
  const lead = await sit(url, doors, 'teacher');
  const typist = Typist.onPlan(await sit(url, doors, 'child'), 'child', createRandom(1));
  const { client } = typist;
  const allSaved = () => client.isSynced && client.saved === client.sent;
  await until('the page to open', () => client.isSynced);
  return { server, lead, typist, client, allSaved };
};

const typeFor = async (typist: Typist, ms: number): Promise<void> => {
  for (const end = Date.now() + ms; Date.now() < end; await pause(15)) typist.type();
};

/** As a page does that is turned away for now: tries until it is let in. */
const openAgain = async (seat: Seat): Promise<WireClient> => {
  for (;;) {
    const client = await seat.open();
    if (client.isSynced) return client;
    client.end();
    await pause(200);
  }
};

describe('a disk in trouble under the real server', () => {
  it.runIf(mayHaveOwnDisk())(
    'SAVE4 calls nothing saved on a full disk, and everything within ten seconds of there being room',
    async () => {
      const own = { folder, size: 4 * 1024 * 1024 };
      const { server, lead, typist, client, allSaved } = await setScene({ own });
      for (let marks = 0; marks < 10; marks += 1) typist.type();
      await until('the first words', allSaved);
      typist.settle();
      const before = typist.acked;
      await server.disk('full');
      await typeFor(typist, 300);
      await until('to be told', () => client.ended !== null);
      typist.settle();
      expect(client.ended).toBe('closed 1011');
      expect(typist.missingIn(new Y.Doc())).not.toEqual([]);
      await server.disk('sound');
      const freed = Date.now();
      // Before the typist's page is back, which would bring what the disk lost.
      const stranger = await openAgain(lead);
      expect(typist.missingIn(stranger.doc)).toEqual([]);
      while (!allSaved()) {
        if (client.ended !== null) client.connect();
        await pause(200);
      }
      expect(Date.now() - freed).toBeLessThan(10_000);
      typist.settle();
      expect(typist.acked).toBeGreaterThan(before);
      const later = await lead.open();
      expect(typist.missingIn(later.doc)).toEqual([]);
      for (const each of [client, stranger, later]) each.end();
      await server.kill();
    },
    60_000,
  );

  it('SAVE1 says nothing is saved while writes take two seconds, and goes on answering', async () => {
    const { server, lead, typist, client, allSaved } = await setScene();
    await server.disk('slow');
    typist.type();
    await pause(500);
    expect(client.saved).toBeLessThan(client.sent);
    expect((await lead.browser.get('/healthz')).status).toBe(200);
    await until('the slow disk', allSaved);
    client.end();
    await server.kill();
  }, 60_000);

  it('LEAVE1 with a hung disk ends non-zero within ten seconds, and says what is not saved', async () => {
    const { server, typist, client } = await setScene();
    await server.disk('hung');
    typist.type();
    await pause(300);
    const asked = performance.now();
    const code = await server.end();
    expect(performance.now() - asked).toBeLessThan(11_000);
    expect(code).toBe(1);
    expect(server.said).toMatch(/"document":"meeting".*"msg":"unsaved"/);
    expect(server.said).toMatch(/did not end in time: what was not called saved may be lost/);
    expect(client.saved).toBeLessThan(client.sent);
  }, 60_000);

  it('LEAVE1 ends with 0 when everything is on disk', async () => {
    const { server, typist, client, allSaved } = await setScene();
    typist.type();
    await until('the words', allSaved);
    expect(await server.end()).toBe(0);
    expect(server.said).not.toContain('unsaved');
    client.end();
  }, 60_000);

  it('SAVE4 loses nothing that was called saved, whichever call of the disk fails or never answers', async () => {
    // Some of what `npm run faults -- --disk` does: early calls, a lease, a finish that fails and one that hangs.
    const ns = [1, 2, 12, 15, 27];
    const outcomes = await runDiskRounds({ ns, seed: 20261122 });
    expect(isGoodDisk(outcomes), diskTable(outcomes)).toBe(true);
    const methods = new Set(outcomes.map(({ method }) => method));
    expect(methods.size, diskTable(outcomes)).toBeGreaterThan(2);
    expect(outcomes.reduce((sum, { acked }) => sum + acked, 0)).toBeGreaterThan(20);
  }, 240_000);
});
