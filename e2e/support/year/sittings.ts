import { addAction } from '@fourchairs/shared/document/actions.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { setNextDate } from '@fourchairs/shared/document/next-date.ts';
import { addOutcome, listOutcomes, setOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { Decision, GoalLevel } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Doc } from 'yjs';

import type { Machine } from '#support/machine.ts';

type Agreed = readonly { readonly level: GoalLevel; readonly decision: Decision }[];

/** What is agreed of last term's outcomes, in their order, and when we meet again. */
export const agreeOutcomes =
  (agreed: Agreed, nextDate: string) =>
  (plan: Doc): void => {
    const last = listOutcomes(plan).filter(({ origin }) => origin === 'last');
    for (const [index, { level, decision }] of agreed.entries()) {
      const { id } = last[index] ?? {};
      if (id === undefined) throw new Error(`There is no outcome ${index + 1} from last term`);
      setOutcome(plan, id, { agreedLevel: level, decision });
    }
    setNextDate(plan, nextDate);
  };

export const addNewOutcome =
  (title: string, childWords: string) =>
  (plan: Doc): void => {
    addOutcome(plan, { origin: 'new', texts: { title, childWords } });
  };

/** A parent writes everywhere a parent may write, each time with a word that nobody else has. */
export const writeEverywhere = async (parent: Machine, root: string): Promise<void> => {
  const id = parent.seat.person.id as PersonId;
  const said = { saidBy: id, typedBy: id, how: 'self', lang: 'en', helpedBy: null } as const;
  for (const place of ['lane', 'prep']) {
    await parent.write(`${place}.${id}`, (doc) => {
      addEntry(doc, { kind: 'view', topic: 'ideas', words: `${root} in a ${place}`, ...said });
    });
  }
  await parent.write('meeting', (plan) => {
    addPoint(plan, 'strengths', `${root} strength`);
    addAction(plan, { origin: 'new', texts: { what: `${root} action`, who: root } });
    addOutcome(plan, { origin: 'new', texts: { title: `${root} outcome` } });
  });
};
