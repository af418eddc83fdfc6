import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { addPoint } from '@fourchairs/shared/document/points.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { createLog } from '#lib/log.ts';
import { newId } from '#lib/new-id.ts';
import { systemClock } from '#lib/system-clock.ts';
import { holdDatabase } from '#store/hold-database.ts';
import { openBackup } from '#store/keeping/backup-file.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { openStore } from '#store/open-store.ts';
import { alter } from '#store/testing/keeping/alterations.ts';
import { arrangeHistory } from '#store/testing/keeping/arrange-history.ts';
import { connectionOn, openRaw } from '#store/testing/keeping/connection-on.ts';
import { createRandom } from '#store/testing/keeping/random.ts';
import { updateRow } from '#store/testing/rows.ts';
import { sayFigures } from '#store/testing/say-figures.ts';
import { hashOfHashes, versionHash } from '#use-cases/version-hash.ts';

const chairs = fileURLToPath(new URL('./chairs.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const data = () => join(folder, 'data');
const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [chairs, ...args], { encoding: 'utf8', cwd: folder });

/** The same without keeping this process from typing. */
const runBeside = (...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [chairs, ...args], { cwd: folder });
    let text = '';
    child.stdout.on('data', (chunk) => (text += String(chunk)));
    child.on('close', () => resolve(text));
  });

const fill = async () => {
  const store = await openStore({ url: `sqlite:${data()}` });
  const documents = await arrangeHistory(store, versionHash);
  return { store, key: must(documents[0], 'a document') };
};

const digestIn = (text: string): string => must(/digest (\w{64})/.exec(text)?.[1], 'a digest');

describe('chairs -- check', () => {
  it('VERSION1 finds every random alteration, the cut-off tails against a head', async () => {
    const { store } = await fill();
    await store.close();
    const seed = Number(process.env['SEED'] ?? 20261122);
    const runs = Number(process.env['RUNS'] ?? 80);
    const random = createRandom(seed);
    const db = openRaw(data());
    const readable = connectionOn(db);
    const { findings, heads } = await checkStore(readable, hashOfHashes);
    expect(findings).toEqual([]);
    const missed: string[] = [];
    const kinds = new Set<string>();
    const done = new Map<string, number>();
    for (let index = 0; index < runs; index += 1) {
      db.exec('begin');
      const what = alter(db, random);
      kinds.add(what);
      const how = /(?:cut )?\w+$/.exec(what)?.[0] ?? what;
      done.set(how, (done.get(how) ?? 0) + 1);
      const found = await checkStore(readable, hashOfHashes, heads);
      if (found.findings.length === 0) missed.push(`${index}: ${what}`);
      db.exec('rollback');
    }
    expect((await checkStore(readable, hashOfHashes, heads)).findings).toEqual([]);
    db.close();
    const each = [...done].map(([how, times]) => `${times} ${how}`);
    sayFigures(`${runs} alterations (${each.join(', ')}), ${runs - missed.length} of them found`);
    expect(missed, `seed ${seed}`).toEqual([]);
    expect(kinds.size).toBeGreaterThan(20);
  });

  it('VERSION1 says what and where, on the data of a running server, and ends with 1', async () => {
    const { store, key } = await fill();
    const whole = run('check', '--data', data());
    expect([whole.status, whole.stdout]).toEqual([
      0,
      '8 documents, 10 versions, 2 reports, 2 gaps: everything is as it was written\n',
    ]);
    const head = run('head', '--data', data());
    await writeFile(join(folder, 'head'), head.stdout);
    const db = openRaw(data());
    db.prepare(
      `update "documentUpdate" set "at" = 1 where "meeting" = ? and "name" = ? and "seq" = 5`,
    ).run(key.meeting, key.name);
    db.close();
    const found = run('check', '--data', data(), '--head', 'head');
    expect(found.status).toBe(1);
    expect(found.stdout).toBe(
      `meeting ${key.meeting}, document meeting, row 5: is not what was written, or not there\n` +
        '8 documents, 10 versions, 2 reports, 2 gaps: 1 found\n',
    );
    await store.close();
  });

  it('VERSION1 refuses a head that is not whole, and data that is not there', async () => {
    const { store } = await fill();
    await store.close();
    const { stdout } = run('head', '--data', data());
    await writeFile(join(folder, 'head'), stdout.replace(/\d/, 'x'));
    const refused = run('check', '--data', data(), '--head', 'head');
    expect([refused.status, refused.stderr]).toEqual([
      2,
      'Four Chairs: head is not a whole export of heads\n',
    ]);
    const missing = run('check', '--data', join(folder, 'nowhere'));
    expect([missing.status, missing.stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(await readdir(folder)).not.toContain('nowhere');
  });
});

describe('chairs -- backup and restore', () => {
  it('JOIN8 takes a backup while people type, and restores it whole into another epoch', async () => {
    const { store, key } = await fill();
    const before = must(await store.documents.load(key), 'the document');
    const author = must(before.rows[0], 'a row').author;
    const epoch = 1;
    const lease = { clientId: 2 ** 31, person: author };
    await store.documents.lease(key, epoch, lease);
    let seq = before.seq;
    let isTaken = false;
    const backup = runBeside('backup', 'kept', '--data', data()).finally(() => (isTaken = true));
    while (!isTaken) {
      seq += 1;
      await store.documents.append([{ key, epoch, rows: [updateRow(author, seq)] }]);
    }
    const typed = must(await store.documents.load(key), 'the document');
    await store.close();
    const restored = run('restore', 'kept', 'back');
    expect(restored.status).toBe(0);
    expect(digestIn(restored.stdout)).toBe(digestIn(await backup));
    const again = await openStore({ url: `sqlite:${join(folder, 'back')}` });
    const there = must(await again.documents.load(key), 'the document');
    // Nobody writes under an id of the epoch before, and its words stay their typist’s.
    expect(await again.documents.leases(key, there.epoch)).toEqual([]);
    expect(await again.documents.typists(key)).toContainEqual(expect.objectContaining(lease));
    await again.close();
    expect(there.seq).toBeGreaterThanOrEqual(before.seq);
    expect(typed.seq).toBeGreaterThan(before.seq);
    expect(there.rows).toStrictEqual(typed.rows.slice(0, there.rows.length));
    expect(there.epoch).toBeGreaterThan(1);
    expect(run('check', '--data', join(folder, 'back')).status).toBe(0);
    expect(await readdir(folder)).toEqual(['back', 'data', 'kept']);
  });

  it('refuses a damaged backup with one line, wherever the damage is, and writes nothing', async () => {
    const { store } = await fill();
    await store.close();
    expect(run('backup', 'kept', '--data', data()).status).toBe(0);
    const whole = await readFile(join(folder, 'kept'));
    const random = createRandom(7);
    const damaged = join(folder, 'damaged');
    for (let index = 0; index < 100; index += 1) {
      const bytes = new Uint8Array(whole);
      const at = index < 20 ? random.below(200) : random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      await writeFile(damaged, index % 2 ? bytes : whole.subarray(0, at));
      await expect(openBackup(damaged), `damage at ${at}`).rejects.toThrow(/^This is not a whole/);
    }
    const refused = run('restore', 'damaged', 'back');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^Four Chairs: This is not a whole backup .*\n$/);
    expect(await readdir(folder)).toEqual(['damaged', 'data', 'kept']);
  });

  it('restores into an empty folder only, and backs up over nothing', async () => {
    const { store } = await fill();
    await store.close();
    expect(run('backup', 'kept', '--data', data()).status).toBe(0);
    expect(run('backup', 'kept', '--data', data()).stderr).toMatch(/already/);
    const refused = run('restore', 'kept', data());
    expect(refused.stderr).toMatch(/not empty/);
    expect(run('check', '--data', data()).status).toBe(0);
  });

  it('backs damaged data up too, and says so', async () => {
    const { store } = await fill();
    await store.close();
    const db = openRaw(data());
    db.exec(`update "version" set "title" = 'Other' where "n" = 2`);
    db.close();
    const taken = run('backup', 'kept', '--data', data());
    expect(taken.status).toBe(1);
    expect(taken.stdout).toMatch(/was damaged before:\nmeeting .+, version 2: is not what was/);
    expect(run('restore', 'kept', 'back').status).toBe(1);
  });
});

describe('chairs -- recover', () => {
  const at = '2026-03-19T15:40:00.000Z';
  /** A meeting that somebody worked on for a while. */
  const arrangePoints = async () => {
    const store = await openStore({ url: `sqlite:${data()}` });
    const config = readConfig({ settings: { DATA_FOLDER: data() } }, {});
    const app = createApp({ config, store, clock: systemClock, log: createLog('silent') });
    const meeting = await (await makeTestSchool(app.deps)).makeMeeting();
    const doc = createDocument('meeting');
    for (const [minutes, words] of [
      [0, 'Draws owls'],
      [10, 'Reads to her sister'],
    ] as const) {
      addPoint(doc, 'strengths', words);
      const state = Y.encodeStateAsUpdateV2(doc);
      await store.versions.addRecoveryPoint(
        { meeting, at: Date.parse(at) + minutes * 60_000 },
        [{ name: 'meeting', epoch: 1, seq: 1, state }],
        6,
      );
    }
    await app.stop();
    return meeting;
  };

  it('VERSION2 writes what the meeting was, the last time or at one that is listed', async () => {
    const meeting = await arrangePoints();
    const listed = run('recover', meeting, '--data', data());
    expect(listed.stdout).toBe(`${at}\n2026-03-19T15:50:00.000Z\n`);
    const last = run('recover', meeting, 'last', '--data', data());
    expect([last.status, last.stdout]).toEqual([
      0,
      'last: 1 documents of 2026-03-19T15:50:00.000Z\n',
    ]);
    expect(run('recover', meeting, at, 'first', '--data', data()).status).toBe(0);
    const read = (...place: string[]) => readFile(join(folder, ...place), 'utf8');
    expect(await read('last', 'record.txt')).toMatch(/Nobody has agreed.*Draws owls.*her sister/s);
    expect(await read('first', 'record.txt')).not.toContain('her sister');
    expect(JSON.parse(await read('first', 'record.json'))).toMatchObject({
      plan: {
        strengths: [
          expect.objectContaining({ text: expect.objectContaining({ text: 'Draws owls' }) }),
        ],
      },
    });
    const doc = createDocument('meeting');
    Y.applyUpdateV2(doc, await readFile(join(folder, 'last', 'documents', 'meeting.yjs')));
    expect(JSON.stringify(doc.getMap('strengths').toJSON())).toContain('her sister');
    expect((await stat(join(folder, 'last', 'record.txt'))).mode & 0o77).toBe(0);
    expect(run('check', '--data', data()).status).toBe(0);
  });

  it('VERSION2 writes over nothing, and says when there is nothing, or it is not what was put aside', async () => {
    const meeting = await arrangePoints();
    const refused = run('recover', meeting, data(), '--data', data());
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/is not empty/)]);
    expect(run('recover', meeting, '2026', 'x', '--data', data()).stderr).toMatch(
      /no recovery point/,
    );
    expect(run('recover', newId<MeetingId>(), '--data', data()).stderr).toMatch(
      /no recovery point/,
    );
    const db = openRaw(data());
    db.exec(
      `update "recoveryDocument" set "seq" = 2, "state" = x'00' where "at" > ${Date.parse(at)}`,
    );
    db.close();
    const damaged = run('recover', meeting, 'damaged', '--data', data());
    expect(damaged.status).toBe(1);
    expect(damaged.stdout).toMatch(
      /is not what was written\n.*only its documents could be written/,
    );
    expect(run('check', '--data', data()).stdout).toMatch(/recovery point .*: is not what was/);
  });
});

describe('chairs -- new-epochs', () => {
  it('JOIN8 begins new epochs of a database put back by other means, not under a server', async () => {
    const { store, key } = await fill();
    await store.close();
    const hold = await holdDatabase(`sqlite:${data()}`);
    const refused = run('new-epochs', '--data', data());
    await hold.release();
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/another server is running/),
    ]);
    const renewed = run('new-epochs', '--data', data());
    expect([renewed.status, renewed.stdout]).toEqual([
      0,
      '8 documents, 10 versions, 2 reports, 2 gaps: every document has begun a new epoch\n',
    ]);
    const again = await openStore({ url: `sqlite:${data()}` });
    expect((await again.documents.load(key))?.epoch).toBeGreaterThan(1);
    await again.close();
    expect(run('check', '--data', data()).status).toBe(0);
  });

  it('makes no database where there is none', async () => {
    expect(run('new-epochs', '--data', join(folder, 'nowhere')).status).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('chairs -- staff, duties', () => {
  const arrange = async () => {
    const store = await openStore({ url: `sqlite:${data()}` });
    const config = readConfig({ settings: { DATA_FOLDER: data() } });
    const app = createApp({ config, store, clock: systemClock, log: createLog('silent') });
    const school = await makeTestSchool(app.deps);
    await app.stop();
    return school;
  };

  it('OPEN3 gives duties to staff while no server runs, says what is missing, and lists them', async () => {
    const school = await arrange();
    const [senco, teacher] = [school.person('senco'), school.person('teacher')];
    const lead = run('duties', senco, 'safeguarding-lead', '--data', data());
    expect([lead.status, lead.stdout]).toEqual([
      0,
      expect.stringMatching(/^Mrs Planted-Senco: safeguarding-lead\nA child’s own page/),
    ]);
    const head = run('duties', teacher, 'senior', '--data', data());
    expect(head.stdout).toBe('Miss Planted-Teacher: senior\n');
    const listed = run('staff', '--data', data()).stdout;
    expect(listed).toContain(`${senco}  Mrs Planted-Senco, senco: safeguarding-lead`);
    expect(listed).toContain(`${teacher}  Miss Planted-Teacher, teacher: senior`);
    expect(run('duties', teacher, '--data', data()).stdout).toContain('Planted-Teacher: no duty');
  });

  it('adds a school and prints the link of its first SENCO, whom it lists from then on', () => {
    const made = run('school', 'Hill Top Primary', 'Mrs Shah', '--data', data());
    expect([made.status, made.stdout]).toEqual([
      0,
      expect.stringMatching(
        / {2}Hill Top Primary\n.+Mrs Shah, senco.+\nhttp:.+\/join#[\w-]{43}\n$/,
      ),
    ]);
    expect(run('staff', '--data', data()).stdout).toContain('  Mrs Shah, senco\n');
    const refused = run('school', 'Hill Top', '--data', data());
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^Four Chairs: use: chairs .+\n$/);
  });

  it('OPEN3 refuses under a server, an administrator, a parent, and what is no duty', async () => {
    const school = await arrange();
    const hold = await holdDatabase(`sqlite:${data()}`);
    const refused = run('duties', school.person('senco'), 'senior', '--data', data());
    await hold.release();
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/another server is running/),
    ]);
    for (const [name, duty] of [
      ['admin', 'senior'],
      ['mum', 'senior'],
      ['senco', 'head'],
    ] as const) {
      expect(run('duties', school.person(name), duty, '--data', data()).status).toBe(2);
    }
    expect(run('staff', '--data', data()).stdout).not.toContain('senior');
  });
});
