import { readPresence, writePresence } from '#collab/presence-payload.ts';
import { presenceFrame } from '#collab/testing/test-client.ts';

import { idOf, lastWord, summary } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import { until } from '../until.ts';
import type { WireClient } from '../wire-client.ts';

const show = (client: WireClient, id: number, clock: number, state: string): void =>
  client.send(presenceFrame(writePresence([{ id, clock, state }])));

const away = (isAway: boolean): string => JSON.stringify({ away: isAway, stage: 'working' });

/** The last state a page was shown of each id. */
const seenBy = ({
  presences,
}: WireClient): ReadonlyMap<number, { state: string; clock: number }> => {
  const seen = new Map<number, { state: string; clock: number }>();
  for (const payload of presences) {
    for (const { id, state, clock } of readPresence(payload, () => true))
      seen.set(id, { state, clock });
  }
  return seen;
};

const firstInvented = 7_000_000;
const inventedIds = 100_000;
const isInvented = (id: number): boolean => id >= firstInvented && id < firstInvented + inventedIds;

/** What the attacker shows of others and of itself; then what the victim saw. */
const pretend = async ({ victim, attacker, teacher }: Scene): Promise<string> => {
  const client = await attacker.silent();
  const [own, stolen] = [idOf(client), idOf(victim)];
  show(victim, stolen, 1, away(false));
  const watcher = await teacher.open();
  await until('the victim’s presence', () => seenBy(watcher).has(stolen));
  const before = seenBy(watcher).get(stolen)?.state;
  await lastWord(client);
  show(client, stolen, 2 ** 52, away(true));
  client.send(
    presenceFrame(
      writePresence(
        Array.from({ length: inventedIds }, (_, id) => ({
          id: firstInvented + id,
          clock: 1,
          state: '{}',
        })),
      ),
    ),
  );
  show(client, own, 2, JSON.stringify({ stage: 'x'.repeat(900_000) }));
  show(client, own, 2 ** 52, JSON.stringify({ away: true, user: { name: 'The head' } }));
  const later = await teacher.open();
  await until('the attacker’s own presence', () => seenBy(later).has(own));
  const seen = seenBy(later);
  const theirs = seen.get(own);
  await until('the watcher to see it', () => seenBy(watcher).has(own));
  // To who was there all the time, and to who comes later; gone counts as much as changed.
  const isKept = [watcher, later].every((page) => seenBy(page).get(stolen)?.state === before);
  // One that was shown first and let go of again is no second one: it says null by now.
  const isTheirs = (id: number): boolean => id === own || isInvented(id);
  const brought = [...seen].filter(([id, { state }]) => isTheirs(id) && state !== 'null');
  const told = [
    isKept && before?.includes('"away":false') ? 'own kept' : 'STOLEN OR GONE',
    brought.length === 1 ? 'one id' : `${brought.length} IDS`,
    (theirs?.clock ?? 0) > 2 ** 31 ? 'CLOCK' : 'clock held',
    theirs?.state.includes('The head') ? 'FORGED' : 'named by the server',
    client.ended ?? 'not punished',
  ];
  later.end();
  watcher.end();
  client.end();
  return told.join(', ');
};

export const presenceAttacks: readonly Attack[] = [
  {
    n: 31,
    rule: 'HERE1 HERE2',
    what: 'a stolen presence id, a clock of 2^52, 1 MB, 100,000 entries',
    volume: 20,
    few: 1,
    answer: 'own kept, one id, clock held, named by the server, not punished',
    run: async (scene, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) answers.push(await pretend(scene));
      return summary(answers);
    },
  },
];
