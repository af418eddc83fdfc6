import type { Locator } from '@playwright/test';

import { typeAtEnd } from '#pages/typing.ts';

import type { FourPeople } from './four-people.ts';
import { expect } from './test.ts';

/** What each adult types: letters no one else uses, so that none can be lost or swapped unseen. */
const scripts = {
  parent: ' at home she reads to grandma',
  teacher: ' IN CLASS SHE ASKS FOR A TURN',
  senco: ' 12 34 56 78 90 11 22 33 44 55',
} as const;
type Adult = keyof typeof scripts;
const alphabets: Record<Adult, RegExp> = { parent: /[a-z]/g, teacher: /[A-Z]/g, senco: /\d/g };
const adults = ['parent', 'teacher', 'senco'] as const satisfies readonly Adult[];

const lettersOf = (adult: Adult, text: string): string =>
  (text.match(alphabets[adult]) ?? []).join('');

/** Every letter of everybody is there, in the order its author typed it. */
const expectNothingLost = (text: string): void => {
  for (const adult of adults) {
    expect(lettersOf(adult, text)).toBe(lettersOf(adult, scripts[adult]));
  }
};

/** The words in a field, without the carets of others that stand among them. */
const readField = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const caret of copy.querySelectorAll('[aria-hidden]')) caret.remove();
    return copy.textContent ?? '';
  });

/** Waits until all these fields show one text that holds every letter of everybody; returns it. */
export const expectConverged = async (fields: readonly Locator[]): Promise<string> => {
  let common = '';
  await expect(async () => {
    const [first = '', ...others] = await Promise.all(fields.map(readField));
    for (const other of others) expect(other).toBe(first);
    expectNothingLost(first);
    common = first;
  }).toPass({ timeout: 15_000 });
  return common;
};

/** The adults type in these fields, each in their own screen, all at once. */
export const typeTogether = async (fields: Readonly<Record<Adult, Locator>>): Promise<void> => {
  await Promise.all(adults.map((adult) => typeAtEnd(fields[adult], scripts[adult])));
};

/** The field of the first outcome of last term that everybody may write, in each adult's screen. */
export const openSameOutcome = async (people: FourPeople): Promise<Record<Adult, Locator>> => {
  const [parent, teacher, senco] = await Promise.all([
    people.parent.lastOutcomes(),
    people.teacher.lastOutcomes(),
    people.senco.lastOutcomes(),
  ]);
  return { parent: parent.notes, teacher: teacher.notes, senco: senco.notes };
};

export const notesOf = ({ parent, teacher, senco }: FourPeople): Record<Adult, Locator> => ({
  parent: parent.notes,
  teacher: teacher.notes,
  senco: senco.notes,
});
