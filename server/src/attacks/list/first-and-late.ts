import { addEntry, entriesIn } from '@fourchairs/shared/document/entries.ts';
import * as Y from 'yjs';

import { summary } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import type { Seat } from '../seat.ts';
import { until } from '../until.ts';

const people = ['teacher', 'mum', 'child', 'senco', 'dad'] as const;
/** A lane and a preparation each. */
const documentsInMeeting = people.length * 2;

const stateOf = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex');

/** A document nobody has opened yet is opened by two pages at once; each types, and all ends up in one place. */
const comeTogether = async (seat: Seat, name: string): Promise<string> => {
  const pages = [seat.dial(name), seat.dial(name)];
  await until('both pages', () => pages.every(({ isSynced }) => isSynced));
  const began = new Set(pages.map(({ doc }) => stateOf(doc)));
  const saidBy = seat.personId;
  for (const { doc } of pages) {
    const provenance = {
      saidBy,
      typedBy: saidBy,
      how: 'self',
      lang: 'en',
      helpedBy: null,
    } as const;
    addEntry(doc, { kind: 'view', topic: 'working', words: 'x', ...provenance });
  }
  await until('their words', () => pages.every(({ saved, sent }) => saved === sent));
  const late = await seat.open(name);
  await until('one document', () => pages.every(({ doc }) => stateOf(doc) === stateOf(late.doc)));
  const ids = new Set([...pages, late].map(({ welcome }) => welcome?.clientId));
  const entries = entriesIn(late.doc).in.size;
  for (const page of [...pages, late]) page.end();
  return `began as ${began.size}, ${entries} answers, ${ids.size} ids`;
};

const firstJoins = async (scene: Scene, count: number): Promise<string> => {
  const answers: string[] = [];
  for (const doors of scene.more) {
    for (const person of people) {
      const seat = await scene.seat(person, doors);
      const own = [...seat.paths.keys()].filter((name) => name.endsWith(seat.personId));
      for (const name of own) {
        if (answers.length === count) return summary(answers);
        answers.push(await comeTogether(seat, name));
      }
    }
  }
  return summary(answers);
};

/** Who comes first to a document, and who comes too late. */
export const firstAndLate: readonly Attack[] = [
  {
    n: 33,
    rule: 'JOIN6',
    what: 'two pages come first to a document in the same moment',
    volume: 500,
    few: 3,
    meetings: (count) => 1 + Math.ceil(count / documentsInMeeting),
    answer: 'began as 1, 2 answers, 3 ids',
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
