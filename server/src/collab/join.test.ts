import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { craft } from './testing/craft.ts';
import { TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';
import { timings } from './timings.ts';

describe('who comes in', () => {
  it('JOIN2 closes 4401 without the cookie of this seat', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    expect((await engine.joined(ana, { cookie: '' })).closedWith).toBe(4401);
    const withOthers = await engine.joined(ana, { cookie: `fc-${ben.seat}=good` });
    expect(withOthers.closedWith).toBe(4401);
    expect(withOthers.heard).toEqual([]);
  });

  it('JOIN2 takes nothing from the query', async () => {
    const engine = new TestEngine();
    const ana = engine.person(0);
    const client = await engine.joined(ana, {
      cookie: '',
      query: `?token=good&fc-${ana.seat}=good`,
    });
    expect(client.closedWith).toBe(4401);
  });

  it('JOIN3 closes 4403 without a right, and asks for it before anything is loaded', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    engine.admission.deny(ben.id, laneOf(ana.id), null);
    const client = await engine.joined(ben, { name: laneOf(ana.id) });
    expect(client.closedWith).toBe(4403);
    expect(engine.store.calls.load).toBe(0);
  });

  it('closes 1011 when nobody can tell', async () => {
    const engine = new TestEngine();
    engine.admission.isBroken = true;
    expect((await engine.joined(engine.person(0))).closedWith).toBe(1011);
  });

  it('closes 1013 above the sockets of a person or a meeting', async () => {
    const engine = new TestEngine({ limits: { socketsPerPerson: 2, socketsPerMeeting: 3 } });
    const codes: (number | null)[] = [];
    for (const index of [0, 0, 0, 1, 1]) {
      codes.push((await engine.joined(engine.person(index))).closedWith);
    }
    expect(codes).toEqual([null, null, 1013, null, 1013]);
  });

  it('closes 4426 for an older page and 1012 for a newer one', async () => {
    const engine = new TestEngine();
    expect((await engine.joined(engine.person(0), { query: '?schema=0' })).closedWith).toBe(4426);
    expect((await engine.joined(engine.person(0), { query: '?schema=999' })).closedWith).toBe(1012);
  });

  it('JOIN8 closes 4409 for another epoch', async () => {
    const engine = new TestEngine();
    expect((await engine.joined(engine.person(0), { query: '?epoch=2' })).closedWith).toBe(4409);
    expect((await engine.joined(engine.person(0), { query: '?epoch=1' })).closedWith).toBe(null);
  });

  it('closes 4410 for a document that is not there', async () => {
    const engine = new TestEngine();
    const stranger = new TestEngine().person(0);
    const client = await engine.joined(engine.person(0), { name: laneOf(stranger.id) });
    expect(client.closedWith).toBe(4410);
  });
});

describe('the order of a join', () => {
  it('JOIN welcome first, then SyncStep1, then the answer; nothing is fanned out before it', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    const ben = await engine.joined(engine.person(1), { isPolite: false });
    const outcome = addTitled(ana.doc, 'Read');
    await engine.settle();
    await engine.time.advance(1000);
    expect(ben.heard.slice(0, 2)).toEqual(['welcome', 'step1']);
    expect(ben.heard).not.toContain('update');
    ben.sendStep1();
    await engine.settle();
    expect(ben.heard.at(-1)).toBe('step2');
    expect(readTitle(ben.doc, outcome)).toBe('Read');
  });

  it('JOIN sends no welcome before its lease is on disk', async () => {
    const engine = new TestEngine();
    engine.store.stop();
    const ana = engine.client(engine.person(0));
    await engine.settle();
    expect(ana.heard).toEqual([]);
    engine.store.goOn();
    await engine.settle();
    expect(ana.heard[0]).toBe('welcome');
    const leases = await engine.store.leases(engine.key(), 1);
    expect(leases).toEqual([{ clientId: ana.welcome?.clientId, person: engine.person(0).id }]);
  });

  it('JOIN leases for many who come at once in few transactions', async () => {
    const engine = new TestEngine();
    await engine.joined(engine.person(0));
    const before = engine.store.calls.leaseAll;
    const clients = Array.from({ length: 50 }, () => engine.client(engine.person(1)));
    await engine.settle();
    expect(engine.store.calls.leaseAll - before).toBeLessThanOrEqual(2);
    expect(new Set(clients.map(({ welcome }) => welcome?.clientId)).size).toBe(50);
  });

  it('JOIN5 keeps frames that come while the document loads, and handles them in order', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    const outcome = addTitled(ana.doc, '');
    await engine.settle();
    ana.link.cut();
    await engine.time.advance(61_000);
    expect(engine.collab.stats().rooms).toBe(0);
    engine.store.stop();
    ana.connect();
    for (const letter of 'abcdef') titleOf(ana.doc, outcome).insert(0, letter);
    await engine.settle();
    expect(ana.heard).toEqual([]);
    engine.store.goOn();
    await engine.settle();
    expect(readTitle(engine.reloaded(), outcome)).toBe('fedcba');
    expect(ana.saved).toBe(ana.sent);
  });

  it('JOIN5 keeps what somebody sent who was gone before the document was there', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    const outcome = addTitled(ana.doc, 'Read');
    await engine.settle();
    ana.link.cut();
    await engine.time.advance(61_000);
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    engine.store.stop();
    ana.connect();
    ana.sendEdit(1, Y.encodeStateAsUpdate(ana.doc));
    await engine.settle();
    ana.link.hangUp();
    engine.store.goOn();
    await engine.settle();
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
  });

  it('JOIN6 loads once for many who come at the same time', async () => {
    const engine = new TestEngine();
    const clients = Array.from({ length: 20 }, () => engine.client(engine.person(0)));
    await engine.settle();
    expect(engine.store.calls.load).toBe(1);
    expect(clients.every(({ isSynced }) => isSynced)).toBe(true);
  });

  it('JOIN6 closes 1011 when the document cannot be read, and reads it again for the next one', async () => {
    const engine = new TestEngine();
    engine.store.failing.add('load');
    const [first, second] = [engine.client(engine.person(0)), engine.client(engine.person(1))];
    await engine.settle();
    expect([first.closedWith, second.closedWith]).toEqual([1011, 1011]);
    expect(first.heard).toEqual([]);
    engine.store.failing.clear();
    expect((await engine.joined(engine.person(0))).isSynced).toBe(true);
  });

  it('JOIN6 closes 1011 when reading the document never ends, and reads it again for the next one', async () => {
    const engine = new TestEngine();
    const outcome = addTitled((await engine.joined(engine.person(2))).doc, 'Read aloud');
    await engine.settle();
    engine.restart();
    engine.store.stop();
    const [first, second] = [engine.client(engine.person(0)), engine.client(engine.person(1))];
    await engine.time.advance(timings.loading - 1);
    expect([first.closedWith, second.closedWith]).toEqual([null, null]);
    await engine.time.advance(1);
    expect([first.closedWith, second.closedWith]).toEqual([1011, 1011]);
    expect(first.heard).toEqual([]);
    const before = engine.store.calls.load;
    const third = engine.client(engine.person(0));
    await engine.settle();
    expect(engine.store.calls.load).toBe(before + 1);
    // Both answers come now: the late one makes no second room, whose people would not see each other's words.
    engine.store.goOn();
    const fourth = await engine.joined(engine.person(1));
    titleOf(third.doc, outcome).insert(0, 'We ');
    await engine.settle();
    expect(readTitle(fourth.doc, outcome)).toBe('We Read aloud');
    expect(third.saved).toBe(third.sent);
  });

  it('JOIN6 closes 1011 when a lease never gets to the disk, and an answer that comes later lets nobody in', async () => {
    const engine = new TestEngine();
    await engine.joined(engine.person(0));
    engine.store.stop();
    const late = engine.client(engine.person(1));
    await engine.time.advance(timings.joining - 1);
    expect(late.closedWith).toBe(null);
    await engine.time.advance(1);
    expect(late.closedWith).toBe(1011);
    engine.store.goOn();
    await engine.settle();
    expect(late.heard).toEqual([]);
    expect((await engine.joined(engine.person(1))).isSynced).toBe(true);
  });

  it('JOIN7 writes nothing of its own, however many come first', async () => {
    const engine = new TestEngine();
    const seed = craft(new Y.Doc(), 7, (doc) => addTitled(doc, 'From last term'));
    const { id: author } = engine.person(2);
    const row = { seq: 1, bytes: seed, author, at: 0 };
    engine.store.put(engine.key(), [row], [{ clientId: 7, person: author }]);
    const clients = [0, 1, 0, 1].map((index) => engine.client(engine.person(index)));
    await engine.settle();
    expect(engine.store.calls.append).toBe(0);
    const states = clients.map(({ doc }) => JSON.stringify(doc.getMap('outcomes').toJSON()));
    expect(new Set(states).size).toBe(1);
    expect(states[0]).toContain('From last term');
  });

  it('a reconnected document keeps its client id, and its words pass', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    const outcome = addTitled(ana.doc, 'Read');
    await engine.settle();
    const { clientID } = ana.doc;
    ana.link.cut();
    titleOf(ana.doc, outcome).insert(4, ' aloud');
    ana.connect();
    await engine.settle();
    expect(ana.doc.clientID).toBe(clientID);
    expect(ana.welcome?.clientId).not.toBe(clientID);
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read aloud');
    expect(ana.refused).toEqual([]);
  });
});

describe('rights that change', () => {
  it('JOIN4 closes 4403 within a second when a right is taken away', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [
      await engine.joined(engine.person(0)),
      await engine.joined(engine.person(1)),
    ];
    engine.admission.deny(engine.person(1).id, 'meeting', null);
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    expect([ana.closedWith, ben.closedWith]).toEqual([null, 4403]);
  });

  it('JOIN4 tells a writer that may only read now, and refuses what it types next', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    engine.admission.deny(engine.person(0).id, 'meeting', 'read');
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    expect(ana.notices).toEqual([{ kind: 'access', grant: 'read' }]);
    addTitled(ana.doc, 'x');
    await engine.settle();
    expect(ana.refused.map(({ code }) => code)).toEqual(['read-only']);
    expect(engine.store.calls.append).toBe(0);
  });

  it('JOIN3 JOIN4 finds out at the next edit, a second later at most, when nobody says anything', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    engine.admission.deny(engine.person(0).id, 'meeting', 'read');
    await engine.time.advance(1000);
    addTitled(ana.doc, 'x');
    await engine.settle();
    expect(ana.refused.map(({ code }) => code)).toEqual(['read-only']);
  });

  it('JOIN4 lets a reader write on the same connection once it may, under an id that is on disk', async () => {
    const engine = new TestEngine();
    engine.admission.deny(engine.person(0).id, 'meeting', 'read');
    const ana = await engine.joined(engine.person(0));
    expect(ana.welcome?.grant).toBe('read');
    expect(engine.store.calls.leaseAll).toBe(0);
    engine.admission.deny(engine.person(0).id, 'meeting', 'write');
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    expect(ana.notices).toEqual([{ kind: 'access', grant: 'write' }]);
    const outcome = addTitled(ana.doc, 'Read');
    await engine.settle();
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read');
  });

  it('JOIN4 lets two pages of one person write at the same moment, and closes neither', async () => {
    const engine = new TestEngine();
    engine.admission.deny(engine.person(0).id, 'meeting', 'read');
    const pages = [await engine.joined(engine.person(0)), await engine.joined(engine.person(0))];
    engine.admission.deny(engine.person(0).id, 'meeting', 'write');
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    for (const page of pages) {
      expect(page.closedWith).toBe(null);
      expect(page.notices).toEqual([{ kind: 'access', grant: 'write' }]);
      const outcome = addTitled(page.doc, 'Read');
      await engine.settle();
      expect(readTitle(engine.reloaded(), outcome)).toBe('Read');
    }
  });

  it('JOIN4 sees a right that changed while the join was under way', async () => {
    const engine = new TestEngine();
    engine.store.stop();
    const ana = engine.client(engine.person(0));
    await engine.settle();
    engine.admission.deny(engine.person(0).id, 'meeting', null);
    engine.collab.live.recheckAccess(engine.meeting);
    engine.store.goOn();
    await engine.settle();
    expect([ana.heard, ana.closedWith]).toEqual([[], 4403]);
  });

  it('JOIN4 sees a second change too, while the id for the first is on its way to the disk', async () => {
    const engine = new TestEngine();
    const { id } = engine.person(0);
    const change = (grant: 'read' | 'write' | null) => {
      engine.admission.deny(id, 'meeting', grant);
      engine.collab.live.recheckAccess(engine.meeting);
    };
    change('read');
    const people = engine.admission.peopleOf.bind(engine.admission);
    engine.admission.peopleOf = async () => {
      engine.admission.peopleOf = people;
      change('write');
      return people();
    };
    const leaseAll = engine.store.leaseAll.bind(engine.store);
    let isWriting = false;
    engine.store.leaseAll = (leases) => {
      isWriting = true;
      engine.store.stop();
      return leaseAll(leases);
    };
    const ana = engine.client(engine.person(0));
    await engine.settle();
    expect([isWriting, ana.heard]).toEqual([true, []]);
    change(null);
    engine.store.goOn();
    await engine.settle();
    expect([ana.heard, ana.closedWith]).toEqual([[], 4403]);
  });

  it('JOIN4 looks everybody up once a minute, since links expire by themselves', async () => {
    const engine = new TestEngine();
    const ana = await engine.joined(engine.person(0));
    engine.admission.deny(engine.person(0).id, 'meeting', null);
    await engine.time.advance(60_000);
    expect(ana.closedWith).toBe(4403);
  });

  it('ends the sockets of a seat with 4401 and of a person with 4403', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [
      await engine.joined(engine.person(0)),
      await engine.joined(engine.person(1)),
    ];
    engine.collab.live.closeSeat(engine.person(0).seat);
    engine.collab.live.closePerson(engine.meeting, engine.person(1).id);
    await engine.settle();
    expect([ana.closedWith, ben.closedWith]).toEqual([4401, 4403]);
  });
});
