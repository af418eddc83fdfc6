import { addPoint } from '@fourchairs/shared/document/points.ts';
import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DocumentConnection } from './connect-document.ts';
import { readLeftBehind } from './left-behind.ts';
import { addRow, clearRows, ownerOf, readRows, sweepRows } from './outbox.ts';
import { FakeServer, testPerson } from './testing/fake-server.ts';

const somebodyElse = must(parseId<PersonId>('5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a09'), 'an id');
const here = { person: testPerson, meeting: 'meeting-id', document: 'meeting' };
const owner = ownerOf(here);

let server: FakeServer;
let stale: string[];
let isOwn: boolean;
const opened: DocumentConnection[] = [];

/** The page is opened on a device that is one's own. */
const openPage = (seat = 'seat'): DocumentConnection => {
  const connection = new DocumentConnection({
    name: 'meeting',
    wsUrl: 'ws://school.test',
    path: `/collab/${seat}/meeting-id/meeting`,
    keep: { isOwn: () => isOwn, onStale: (words) => stale.push(words) },
    Socket: server.Socket,
  });
  opened.push(connection);
  server.accept();
  return connection;
};

const kept = async (): Promise<number> => (await readRows(here, Date.now())).length;
const points = (): string[] => [...server.doc.getMap('strengths').values()].map(String);

/** Types offline, and closes the page. */
const typeAndClose = async (words: string): Promise<void> => {
  const page = openPage();
  await expect.poll(kept).toBe(0);
  server.drop();
  addPoint(page.doc, 'strengths', words);
  await expect.poll(kept).toBe(1);
  page.destroy();
};

beforeEach(async () => {
  await clearRows({ person: testPerson });
  server = new FakeServer();
  stale = [];
  isOwn = true;
});
afterEach(() => {
  for (const page of opened.splice(0)) page.destroy();
});

describe('CLIENT3 words on my own device', () => {
  it('come back after the page was closed, are sent, and go when they are on disk', async () => {
    await typeAndClose('typed in the tunnel');
    expect(points()).toHaveLength(0);
    const page = openPage('another-seat');
    await expect.poll(points).toHaveLength(1);
    expect(page.state).toEqual({ kind: 'saved' });
    await expect.poll(kept).toBe(0);
  });

  it('are unsaved until they are on disk, and can be copied', async () => {
    await typeAndClose('typed in the tunnel');
    server.acksAtOnce = false;
    const page = openPage();
    await expect.poll(() => page.state).toEqual({ kind: 'saving', unsent: 1 });
    expect(page.unsavedWords()).toMatchObject([{ words: 'typed in the tunnel' }]);
    server.refuse('text-too-long', 'Full.');
    expect(page.state).toMatchObject({
      kind: 'refused',
      words: [{ words: 'typed in the tunnel' }],
    });
    await expect.poll(kept).toBe(0);
  });

  it('are never sent as somebody else', async () => {
    await typeAndClose('mine');
    server.person = somebodyElse;
    const page = openPage();
    addPoint(page.doc, 'strengths', 'theirs');
    await expect.poll(points).toHaveLength(1);
    expect(await kept()).toBe(1);
  });

  it('CLIENT4 of another epoch are offered for copying and not sent', async () => {
    await typeAndClose('before the restore');
    server.epoch = 2;
    openPage();
    await expect.poll(() => stale).toEqual(['before the restore']);
    expect(points()).toHaveLength(0);
    expect(await kept()).toBe(0);
  });

  it('are not sent twice when only the answer was lost', async () => {
    const page = openPage();
    server.acksAtOnce = false;
    addPoint(page.doc, 'strengths', 'arrived');
    await expect.poll(kept).toBe(1);
    page.destroy();
    openPage();
    await expect.poll(kept).toBe(0);
    expect(points()).toHaveLength(1);
    expect(server.visit.markers).toEqual([]);
  });

  it('hold edits and nothing of the document', async () => {
    addPoint(server.doc, 'strengths', 'what others wrote');
    await typeAndClose('mine');
    const [row] = await readRows(here, Date.now());
    const text = new TextDecoder().decode(row?.update);
    expect(text).toContain('mine');
    expect(text).not.toContain('others');
  });

  it('go when they are too old, and when the person leaves', async () => {
    const now = Date.now();
    await addRow({ owner, epoch: 1, at: now - 15 * 86_400_000, update: new Uint8Array([0, 0]) });
    expect(await readRows(here, now)).toEqual([]);
    await addRow({ owner, epoch: 1, at: now, update: new Uint8Array([0, 0]) });
    expect(await readRows(here, now)).toHaveLength(1);
    // Whosever they are, they are taken away, not only passed over.
    await sweepRows(now);
    expect(await readRows(here, now - 15 * 86_400_000)).toHaveLength(1);
    await clearRows({ person: somebodyElse });
    expect(await readRows(here, now)).toHaveLength(1);
    await clearRows({ person: testPerson });
    expect(await readRows(here, now)).toEqual([]);
  });

  it('CLIENT3 VERSION2 stay when the meeting is finished, by document, for their person to add', async () => {
    await typeAndClose('too late');
    const prep = ownerOf({ ...here, document: `prep.${testPerson}` });
    const page = openPage();
    await expect.poll(kept).toBe(0);
    server.drop();
    addPoint(page.doc, 'strengths', 'on the bus');
    await expect.poll(kept).toBe(1);
    const [row] = await readRows(here, Date.now());
    const { epoch, at, update } = must(row, 'a row');
    await addRow({ epoch, at, update, owner: prep });
    page.destroy();
    const found = await readLeftBehind(testPerson, 'meeting-id', Date.now());
    expect(found.words.map(({ document, words }) => [document, words])).toEqual([
      ['meeting', 'on the bus'],
    ]);
    expect(found.ownWords.map(({ document }) => document)).toEqual([`prep.${testPerson}`]);
    expect(await readLeftBehind(somebodyElse, 'meeting-id', Date.now())).toMatchObject({
      words: [],
      ownWords: [],
    });
  });

  it('are kept from the moment the person says the device is theirs', async () => {
    isOwn = false;
    const page = openPage();
    server.acksAtOnce = false;
    addPoint(page.doc, 'strengths', 'before');
    isOwn = true;
    addPoint(page.doc, 'strengths', 'after');
    await expect.poll(kept).toBe(1);
  });

  it('are not kept where nobody said the device is theirs', async () => {
    isOwn = false;
    const page = openPage();
    server.acksAtOnce = false;
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    addPoint(page.doc, 'strengths', 'nowhere but here');
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
  });
});
