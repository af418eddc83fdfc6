import type { Socket } from 'node:net';

import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';

import { syncFrame } from '#collab/testing/test-client.ts';
import { addTitled } from '#collab/testing/words.ts';

import { answerOf, summary } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import { openRaw, rawFrame, upgradeRaw } from '../raw-socket.ts';
import type { Seat } from '../seat.ts';
import { pause, until } from '../until.ts';
import type { WireClient } from '../wire-client.ts';

const everybody = ['teacher', 'mum', 'child', 'senco', 'dad', 'interpreter'] as const;
const socketsAPerson = 110;

/** Opens many at once, but not all in one moment. */
const openMany = async (count: number, open: (index: number) => Promise<Socket>) => {
  const sockets: Socket[] = [];
  for (let from = 0; from < count; from += 100) {
    const some = Array.from({ length: Math.min(100, count - from) }, (_, index) =>
      open(from + index),
    );
    sockets.push(...(await Promise.all(some)));
  }
  return sockets;
};

const countOpen = (sockets: readonly Socket[]): string => {
  const open = sockets.filter(({ closed, destroyed }) => !closed && !destroyed).length;
  return open === sockets.length ? 'all open' : `${open} of ${sockets.length} open`;
};

/** A page of nearly a megabyte. */
const fillDocument = async ({ victim }: Scene): Promise<void> => {
  for (let outcome = 0; outcome < 45; outcome += 1) {
    addTitled(victim.doc, 'x'.repeat(19_000));
    await until('a full document', () => victim.saved === victim.sent || victim.ended !== null);
  }
};

const whole = syncFrame(syncType.step1, Uint8Array.of(0));

/** Asks for all of it, every second, and never reads what comes. */
const readNothing = async (scene: Scene, count: number): Promise<string> => {
  await fillDocument(scene);
  const clients: WireClient[] = [];
  for (let index = 0; index < count; index += 1) {
    const seat = await scene.seat(everybody[Math.floor(index / socketsAPerson)] ?? 'dad');
    const client = await seat.silent();
    client.socket?.pause();
    clients.push(client);
  }
  for (let second = 0; second < 15; second += 1) {
    for (const client of clients) client.send(whole);
    await pause(1_000);
  }
  for (const client of clients) client.socket?.resume();
  await until('the end of each', () => clients.every(({ ended }) => ended !== null)).catch(
    () => null,
  );
  return summary(clients.map((client) => answerOf(client)));
};

const ping = 9;

/** Pings without end, and never reads a pong. */
const pingOn = async ({ attacker }: Scene, count: number): Promise<string> => {
  const client = await attacker.silent();
  const address = attacker.address('meeting');
  client.end();
  const socket = await upgradeRaw(address, attacker.browser.cookie());
  let isClosed = false;
  socket.on('close', () => {
    isClosed = true;
  });
  await pause(200);
  socket.pause();
  const many = Buffer.concat(
    Array.from({ length: 1_000 }, () => rawFrame(ping, new Uint8Array(125))),
  );
  const latest = Date.now() + 20_000;
  let sent = 0;
  while (sent < count && !isClosed && Date.now() < latest) {
    sent += 1_000;
    if (!socket.write(many)) await pause(10);
  }
  const wasCutOff = isClosed;
  socket.destroy();
  return wasCutOff ? 'cut off' : 'ALL READ';
};

/** How long sockets say nothing: many need a while to be there at all. */
const silenceOf = (count: number): number => (count < 1_000 ? 500 : 10_000);

/** A person has so many sockets at most, and a meeting so many people. */
const socketsAMeeting = 900;

/** For the command alone: they take as long as the network's own buffers take to fill. */
export const slowFloods: readonly Attack[] = [
  {
    n: 29,
    rule: 'LEAVE3',
    what: 'readers who ask for a megabyte a second and read nothing',
    volume: 100,
    few: 2,
    answer: 'closed 1013',
    run: readNothing,
  },
  {
    n: 29,
    rule: 'GATE1',
    what: 'pings without end, their pongs never read',
    volume: 1_000_000,
    few: 10_000,
    answer: 'cut off',
    run: pingOn,
  },
];

/** Attacks by number alone. */
export const floods: readonly Attack[] = [
  {
    n: 29,
    rule: 'JOIN2',
    what: 'sockets that never say anything, not even what they want',
    volume: 10_000,
    few: 20,
    answer: 'all open',
    run: async ({ url }, count) => {
      const sockets = await openMany(count, () => openRaw(url));
      await pause(silenceOf(count));
      const told = countOpen(sockets);
      for (const socket of sockets) socket.destroy();
      return told;
    },
  },
  {
    n: 29,
    rule: 'JOIN2',
    what: 'sockets that are welcomed and never speak',
    volume: 10_000,
    few: 20,
    meetings: (count) => 1 + Math.ceil(count / socketsAMeeting),
    answer: 'all open',
    run: async (scene, count) => {
      const seats: Seat[] = [];
      for (const doors of scene.more) {
        for (const name of everybody) seats.push(await scene.seat(name, doors));
      }
      const sockets = await openMany(count, (index) => {
        const seat = seats[index % seats.length] ?? scene.attacker;
        return upgradeRaw(seat.address('meeting'), seat.browser.cookie());
      });
      await pause(silenceOf(count));
      const told = countOpen(sockets);
      for (const socket of sockets) socket.destroy();
      return told;
    },
  },
];
