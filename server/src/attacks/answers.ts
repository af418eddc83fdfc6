import { planItems } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { readTitle, titleOf } from '#collab/testing/words.ts';

import type { Scene } from './attack.ts';
import type { Seat } from './seat.ts';
import { until } from './until.ts';
import type { WireClient } from './wire-client.ts';

/** One line for many answers: `a` when all are the same, else how often each came. */
export const summary = (answers: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const [[only] = [''], ...more] = [...counts.keys()].map((answer) => [answer] as const);
  if (more.length === 0) return only;
  return [...counts].map(([answer, count]) => `${count} × ${answer}`).join(', ');
};

export const answerOf = ({ refused, ended }: WireClient): string => {
  const codes = refused.map(({ code }) => `refused ${code}`);
  return [...codes, ...(ended === null ? [] : [ended])].join(', ') || 'nothing';
};

/** What a connection was told of what it has sent: the server handles its frames in order, and this one comes last. */
export const lastWord = async (client: WireClient): Promise<string> => {
  client.sendStep1(Y.encodeStateVector(new Y.Doc()));
  client.isSynced = false;
  await until('an answer', () => client.isSynced || client.ended !== null);
  return answerOf(client);
};

/** Each frame on a connection of its own. */
export const oneByOne = async (
  attacker: Seat,
  count: number,
  send: (client: WireClient, index: number) => void,
): Promise<string> => {
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const client = await attacker.silent();
    send(client, index);
    answers.push(await lastWord(client));
    client.end();
  }
  return summary(answers);
};

/** Each of these edits on a connection of its own, again and again. */
export const sendEdits = (
  attacker: Seat,
  count: number,
  edit: (client: WireClient, index: number) => Uint8Array,
): Promise<string> =>
  oneByOne(attacker, count, (client, index) =>
    client.sendEdit(syncType.update, edit(client, index)),
  );

export const idOf = ({ welcome }: WireClient): number => welcome?.clientId ?? -1;

/**
 * The victim types on, and a page that is opened then shows the same: says what is there beyond what the victim wrote.
 * Every attack ends with it.
 */
export const whatIsLeft = async ({ victim, teacher, outcome }: Scene): Promise<string> => {
  const before = readTitle(victim.doc, outcome);
  titleOf(victim.doc, outcome).insert(0, 'We ');
  await until('the victim to be saved', () => victim.saved === victim.sent);
  const later = await teacher.open();
  const title = readTitle(later.doc, outcome);
  const sizes = [later, victim].map(({ doc }) => planItems(doc, 'outcomes').in.size);
  later.end();
  const isSame = title === `We ${before}` && sizes[0] === sizes[1];
  return isSame ? title.replace('We ', '') : 'the screens differ';
};
