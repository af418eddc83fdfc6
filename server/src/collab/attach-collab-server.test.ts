import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { decodeOwnFrame, readWelcome } from '@fourchairs/shared/protocol/socket/codec.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

import { createCollab } from './create-collab.ts';
import { defaultCollabLimits } from './limits.ts';
import { noMeters } from './meters.ts';
import { ruleOf } from './refusal.ts';
import { type Person, TestEngine } from './testing/test-engine.ts';
import { addTitled, readTitle, titleOf } from './testing/words.ts';

const origin = 'https://reviews.example.org';
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The engine on a real port, real time, and the test engine's disk and people. */
const serve = async (limits = {}, { proxies = 0 } = {}) => {
  const engine = new TestEngine({ limits });
  const counted: string[] = [];
  const collab = createCollab({
    meters: { ...noMeters, refused: (refusal) => counted.push(ruleOf(refusal)) },
    documents: engine.store,
    versions: { addRecoveryPoint: async () => {}, forgetRecoveryPoints: async () => {} },
    admission: engine.admission,
    audit: { forged: () => {}, damaged: () => {} },
    keepLate: async () => {},
    clock: { now: () => Date.now() },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    allowedOrigins: [origin],
    proxies,
    limits: { ...defaultCollabLimits, ...limits },
  });
  const http: Server = createServer((_request, response) => response.end());
  collab.attach(http);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  ends.push(() => http.close());
  const { port } = http.address() as AddressInfo;
  const pathOf = (person: Person, name = 'meeting') =>
    `/collab/${person.seat}/${engine.meeting}/${name}`;
  return { engine, collab, counted, http, address: `ws://127.0.0.1:${port}`, pathOf };
};

const cookieOf = ({ seat }: Person): string => `fc-${seat}=good`;

/** Resolves with how a connection was refused or closed. */
const knock = (url: string, headers: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, { headers });
    socket.on('unexpected-response', (_request, response: IncomingMessage) => {
      resolve(`HTTP ${response.statusCode}`);
      socket.terminate();
    });
    socket.on('error', () => {});
    socket.on('close', (code) => resolve(`closed ${code}`));
    socket.on('message', (data: Buffer) => {
      resolve(decodeOwnFrame(data)?.type ?? 'frame');
      socket.terminate();
    });
  });

/** A Y.Doc and its presence take the leased id together (SPEC.md). */
const takeId = ({ doc, awareness }: WebsocketProvider, clientId: number): void => {
  const state = awareness.getLocalState();
  awareness.setLocalState(null);
  doc.clientID = clientId;
  awareness.clientID = clientId;
  awareness.setLocalState(state);
};

/** A machine client: y-websocket as it is, with a cookie and the path, and the one handler that takes its client id. */
const machine = (
  { address, pathOf }: Awaited<ReturnType<typeof serve>>,
  person: Person,
): { readonly doc: Y.Doc; readonly provider: WebsocketProvider } => {
  class WithCookie extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: cookieOf(person) } });
    }
  }
  const doc = createDocument('meeting');
  const provider = new WebsocketProvider(address, pathOf(person), doc, {
    // ws is the DOM's WebSocket in all that y-websocket uses.
    WebSocketPolyfill: WithCookie as never,
    disableBc: true,
    connect: false,
  });
  const ignore = () => {};
  for (const type of [frameType.marker, frameType.refused, frameType.notice]) {
    provider.messageHandlers[type] = ignore;
  }
  provider.messageHandlers[frameType.welcome] = (_encoder, decoder) => {
    takeId(provider, readWelcome(decoder)?.clientId ?? doc.clientID);
  };
  provider.connect();
  ends.push(() => provider.destroy());
  return { doc, provider };
};

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 500) throw new Error('It never came');
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
};

it('two y-websocket providers with a cookie and the path alone converge, through the disk', async () => {
  const served = await serve();
  const [ana, ben] = [
    machine(served, served.engine.person(0)),
    machine(served, served.engine.person(1)),
  ];
  await until(() => ana.provider.synced && ben.provider.synced);
  const outcome = addTitled(ana.doc, 'Read');
  await until(() => ben.doc.getMap('outcomes').has(outcome));
  titleOf(ben.doc, outcome).insert(4, ' aloud');
  titleOf(ana.doc, outcome).insert(0, 'We ');
  await until(() => [ana, ben].every(({ doc }) => readTitle(doc, outcome) === 'We Read aloud'));
  expect(readTitle(served.engine.reloaded(), outcome)).toBe('We Read aloud');
});

it('a reader reads, and what it writes goes nowhere', async () => {
  const served = await serve();
  const [ana, reader] = [served.engine.person(0), served.engine.person(1)];
  served.engine.admission.deny(reader.id, 'meeting', 'read');
  const [writing, reading] = [machine(served, ana), machine(served, reader)];
  await until(() => writing.provider.synced && reading.provider.synced);
  const outcome = addTitled(writing.doc, 'Read');
  await until(() => reading.doc.getMap('outcomes').has(outcome));
  addTitled(reading.doc, 'Mine');
  titleOf(writing.doc, outcome).insert(4, '!');
  await until(() => readTitle(reading.doc, outcome) === 'Read!');
  expect(served.engine.reloaded().getMap('outcomes').size).toBe(1);
});

it('GATE a y-websocket client that keeps its own random id is refused', async () => {
  const served = await serve();
  const ana = machine(served, served.engine.person(0));
  ana.provider.messageHandlers[frameType.welcome] = () => {};
  const closed = new Promise<number>((resolve) => {
    ana.provider.on('closed', ({ code }) => resolve(code));
  });
  await until(() => ana.provider.synced);
  takeId(ana.provider, 12_345);
  addTitled(ana.doc, 'Read');
  expect(await closed).toBe(4422);
});

it('JOIN1 takes the listed Origin exactly and a missing one; any other gets 403 and no socket', async () => {
  const { address, pathOf, engine } = await serve();
  const person = engine.person(0);
  const url = `${address}${pathOf(person)}`;
  const cookie = cookieOf(person);
  expect(await knock(url, { cookie })).toBe('welcome');
  expect(await knock(url, { cookie, origin })).toBe('welcome');
  const foreign = [
    'https://evil.example',
    'null',
    `${origin}.evil.example`,
    'http://reviews.example.org',
    `${origin}:444`,
    `${origin}/`,
    '',
  ];
  for (const other of foreign) expect(await knock(url, { cookie, origin: other })).toBe('HTTP 403');
});

it('JOIN refuses with a code, so that nobody tries for ever', async () => {
  const { address, pathOf, engine } = await serve();
  const [ana, ben] = [engine.person(0), engine.person(1)];
  const { cookie } = { cookie: cookieOf(ana) };
  expect(await knock(`${address}${pathOf(ana)}`, {})).toBe('closed 4401');
  expect(await knock(`${address}${pathOf(ben)}`, { cookie })).toBe('closed 4401');
  expect(await knock(`${address}${pathOf(ana)}?schema=0`, { cookie })).toBe('closed 4426');
  expect(await knock(`${address}${pathOf(ana, 'secrets')}`, { cookie })).toBe('closed 4400');
  expect(await knock(`${address}/collab/x/y/meeting`, { cookie })).toBe('closed 4400');
  expect(await knock(`${address}${pathOf(ana)}/more`, { cookie })).toBe('closed 4400');
});

it('JOIN takes the path with more slashes in front, as y-websocket makes them', async () => {
  const { address, pathOf, engine } = await serve();
  const person = engine.person(0);
  const cookie = cookieOf(person);
  expect(await knock(`${address}//${pathOf(person)}`, { cookie })).toBe('welcome');
});

it('answers 429 to a flood of one seat', async () => {
  const { address, pathOf, engine } = await serve({ joinsPerMinute: 3 });
  const person = engine.person(0);
  const answers: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    answers.push(await knock(`${address}${pathOf(person)}`, { cookie: cookieOf(person) }));
  }
  expect(answers).toEqual(['welcome', 'welcome', 'welcome', 'HTTP 429']);
});

it('answers 429 to a flood of one address, whatever seats it names, and to nobody behind another', async () => {
  const { address, engine, pathOf } = await serve({ joinsPerMinute: 1 }, { proxies: 1 });
  const person = engine.person(0);
  const from = (client: string, seat: string = randomUUID()) => {
    const path = pathOf(person).replace(person.seat, seat);
    const forwarded = { 'x-forwarded-for': `10.0.0.1, ${client}` };
    return knock(`${address}${path}`, { cookie: cookieOf(person), ...forwarded });
  };
  for (let count = 0; count < 40; count += 1) {
    expect(await from('198.51.100.7')).toBe('closed 4401');
  }
  expect(await from('198.51.100.7')).toBe('HTTP 429');
  expect(await from('198.51.100.8', person.seat)).toBe('welcome');
});

it('LEAVE1 takes no new connections while it drains', async () => {
  const { address, pathOf, engine, collab } = await serve();
  const person = engine.person(0);
  expect(await collab.drain()).toEqual({ unsaved: [] });
  expect(await knock(`${address}${pathOf(person)}`, { cookie: cookieOf(person) })).toBe(
    'closed 1012',
  );
});

it.each([
  [50, 'open'],
  [1_000, 'not answered'],
])('GATE1 %i pings are paid for like frames: %s', async (count, answer) => {
  const { engine, address, pathOf } = await serve({ framesPerSecond: 20, framesBurst: 100 });
  const ana = engine.person(0);
  const socket = new WebSocket(`${address}${pathOf(ana)}`, { headers: { cookie: cookieOf(ana) } });
  ends.push(() => socket.terminate());
  let pongs = 0;
  const told = await new Promise<string>((resolve) => {
    socket.on('error', () => {});
    socket.on('close', () => resolve('not answered'));
    socket.on('pong', () => {
      pongs += 1;
      if (pongs === count) resolve('open');
    });
    socket.on('open', () => {
      for (let sent = 0; sent < count; sent += 1) socket.ping();
    });
  });
  expect(told).toBe(answer);
});

it('GATE1 pays for the pieces of a frame, which are work though they hold nothing', async () => {
  const { engine, address, pathOf } = await serve({ bytesPerSecond: 100, bytesBurst: 2_000 });
  const person = engine.person(0);
  const socket = new WebSocket(`${address}${pathOf(person)}`, {
    headers: { cookie: cookieOf(person) },
  });
  ends.push(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.once('message', resolve));
  // Six bytes of head for each piece: 6 kB, a minute of this budget, for one byte of payload.
  socket.send(Buffer.of(3), { fin: false });
  for (let piece = 0; piece < 999; piece += 1) socket.send(Buffer.alloc(0), { fin: false });
  socket.send(Buffer.alloc(0), { fin: true });
  expect(await closed).toBe(1013);
});

it('GATE1 a frame of 100 MiB is not read, and nobody else notices', async () => {
  const served = await serve();
  const person = served.engine.person(1);
  const ana = machine(served, served.engine.person(0));
  await until(() => ana.provider.synced);
  const socket = new WebSocket(`${served.address}${served.pathOf(person)}`, {
    headers: { cookie: cookieOf(person) },
  });
  socket.on('error', () => {});
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('open', () => socket.send(Buffer.alloc(100 * 1024 * 1024)));
  expect([1006, 1009]).toContain(await closed);
  expect(served.counted).toEqual(['GATE1']);
  addTitled(ana.doc, 'Read');
  await until(() => served.engine.reloaded().getMap('outcomes').size === 1);
});

it.each([
  [1000, null, []],
  [1100, 1008, ['GATE1']],
])(
  'GATE1 a frame in %i pieces of one byte: closed with %s, and counted',
  async (count, code, rules) => {
    const { engine, address, counted, pathOf } = await serve();
    const person = engine.person(0);
    const socket = new WebSocket(`${address}${pathOf(person)}`, {
      headers: { cookie: cookieOf(person) },
    });
    ends.push(() => socket.terminate());
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.once('message', resolve));
    for (let piece = 0; piece < count; piece += 1) socket.send(Buffer.of(1), { fin: false });
    const pong = new Promise<null>((resolve) => socket.on('pong', () => resolve(null)));
    socket.ping();
    expect(await Promise.race([closed, pong])).toBe(code);
    expect(counted).toEqual(rules);
  },
);
