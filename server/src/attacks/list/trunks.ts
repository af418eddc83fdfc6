import { encode, writeUint8Array, writeVarUint } from 'lib0/encoding';

import { summary } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import { type TrunkClient, openTrunk } from '../trunk-client.ts';
import { until } from '../until.ts';

/** What was answered on channel 1, or to the whole trunk. */
const askOn = async (trunk: TrunkClient, say: (trunk: TrunkClient) => void): Promise<string> => {
  say(trunk);
  await until('an answer', () => trunk.answerOn(1) !== null);
  const answer = trunk.answerOn(1) ?? 'nothing';
  trunk.end();
  return answer;
};

const meetingOf = (path: string): string => path.split('/')[3] ?? '';

/** One trunk's attempts at documents that are not its seat's. */
const reachAcross = async ({ attacker, seat, teacher, more }: Scene): Promise<string> => {
  const [doors] = more;
  const other = await seat('teacher', doors);
  const foreign = meetingOf(other.paths.get('meeting') ?? '');
  const own = meetingOf(attacker.paths.get('meeting') ?? '');
  const openOn = async (document: string, address?: string) =>
    askOn(await openTrunk(attacker, address), (trunk) => trunk.open(1, document));
  const answers = [
    await openOn(`prep.${teacher.personId}`),
    await openOn(`${foreign}/meeting`),
    await openOn(`prep.${other.personId}`),
    await openOn('meeting', attacker.address('meeting').replace(own, foreign)),
    await openOn('meeting', other.address('meeting')),
  ];
  return answers.join(', ');
};

/** Numbers and kinds no client writes, on the channel that is about channels. */
const garbage: readonly Uint8Array[] = [
  new Uint8Array(),
  Uint8Array.of(0),
  Uint8Array.of(0, 0),
  Uint8Array.of(0, 99, 1),
  Uint8Array.of(0, 0, 1, 200, 1),
  Uint8Array.of(0, 2, 1, 2, 3),
  new Uint8Array(64).fill(255),
  Uint8Array.of(0, 0, ...new Uint8Array(64).fill(255)),
  encode((encoder) => {
    for (const number of [0, 0, 1, 2 ** 50]) writeVarUint(encoder, number);
    writeUint8Array(encoder, Uint8Array.of(109));
  }),
  encode((encoder) => writeVarUint(encoder, 2 ** 53 - 1)),
  Uint8Array.of(0, 1, ...new Uint8Array(16).fill(128)),
];

/** Attacks on a socket that carries all documents of a seat. */
export const trunkAttacks: readonly Attack[] = [
  {
    n: 41,
    rule: 'JOIN3',
    what: 'somebody else’s documents and meetings on one’s own trunk',
    volume: 20,
    few: 1,
    meetings: () => 2,
    answer: 'channel 4403, channel 4400, channel 4403, channel 4403, channel 4401',
    run: async (scene, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) answers.push(await reachAcross(scene));
      return summary(answers);
    },
  },
  {
    n: 42,
    rule: 'GATE1',
    what: 'ten thousand channels on one trunk',
    volume: 20,
    few: 1,
    answer: 'closed 1013',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const trunk = await openTrunk(attacker);
        for (let channel = 1; channel <= 10_000; channel += 1) trunk.open(channel, 'meeting');
        await until('the end of the trunk', () => trunk.ended !== null);
        answers.push(trunk.ended ?? 'open');
      }
      return summary(answers);
    },
  },
  {
    n: 43,
    rule: 'GATE3',
    what: 'garbage and huge numbers on a trunk’s channels',
    volume: 220,
    few: garbage.length,
    answer: 'closed 4400',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const trunk = await openTrunk(attacker);
        const bytes = garbage[index % garbage.length] ?? new Uint8Array();
        answers.push(await askOn(trunk, (open) => open.send(bytes)));
      }
      return summary(answers);
    },
  },
];
