import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';

import { rawUpdate } from '#collab/testing/craft.ts';
import { syncFrame } from '#collab/testing/test-client.ts';

import { answerOf, oneByOne, summary } from '../answers.ts';
import type { Attack } from '../attack.ts';
import { pause, until } from '../until.ts';

const nonsense: readonly (Uint8Array | 'nonsense')[] = [
  'nonsense',
  new Uint8Array([]),
  new Uint8Array([255, 1]),
  syncFrame(syncType.update, new Uint8Array(50)).subarray(0, 20),
  rawUpdate(frameType.sync, syncType.update, 2 ** 50),
  syncFrame(syncType.step1, rawUpdate(2 ** 50)),
];

const empty = new Uint8Array([0, 2, 2, 0, 0]);

/** Attacks with frames, whatever is in them. */
export const frameAttacks: readonly Attack[] = [
  {
    n: 29,
    rule: 'GATE1',
    what: 'a text frame, an empty frame, type 255, a truncated frame, lengths of 2^50',
    volume: 600,
    few: 6,
    answer: 'closed 4400',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const client = await attacker.silent();
        client.send(nonsense[index % nonsense.length] ?? 'nonsense');
        await until('the end of it', () => client.ended !== null);
        answers.push(answerOf(client));
      }
      return summary(answers);
    },
  },
  {
    n: 29,
    rule: 'GATE1',
    what: 'a frame of 100 MiB',
    volume: 20,
    few: 1,
    answer: 'not read',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      const huge = Buffer.alloc(100 * 1024 * 1024);
      for (let index = 0; index < count; index += 1) {
        const client = await attacker.silent();
        client.socket?.send(huge);
        await until('the end of it', () => client.ended !== null);
        // 1009 when the code arrives before the network's own complaint.
        answers.push(/100[69]/.test(client.ended ?? '') ? 'not read' : answerOf(client));
      }
      return summary(answers);
    },
  },
  {
    n: 29,
    rule: 'GATE1',
    what: 'a frame that says it is 400 kB of an update',
    volume: 100,
    few: 1,
    answer: 'refused too-big',
    run: ({ attacker }, count) =>
      oneByOne(attacker, count, (client) =>
        client.sendEdit(syncType.update, new Uint8Array(400_000)),
      ),
  },
  {
    n: 29,
    rule: 'GATE1',
    what: 'a frame in tiny pieces',
    volume: 1_000_000,
    few: 2_000,
    answer: 'closed 1008',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      for (let sent = 0; sent < count;) {
        const client = await attacker.silent();
        const { socket } = client;
        for (let piece = 0; piece < 2_000 && socket; piece += 1, sent += 1) {
          socket.send(Buffer.of(1), { fin: false });
        }
        await until('the end of it', () => client.ended !== null);
        answers.push(answerOf(client));
      }
      return summary(answers);
    },
  },
  {
    n: 29,
    rule: 'GATE1',
    what: 'tiny frames, none of them an edit',
    volume: 1_000_000,
    few: 20_000,
    answer: 'held back',
    run: async ({ attacker }, count) => {
      const client = await attacker.silent();
      let sent = 0;
      for (; sent < count && client.ended === null; sent += 1) {
        client.socket?.send(empty);
        if (sent % 20_000 === 0) await pause(0);
      }
      client.sendMarker(sent);
      // To take all of them its budget needs more than a minute and a half.
      await pause(1_000);
      const told = client.saved < sent ? 'held back' : 'ALL READ';
      client.end();
      return told;
    },
  },
];
