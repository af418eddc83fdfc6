import {
  encodeTrunkFrame,
  readTrunkFrame,
  type TrunkFrame,
} from '@fourchairs/shared/protocol/socket/trunk.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { FakeSocket } from './testing/fake-socket.ts';
import { type EarlyTrunk, type TrunkSockets, trunkSockets } from './trunk.ts';

/** The server's end of every trunk: keeps what was said, and says what the test wants. */
class FakeTrunkServer {
  readonly made: FakeSocket[] = [];
  readonly heard: TrunkFrame[] = [];
  readonly Socket: typeof WebSocket;

  constructor() {
    const peer = {
      connected: (socket: FakeSocket) => void this.made.push(socket),
      received: (_socket: FakeSocket, bytes: Uint8Array) => {
        const frame = readTrunkFrame(bytes);
        if (frame !== null) this.heard.push(frame);
      },
      left: () => {},
    };
    this.Socket = class extends FakeSocket {
      constructor(url: string | URL) {
        super(url, peer);
      }
    };
  }

  get socket(): FakeSocket {
    const last = this.made.at(-1);
    if (last === undefined) throw new Error('no trunk');
    return last;
  }

  say(frame: TrunkFrame): void {
    this.socket.deliver(encodeTrunkFrame(frame));
  }
}

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const address = 'ws://school.test/collab/seat/meeting-id';

let server: FakeTrunkServer;
let sockets: TrunkSockets;
let said: string[];

const join = (document: string): WebSocket => {
  const socket = new sockets.Socket(`${address}/${document}`);
  socket.onopen = () => said.push(`${document} open`);
  socket.onmessage = ({ data }) => said.push(`${document} ${new Uint8Array(data).join(' ')}`);
  socket.onclose = ({ code }) => said.push(`${document} closed ${code}`);
  return socket;
};

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

beforeEach(() => {
  server = new FakeTrunkServer();
  sockets = trunkSockets(server.Socket);
  said = [];
});

afterEach(() => {
  vi.useRealTimers();
});

describe('documents of one seat', () => {
  it('share one socket, each on a channel of its own', () => {
    const [meeting] = [join('meeting?schema=2'), join('lane.x')];
    expect(server.made.map(({ url }) => url)).toEqual([address]);
    server.socket.open();
    expect(said).toEqual(['meeting?schema=2 open', 'lane.x open']);
    meeting.send(bytes(7));
    expect(server.heard).toEqual([
      { kind: 'open', channel: 1, document: 'meeting?schema=2' },
      { kind: 'open', channel: 2, document: 'lane.x' },
      { kind: 'frame', channel: 1, frame: bytes(7) },
    ]);
    server.say({ kind: 'frame', channel: 2, frame: bytes(1, 2) });
    server.say({ kind: 'all', frame: bytes(9) });
    expect(said.slice(2)).toEqual(['lane.x 1 2', 'meeting?schema=2 9', 'lane.x 9']);
  });

  it('end one by one when the server says so, and all when the socket goes', () => {
    join('meeting');
    join('lane.x');
    join('prep.x');
    server.socket.open();
    server.say({ kind: 'close', channel: 2, code: 4403 });
    server.say({ kind: 'frame', channel: 2, frame: bytes(1) });
    server.socket.end(1012);
    expect(said.slice(3)).toEqual([
      'lane.x closed 4403',
      'meeting closed 1012',
      'prep.x closed 1012',
    ]);
  });

  it('JOIN6 that end together wait equally long, and otherwise by chance', () => {
    const waits = new Map<string, number>();
    for (const document of ['meeting', 'lane.x', 'prep.x']) {
      join(document).onclose = () => void waits.set(document, sockets.chance());
    }
    server.socket.open();
    server.say({ kind: 'close', channel: 2, code: 1011 });
    server.socket.end(1012);
    expect(waits.get('prep.x')).toBe(waits.get('meeting'));
    expect(waits.get('lane.x')).not.toBe(waits.get('meeting'));
    expect(sockets.chance()).not.toBe(waits.get('meeting'));
    join('meeting').onclose = () => void waits.set('again', sockets.chance());
    server.socket.end(1006);
    expect(waits.get('again')).not.toBe(waits.get('meeting'));
  });

  it('join the trunk there is, and another after it has ended', async () => {
    join('meeting');
    server.socket.open();
    join('lane.x');
    await turn();
    expect(said).toEqual(['meeting open', 'lane.x open']);
    server.socket.end(1006);
    join('meeting');
    expect(server.made.length).toBe(2);
    server.socket.open();
    expect(server.heard.at(-1)).toEqual({ kind: 'open', channel: 1, document: 'meeting' });
  });

  it('leave: the server is told, and with the last of them the socket goes', async () => {
    const [meeting, lane] = [join('meeting'), join('lane.x')];
    server.socket.open();
    meeting.close();
    await turn();
    expect(server.heard.at(-1)).toEqual({ kind: 'close', channel: 1, code: 0 });
    expect(server.socket.readyState).toBe(1);
    lane.close();
    await turn();
    expect(server.socket.readyState).toBe(3);
  });

  it('leave before there is a connection, and are never asked for', () => {
    const [meeting] = [join('meeting'), join('lane.x')];
    meeting.close();
    server.socket.open();
    expect(server.heard).toEqual([{ kind: 'open', channel: 2, document: 'lane.x' }]);
  });

  it('a trunk that looks dead is dropped once for everything on it', () => {
    vi.useFakeTimers();
    join('meeting');
    join('lane.x');
    server.socket.open();
    vi.advanceTimersByTime(30_000);
    // As each document finds out: it drops the trunk, and opens its channel anew.
    for (const document of ['meeting', 'lane.x']) {
      sockets.drop();
      join(document);
    }
    expect(said.slice(2)).toEqual(['meeting closed 1006', 'lane.x closed 1006']);
    expect(server.made.length).toBe(2);
  });
});

describe('a trunk that was opened before the code was there', () => {
  const early = (): { trunk: EarlyTrunk; receive: (frame: TrunkFrame) => void } => {
    const socket = new server.Socket(address);
    let give = (_data: unknown): void => {};
    const trunk: EarlyTrunk = {
      socket,
      document: 'meeting?schema=2',
      sent: bytes(0, 0, 1, 0),
      take: (taker) => {
        give = taker;
      },
    };
    const receive = (frame: TrunkFrame) => give(encodeTrunkFrame(frame).slice().buffer);
    return { trunk, receive };
  };

  it('gives its first document what came in meanwhile, and asks for nothing twice', async () => {
    const { trunk, receive } = early();
    sockets = trunkSockets(server.Socket, () => trunk);
    server.socket.open();
    join('lane.x');
    receive({ kind: 'frame', channel: 1, frame: bytes(100) });
    const meeting = join('meeting?schema=2');
    receive({ kind: 'frame', channel: 1, frame: bytes(101) });
    await turn();
    expect(server.made.length).toBe(1);
    expect(said).toEqual([
      'lane.x open',
      'meeting?schema=2 open',
      'meeting?schema=2 100',
      'meeting?schema=2 101',
    ]);
    meeting.send(bytes(0, 0, 1, 0));
    meeting.send(bytes(0, 0, 1, 0));
    expect(server.heard).toEqual([
      { kind: 'open', channel: 2, document: 'lane.x' },
      { kind: 'frame', channel: 1, frame: bytes(0, 0, 1, 0) },
    ]);
  });

  it('says that its first document was refused meanwhile', async () => {
    const { trunk, receive } = early();
    sockets = trunkSockets(server.Socket, () => trunk);
    server.socket.open();
    join('lane.x');
    receive({ kind: 'close', channel: 1, code: 4401 });
    join('meeting?schema=2');
    await turn();
    expect(said.at(-1)).toBe('meeting?schema=2 closed 4401');
  });

  it('opens another channel for a document of another version', async () => {
    const { trunk } = early();
    sockets = trunkSockets(server.Socket, () => trunk);
    server.socket.open();
    join('meeting?schema=3');
    await turn();
    expect(server.heard).toEqual([{ kind: 'open', channel: 2, document: 'meeting?schema=3' }]);
  });
});
