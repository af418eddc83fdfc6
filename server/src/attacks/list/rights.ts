import { addEntry, entriesIn } from '@fourchairs/shared/document/entries.ts';
import type { Provenance } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { craft } from '#collab/testing/craft.ts';
import { titleOf } from '#collab/testing/words.ts';
import { newId } from '#lib/new-id.ts';

import { answerOf, idOf, lastWord, summary } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import type { Seat } from '../seat.ts';
import { until } from '../until.ts';
import type { WireClient } from '../wire-client.ts';

const repeat = async (count: number, once: () => Promise<string>): Promise<string> => {
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await once());
  return summary(answers);
};

const writeTitle = ({ victim, outcome }: Scene, client: WireClient): void =>
  client.sendEdit(
    syncType.update,
    craft(victim.doc, idOf(client), (doc) => titleOf(doc, outcome).insert(0, 'Mine ')),
  );

const say = (
  doc: Y.Doc,
  words: string,
  { personId }: Seat,
  forged: Partial<Provenance> = {},
): string =>
  addEntry(doc, {
    kind: 'view',
    topic: 'my-words',
    words,
    saidBy: personId,
    typedBy: personId,
    how: 'self',
    lang: 'en',
    helpedBy: null,
    ...forged,
  });

const secret = 'A secret nobody else may read';

const holds = (frames: readonly Uint8Array[], text: string): boolean =>
  frames.some((frame) => Buffer.from(frame).includes(text));

/** Tries to get at somebody else's preparation with what one has: one's own cookie, connections and updates. */
const lookAcross = async ({ attacker, seat, victim }: Scene): Promise<string> => {
  const child = await seat('child');
  const prep = `prep.${child.personId}`;
  const own = await child.open(prep);
  say(own.doc, secret, child);
  await until('the secret to be saved', () => own.saved === own.sent);
  const path = (child.paths.get(prep) ?? '').replace(
    /^\/collab\/[^/]+/,
    /^\/collab\/[^/]+/.exec(attacker.paths.get('meeting') ?? '')?.[0] ?? '',
  );
  const stranger = attacker.dial(path);
  await until('an answer', () => stranger.ended !== null || stranger.isSynced);
  const lane = await attacker.silent(`lane.${child.personId}`);
  lane.sendEdit(
    syncType.update,
    craft(lane.doc, idOf(lane), (doc) => void say(doc, 'Not mine', attacker), 'lane'),
  );
  const wrote = await lastWord(lane);
  const meeting = await attacker.silent();
  meeting.sendEdit(
    syncType.update,
    craft(victim.doc, idOf(meeting), (doc) => entriesIn(doc).in.set('x', new Y.Map())),
  );
  const wroteAcross = await lastWord(meeting);
  const isSeen = [stranger, lane, meeting].some(({ wire }) => holds(wire, secret));
  for (const client of [own, stranger, lane, meeting]) client.end();
  return [answerOf(stranger), wrote, wroteAcross, isSeen ? 'SEEN' : 'unseen'].join('; ');
};

/** Attacks with a right somebody does not have. */
export const rightsAttacks: readonly Attack[] = [
  {
    n: 26,
    rule: 'GATE2',
    what: 'a reader writes',
    volume: 200,
    few: 2,
    answer: 'refused read-only',
    run: async (scene, count) => {
      const interpreter = await scene.seat('interpreter');
      return repeat(count, async () => {
        const client = await interpreter.silent();
        writeTitle(scene, client);
        const told = await lastWord(client);
        client.end();
        return told;
      });
    },
  },
  {
    n: 27,
    rule: 'JOIN3',
    what: 'a scribe goes on writing after the right was taken back',
    volume: 20,
    few: 1,
    answer: 'refused read-only',
    run: async ({ teacher, seat }, count) => {
      const child = await seat('child');
      const lane = `lane.${child.personId}`;
      const scribes = (by: string | null) =>
        teacher.browser.post(
          `/api/meetings/${teacher.paths.get('meeting')?.split('/')[3]}/scribes`,
          { for: child.personId, by },
        );
      return repeat(count, async () => {
        await scribes(teacher.personId);
        const client = await teacher.silent(lane);
        await scribes(null);
        client.sendEdit(
          syncType.update,
          craft(client.doc, idOf(client), (doc) => void say(doc, 'More', teacher), 'lane'),
        );
        const told = await lastWord(client);
        client.end();
        return told;
      });
    },
  },
  {
    n: 28,
    rule: 'GATE2',
    what: 'reading and writing across documents',
    volume: 20,
    few: 1,
    answer: 'closed 4403; refused read-only; refused not-allowed; unseen',
    run: (scene, count) => repeat(count, () => lookAcross(scene)),
  },
  {
    n: 44,
    rule: 'GATE9',
    what: 'words of one’s own lane in a teacher’s name, and of somebody of no meeting',
    volume: 100,
    few: 3,
    answer: 'refused forged, closed 4422',
    run: async ({ attacker, teacher }, count) => {
      const lane = `lane.${attacker.personId}`;
      const forge = (doc: Y.Doc, index: number) =>
        [
          () => say(doc, 'Not typed by her', attacker, { typedBy: teacher.personId }),
          () => say(doc, 'Not said by anybody', attacker, { saidBy: newId<PersonId>() }),
          () => say(doc, 'Not helped', attacker, { helpedBy: newId<PersonId>() }),
        ][index % 3]?.();
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const client = await attacker.silent(lane);
        client.sendEdit(
          syncType.update,
          craft(client.doc, idOf(client), (doc) => void forge(doc, index), 'lane'),
        );
        answers.push(await lastWord(client));
        client.end();
      }
      return summary(answers);
    },
  },
  {
    n: 30,
    rule: 'JOIN1',
    what: 'a foreign page with a good cookie',
    volume: 500,
    few: 3,
    answer: 'HTTP 403',
    run: ({ attacker }, count) =>
      repeat(count, async () => {
        const client = attacker.dial('meeting', { headers: { origin: 'https://evil.example' } });
        await until('an answer', () => client.ended !== null);
        return answerOf(client);
      }),
  },
];
