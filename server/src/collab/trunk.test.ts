import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { decodeOwnFrame } from '@fourchairs/shared/protocol/socket/codec.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import {
  type TrunkFrame,
  encodeTrunkFrame,
  readTrunkFrame,
} from '@fourchairs/shared/protocol/socket/trunk.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { FakeLink } from './testing/fake-link.ts';
import { syncFrame } from './testing/test-client.ts';
import { type Person, TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle } from './testing/words.ts';
import { timings } from './timings.ts';

/** A trunk of this person, spoken by hand. */
class HandTrunk {
  readonly link = new FakeLink();
  readonly heard: TrunkFrame[] = [];
  closedWith: number | null = null;

  constructor(engine: TestEngine, person: Person, { isFlood = (): boolean => false } = {}) {
    const { link } = this;
    const { seat } = person;
    const target = { seat, meeting: engine.meeting };
    const socket = {
      ...link.socket,
      get waiting() {
        return link.socket.waiting;
      },
      sendOn: (channel: number, frame: Uint8Array) =>
        link.socket.send(encodeTrunkFrame({ kind: 'frame', channel, frame })),
    };
    const connection = engine.collab.openTrunk(socket, target, {
      cookie: `fc-${seat}=good`,
      isFlood,
    });
    engine.time.movers.push(() => link.move());
    link.open(
      connection,
      (bytes) => {
        const frame = readTrunkFrame(bytes);
        if (frame !== null) this.heard.push(frame);
      },
      (code) => {
        this.closedWith = code;
      },
    );
  }

  say(frame: TrunkFrame): this {
    this.link.send(encodeTrunkFrame(frame));
    return this;
  }

  open(channel: number, document: string): this {
    return this.say({ kind: 'open', channel, document });
  }

  on(channel: number, frame: Uint8Array): this {
    return this.say({ kind: 'frame', channel, frame });
  }

  /** What came down on a channel: frames of ours by type, others as `frame`, and its end. */
  heardOn(channel: number): string[] {
    return this.heard.flatMap((each) => {
      if (each.kind === 'close' && each.channel === channel) return [`closed ${each.code}`];
      if (each.kind !== 'frame' || each.channel !== channel) return [];
      return [decodeOwnFrame(each.frame)?.type ?? 'frame'];
    });
  }

  /** The client id this channel's document was lent. */
  leaseOf(channel: number): number {
    for (const each of this.heard) {
      if (each.kind !== 'frame' || each.channel !== channel) continue;
      const own = decodeOwnFrame(each.frame);
      if (own?.type === 'welcome') return own.welcome.clientId;
    }
    throw new Error('no welcome');
  }
}

const emptyStep1 = syncFrame(syncType.step1, Y.encodeStateVector(new Y.Doc()));

/** An edit under this client id, as a whole document that holds one outcome. */
const editUnder = (clientId: number, title: string) => {
  const doc = createDocument('meeting');
  doc.clientID = clientId;
  const outcome = addTitled(doc, title);
  return { outcome, frame: syncFrame(syncType.update, Y.encodeStateAsUpdate(doc)) };
};

describe('a trunk', () => {
  it('carries several documents, each on its channel, and edits reach the disk and the others', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    const plain = await engine.joined(ben);
    const trunk = new HandTrunk(engine, ana)
      .open(1, 'meeting?epoch=&schema=')
      .open(2, laneOf(ana.id))
      .on(1, emptyStep1)
      .on(2, emptyStep1);
    await engine.settle();
    for (const channel of [1, 2]) {
      expect(trunk.heardOn(channel)).toEqual(['welcome', 'frame', 'frame']);
    }
    const { outcome, frame } = editUnder(trunk.leaseOf(1), 'Read');
    trunk.on(1, frame);
    await engine.settle();
    expect(readTitle(plain.doc, outcome)).toBe('Read');
    expect(readTitle(engine.reloaded(), outcome)).toBe('Read');
    addTitled(plain.doc, 'Write');
    await engine.settle();
    expect(trunk.heardOn(1).length).toBe(4);
    expect(trunk.heardOn(2).length).toBe(3);
  });

  it('GATE4 one document’s client id is no right in another document of the trunk', async () => {
    const engine = new TestEngine();
    const ana = engine.person(0);
    const trunk = new HandTrunk(engine, ana)
      .open(1, 'meeting')
      .open(2, laneOf(ana.id))
      .on(1, emptyStep1);
    await engine.settle();
    trunk.on(1, editUnder(trunk.leaseOf(2), 'Read').frame);
    await engine.settle();
    expect(trunk.heardOn(1).at(-1)).toBe(`closed ${closeCode.forged}`);
    // The other document goes on.
    expect(trunk.heardOn(2)).not.toContain(`closed ${closeCode.forged}`);
    expect(trunk.closedWith).toBe(null);
  });

  it('JOIN3 asks for the right of each document by itself', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    engine.admission.deny(ana.id, laneOf(ben.id), null);
    const trunk = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ben.id));
    await engine.settle();
    expect(trunk.heardOn(1)[0]).toBe('welcome');
    expect(trunk.heardOn(2)).toEqual([`closed ${closeCode.notAllowed}`]);
  });

  it('JOIN4 a right that is taken away ends its channel and no other', async () => {
    const engine = new TestEngine();
    const ana = engine.person(0);
    const trunk = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ana.id));
    await engine.settle();
    engine.admission.deny(ana.id, laneOf(ana.id), null);
    engine.collab.live.recheckAccess(engine.meeting);
    await engine.settle();
    expect(trunk.heardOn(2).at(-1)).toBe(`closed ${closeCode.notAllowed}`);
    expect(trunk.heardOn(1)).not.toContain(`closed ${closeCode.notAllowed}`);
  });

  it('JOIN2 without the seat’s cookie every channel is told to sign in', async () => {
    const engine = new TestEngine();
    const [ana, ben] = [engine.person(0), engine.person(1)];
    const stranger = { ...ana, seat: ben.seat };
    engine.admission.people.delete(ben.seat);
    const trunk = new HandTrunk(engine, stranger).open(1, 'meeting').open(2, 'meeting');
    await engine.settle();
    for (const channel of [1, 2]) {
      expect(trunk.heardOn(channel)).toEqual([`closed ${closeCode.signInAgain}`]);
    }
  });

  it('is closed when it asks for nothing, or no longer for anything', async () => {
    const engine = new TestEngine();
    const silent = new HandTrunk(engine, engine.person(0));
    const left = new HandTrunk(engine, engine.person(1)).open(1, 'meeting');
    const speaking = new HandTrunk(engine, engine.person(2)).open(1, 'meeting');
    await engine.settle();
    left.say({ kind: 'close', channel: 1, code: 0 });
    await engine.settle();
    await engine.time.advance(timings.emptyTrunk);
    expect([silent, left, speaking].map(({ closedWith }) => closedWith)).toEqual([
      closeCode.tryLater,
      closeCode.tryLater,
      null,
    ]);
    expect(engine.collab.stats().sockets).toBe(1);
  });

  it('a late frame of an ended channel is let go; a channel that was never opened ends the trunk', async () => {
    const engine = new TestEngine();
    const trunk = new HandTrunk(engine, engine.person(0)).open(3, 'meeting');
    await engine.settle();
    trunk.say({ kind: 'close', channel: 3, code: 0 }).on(3, emptyStep1).open(4, 'meeting');
    await engine.settle();
    expect(trunk.heardOn(4)[0]).toBe('welcome');
    trunk.on(5, emptyStep1);
    await engine.settle();
    expect(trunk.closedWith).toBe(closeCode.malformed);
    expect(engine.collab.stats().sockets).toBe(0);
  });

  it.each([
    ['a number used twice', { kind: 'open', channel: 1, document: 'meeting' }],
    ['channel 0', { kind: 'open', channel: 0, document: 'meeting' }],
    ['what only the server says', { kind: 'all', frame: emptyStep1 }],
  ] satisfies [string, TrunkFrame][])('is closed 4400 after %s', async (_name, frame) => {
    const engine = new TestEngine();
    const trunk = new HandTrunk(engine, engine.person(0)).open(1, 'meeting').say(frame);
    await engine.settle();
    expect(trunk.closedWith).toBe(closeCode.malformed);
  });

  it('a document that makes no sense ends its channel alone', async () => {
    const engine = new TestEngine();
    const trunk = new HandTrunk(engine, engine.person(0))
      .open(1, 'meeting')
      .open(2, 'secrets')
      .open(3, 'meeting/../lane')
      .open(4, 'meeting?epoch=-1');
    await engine.settle();
    for (const channel of [2, 3, 4]) {
      expect(trunk.heardOn(channel)).toEqual([`closed ${closeCode.malformed}`]);
    }
    expect(trunk.closedWith).toBe(null);
  });

  it('GATE1 its budget is one for all its channels', async () => {
    const engine = new TestEngine({ limits: { framesPerSecond: 10, framesBurst: 20 } });
    const ana = engine.person(0);
    const trunk = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ana.id));
    await engine.settle();
    for (let count = 0; count < 10; count += 1) trunk.on(1, emptyStep1).on(2, emptyStep1);
    await engine.settle();
    expect(trunk.link.isRead).toBe(false);
    await engine.time.advance(1000);
    expect(trunk.link.isRead).toBe(true);
    expect(trunk.closedWith).toBe(null);
  });

  it('is one socket of its person, however many documents it carries', async () => {
    const engine = new TestEngine({ limits: { socketsPerPerson: 1, channelsPerSocket: 3 } });
    const ana = engine.person(0);
    const first = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ana.id));
    await engine.settle();
    const second = new HandTrunk(engine, ana).open(1, 'meeting');
    await engine.settle();
    expect(first.closedWith).toBe(null);
    expect(second.closedWith).toBe(closeCode.tryLater);
    first.open(3, 'meeting').open(4, 'meeting');
    await engine.settle();
    expect(first.closedWith).toBe(closeCode.tryLater);
  });

  it('is told to come back by a flood of opened channels', async () => {
    const engine = new TestEngine();
    let left = 2;
    const isFlood = () => {
      left -= 1;
      return left < 0;
    };
    const trunk = new HandTrunk(engine, engine.person(0), { isFlood });
    trunk.open(1, 'meeting').open(2, 'meeting').open(3, 'meeting');
    await engine.settle();
    expect(trunk.closedWith).toBe(closeCode.tryLater);
  });

  it('hears one heartbeat for all its documents, in each ten seconds', async () => {
    const engine = new TestEngine();
    const ana = engine.person(0);
    const trunk = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ana.id));
    await engine.settle();
    await engine.time.advance(3 * timings.heartbeat);
    const beats = trunk.heard.filter((frame) => frame.kind === 'all');
    expect(beats.length).toBe(3);
    expect(beats.map(({ frame }) => decodeOwnFrame(frame))).toEqual(
      beats.map(() => ({ type: 'notice', notice: { kind: 'heartbeat' } })),
    );
  });

  it('LEAVE1 ends whole when the server stops, and opens nothing while it does', async () => {
    const engine = new TestEngine();
    const ana = engine.person(0);
    const trunk = new HandTrunk(engine, ana).open(1, 'meeting').open(2, laneOf(ana.id));
    await engine.settle();
    const drained = engine.collab.drain();
    const late = new HandTrunk(engine, ana).open(1, 'meeting');
    await engine.time.advance(timings.drainSpread);
    await drained;
    expect([trunk.closedWith, late.closedWith]).toEqual([
      closeCode.restarting,
      closeCode.restarting,
    ]);
  });
});
