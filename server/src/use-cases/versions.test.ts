import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { openForWriting } from '#demo/write-document.ts';
import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';
import type { Deps } from '#use-cases/deps.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { readBack } from '#use-cases/read-back.ts';
import { contentHashOf, versionHash } from '#use-cases/version-hash.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let deps: Deps;

beforeAll(async () => {
  server = await startTestServer();
  deps = server.app.deps;
  school = await makeTestSchool(deps);
});
beforeEach(async () => {
  server.clock.set(testDay);
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

const by = () => school.person('teacher');
const type = async (text: string): Promise<void> => {
  const teacher = openTestBrowser(server.url);
  const { documents } = await teacher.join(await school.link(meeting, 'teacher'));
  const plan = await openTestPage(server.url, teacher.cookie(), must(documents[0], 'the plan'));
  await plan.edit((doc) => void addPoint(doc, 'strengths', text));
  plan.close();
};
const say = async (name: Name, words: string, where: typeof laneOf | typeof prepOf) => {
  const saidBy = school.person(name);
  const lane = await openForWriting(server.store, { meeting, name: where(saidBy) });
  lane.as(saidBy, server.clock.now(), (doc) => {
    const provenance = {
      saidBy,
      typedBy: saidBy,
      how: 'self',
      lang: 'en',
      helpedBy: null,
    } as const;
    addEntry(doc, { kind: 'view', topic: 'ideas', words, ...provenance });
  });
  await lane.save();
};
const version = async (n: number) =>
  must(await server.store.versions.version(meeting, n), `version ${n}`);

/** This person's page on the plan, for as long as `use` takes. */
const onPage = async (name: Name, edit: (doc: Y.Doc) => void): Promise<void> => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, name));
  const page = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
  await page.edit(edit);
  page.close();
};
const paragraph = (words: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};

describe('VERSION6', () => {
  it('words stay those of who typed them when somebody else’s editor moves them', async () => {
    const [mum, teacher] = [school.person('mum'), school.person('teacher')];
    const words = 'He reads to his sister.';
    await onPage('mum', (doc) => {
      const notes = doc.getXmlFragment('notes');
      notes.delete(0, notes.length);
      notes.insert(0, [paragraph(words)]);
    });
    // As Tiptap makes a list of a paragraph.
    await onPage('teacher', (doc) => {
      doc.transact(() => {
        const notes = doc.getXmlFragment('notes');
        const [list, item] = [new Y.XmlElement('bulletList'), new Y.XmlElement('listItem')];
        notes.delete(0, notes.length);
        item.insert(0, [paragraph(words)]);
        list.insert(0, [item]);
        notes.insert(0, [list]);
      });
    });
    const { record } = await readBack(deps, { meeting, by: by() });
    const { plan } = JSON.parse(record) as MeetingRecord;
    expect(plan.notes.map(({ kind, text }) => ({ kind, ...text }))).toEqual([
      {
        kind: 'bullet',
        text: words,
        by: [{ person: mum, length: words.length, movedBy: teacher }],
      },
    ]);
    expect(await server.store.documents.credits({ meeting, name: 'meeting' })).toContainEqual(
      expect.objectContaining({ kind: 'removed', length: words.length, person: teacher }),
    );
  });
});

describe('VERSION1', () => {
  it('holds the plan, every lane, who was there and who typed what, and no preparation', async () => {
    await type('Draws owls');
    await say('mum', 'Shown to all.', laneOf);
    await say('mum', 'Kept to myself.', prepOf);
    const { record } = await readBack(deps, { meeting, by: by() });
    const { plan, lanes, people } = JSON.parse(record) as MeetingRecord;
    expect(plan.strengths[0]?.text).toEqual({
      text: 'Draws owls',
      by: [{ person: by(), length: 10 }],
    });
    expect(lanes.map(({ person }) => person).toSorted()).toEqual(
      (['child', 'mum', 'dad', 'teacher', 'senco'] as const).map(school.person).toSorted(),
    );
    expect(people.find(({ isLead }) => isLead)?.id).toBe(by());
    expect(record).toContain('Shown to all.');
    expect(record).not.toContain('Kept to myself.');
  });

  it('chains each version to the one before, and the first to the meeting it was carried from', async () => {
    await type('One');
    const first = await readBack(deps, { meeting, by: by() });
    expect(first.previousHash).toBeNull();
    await type('Two');
    const { hash } = await finishMeeting(deps, { meeting, by: by() });
    const second = await version(2);
    expect([second.previousHash, second.hash]).toEqual([first.hash, hash]);
    const next = await school.makeMeeting({ carryFrom: meeting, plannedAt: '2026-07-02T15:30' });
    const carried = await readBack(deps, { meeting: next, by: by() });
    expect([carried.n, carried.previousHash]).toEqual([1, hash]);
  });

  it('can be proved from what is stored', async () => {
    await type('Provable');
    const documents = await deps.live.readCommitted(meeting);
    const { record, hash, contentHash, previousHash } = await readBack(deps, { meeting, by: by() });
    expect(contentHash).toBe(contentHashOf(record));
    expect(hash).toBe(versionHash(previousHash, record, documents));
    expect(versionHash(previousHash, record.replace('Provable', 'Changed!'), documents)).not.toBe(
      hash,
    );
    expect(versionHash('a'.repeat(64), record, documents)).not.toBe(hash);
  });
});

describe('VERSION2', () => {
  it('reads back the same version while nothing changes, and n + 1 after an edit', async () => {
    await type('First words');
    const first = await readBack(deps, { meeting, by: by() });
    server.clock.pass(60_000);
    expect(await readBack(deps, { meeting, by: by() })).toMatchObject({ n: 1, at: first.at });
    await type('More words');
    expect(await readBack(deps, { meeting, by: by() })).toMatchObject({ n: 2 });
  });

  it('says when something was edited since it was read back', async () => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, 'mum'));
    const view = async () => (await page.get(`/api/meetings/${meeting}`)).body;
    expect(await view()).toMatchObject({ readBack: null });
    await readBack(deps, { meeting, by: by() });
    expect(await view()).toMatchObject({ readBack: { n: 1, current: true } });
    const teacher = openTestBrowser(server.url);
    await teacher.join(await school.link(meeting, 'teacher'));
    const mum = school.person('mum');
    await teacher.put(`/api/meetings/${meeting}/attendance/${mum}`, {
      how: 'phone',
      from: null,
      to: null,
    });
    expect(await view()).toMatchObject({ readBack: { n: 1, current: false } });
  });

  it('finishes with the version that was read back when nothing changed', async () => {
    await type('As read back');
    const { hash } = await readBack(deps, { meeting, by: by() });
    server.clock.pass(60_000);
    expect(await finishMeeting(deps, { meeting, by: by() })).toMatchObject({ n: 1, hash });
  });

  it('finishes once, also when it is pressed twice, or by two at once', async () => {
    await type('Once');
    const [a, b] = await Promise.all([
      finishMeeting(deps, { meeting, by: by() }),
      finishMeeting(deps, { meeting, by: by() }),
    ]);
    server.clock.pass(60_000);
    const again = await finishMeeting(deps, { meeting, by: by() });
    expect([b, again]).toEqual([a, a]);
    const finished = (await server.store.audit.ofMeeting(meeting)).filter(
      ({ action }) => action === 'meeting.finished',
    );
    expect(finished).toHaveLength(1);
  });

  it('finishes also when it is read back in the same moment', async () => {
    await type('At once');
    const [finished, read] = await Promise.allSettled([
      finishMeeting(deps, { meeting, by: by() }),
      readBack(deps, { meeting, by: by() }),
    ]);
    expect(finished).toMatchObject({ status: 'fulfilled', value: { title: expect.any(String) } });
    expect(['fulfilled', 'rejected']).toContain(read.status);
    expect((await server.store.meetings.meeting(meeting))?.state).toBe('saved');
  });

  it('takes no read-back once it is finished, and only the lead’s finish before', async () => {
    const mum = openTestBrowser(server.url);
    await mum.join(await school.link(meeting, 'mum'));
    expect((await mum.post(`/api/meetings/${meeting}/finish`)).status).toBe(403);
    await finishMeeting(deps, { meeting, by: by() });
    await expect(readBack(deps, { meeting, by: by() })).rejects.toMatchObject({
      kind: 'finished',
    });
    const teacher = openTestBrowser(server.url);
    await teacher.join(await school.link(meeting, 'teacher'));
    for (const what of ['read-back', 'stage']) {
      const refused = await teacher.post(`/api/meetings/${meeting}/${what}`, { stage: 'support' });
      expect(refused).toMatchObject({ status: 409, body: { error: 'finished' } });
    }
    const late = await mum.post(`/api/meetings/${meeting}/additions`, { words: 'One more thing.' });
    expect(late.status).toBe(204);
    const read = await mum.get(`/api/meetings/${meeting}/versions/1`);
    expect(read.body).toMatchObject({
      additions: [{ personId: school.person('mum'), words: 'One more thing.' }],
    });
  });

  it('keeps words for after the meeting until it is finished', async () => {
    const mum = openTestBrowser(server.url);
    await mum.join(await school.link(meeting, 'mum'));
    const early = await mum.post(`/api/meetings/${meeting}/additions`, { words: 'Early.' });
    expect(early).toMatchObject({ status: 409, body: { error: 'conflict' } });
  });
});

describe('VERSION3', () => {
  it('shows the finished version only: an overtaken read-back may hold a slip', async () => {
    await type('A slip');
    await readBack(deps, { meeting, by: by() });
    await type('Put right');
    await finishMeeting(deps, { meeting, by: by() });
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, 'mum'));
    const list = await page.get(`/api/meetings/${meeting}/versions`);
    expect(list.body).toMatchObject([{ n: 2 }]);
    for (const n of [1, 3]) {
      expect((await page.get(`/api/meetings/${meeting}/versions/${n}`)).status).toBe(404);
    }
    expect((await page.get(`/api/meetings/${meeting}/versions/2`)).status).toBe(200);
  });
});

describe('compare', () => {
  it('does not tell a meeting one was not invited to from one that does not exist', async () => {
    const without = await school.makeMeeting({
      people: ['dad', 'teacher', 'senco'],
      plannedAt: '2026-01-15T15:30',
    });
    for (const id of [without, meeting]) await finishMeeting(deps, { meeting: id, by: by() });
    const mum = openTestBrowser(server.url);
    await mum.join(await school.link(meeting, 'mum'));
    const compare = (b: string) => mum.get(`/api/meetings/${meeting}/versions/1/compare/${b}`);
    const hidden = await compare(`${without}.1`);
    const unknown = await compare(`${crypto.randomUUID()}.1`);
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(unknown.body);
    const timeline = await mum.get(`/api/meetings/${meeting}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toContain(without);
    const dad = openTestBrowser(server.url);
    await dad.join(await school.link(meeting, 'dad'));
    const seen = await dad.get(`/api/meetings/${meeting}/versions/1/compare/${without}.1`);
    expect(seen.status).toBe(200);
  });
});
