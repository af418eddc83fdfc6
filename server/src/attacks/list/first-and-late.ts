import { planItems } from '@fourchairs/shared/document/plan-items.ts';
import * as Y from 'yjs';

import { addTitled } from '#collab/testing/words.ts';

import { summary } from '../answers.ts';
import { type Attack, type Scene, mostHeldOfMany } from '../attack.ts';
import type { Doors } from '../target-messages.ts';
import { until } from '../until.ts';

const stateOf = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex');
const outcomesIn = (doc: Y.Doc): number => planItems(doc, 'outcomes').in.size;

/**
 * A plan with what was carried in, which nobody has opened yet, is opened by two people at once; each adds to it. Were
 * it filled by whoever comes first, the two would begin with other documents, or everything would be there twice.
 */
const comeTogether = async (scene: Scene, doors: Doors): Promise<string> => {
  const [teacher, senco] = [await scene.seat('teacher', doors), await scene.seat('senco', doors)];
  const pages = [teacher.dial(), senco.dial()];
  await until('both pages', () => pages.every(({ isSynced }) => isSynced));
  const began = new Set(pages.map(({ doc }) => stateOf(doc)));
  const carried = summary(pages.map(({ doc }) => String(outcomesIn(doc))));
  for (const { doc } of pages) addTitled(doc, 'Added');
  await until('their words', () => pages.every(({ saved, sent }) => saved === sent));
  const late = await teacher.open();
  await until('one document', () => pages.every(({ doc }) => stateOf(doc) === stateOf(late.doc)));
  const ids = new Set([...pages, late].map(({ welcome }) => welcome?.clientId));
  const outcomes = outcomesIn(late.doc);
  for (const page of [...pages, late]) page.end();
  return `began as ${began.size} with ${carried} outcomes, ${outcomes} in the end, ${ids.size} ids`;
};

const firstJoins = async (scene: Scene): Promise<string> => {
  const answers: string[] = [];
  for (const doors of scene.more) answers.push(await comeTogether(scene, doors));
  return summary(answers);
};

/** Who comes first to a document, and who comes too late. */
export const firstAndLate: readonly Attack[] = [
  {
    n: 33,
    rule: 'JOIN6',
    what: 'two pages come first to a plan with what was carried in, in the same moment',
    volume: 500,
    few: 3,
    meetings: (count) => 1 + count,
    areCarried: true,
    mostHeld: mostHeldOfMany,
    answer: 'began as 1 with 2 outcomes, 4 in the end, 3 ids',
    run: firstJoins,
  },
  {
    n: 34,
    rule: 'JOIN8',
    what: 'a page of another epoch',
    volume: 100,
    few: 3,
    answer: 'closed 4409',
    run: async ({ attacker }, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const address = `${attacker.address('meeting')}?epoch=${2 + index}`;
        const page = attacker.dial('meeting', {}, address);
        await until('an answer', () => page.ended !== null || page.isSynced);
        answers.push(page.ended ?? 'let in');
        page.end();
      }
      return summary(answers);
    },
  },
];
