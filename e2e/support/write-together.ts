import { must } from '@fourchairs/shared/lib/must.ts';
import type { Locator } from '@playwright/test';

import type { MeetingPage } from '#pages/meeting-page.ts';
import { typeAtEnd } from '#pages/typing.ts';

import type { FourPeople } from './four-people.ts';
import { expect } from './test.ts';

/** What each types: letters no one else uses, so that none can be lost or swapped unseen. */
const scripts = {
  child: ' ąć ęł ńó śź żą',
  parent: ' she reads to us',
  teacher: ' SHE ASKS A LOT',
  senco: ' 12 34 56 78 90',
} as const;
type Writer = keyof typeof scripts;

/** The meeting's page of each of the four. */
export type Table = Readonly<Record<Writer, MeetingPage>>;

const alphabets: Record<Writer, RegExp> = {
  child: /[ąćęłńóśźż]/g,
  parent: /[a-z]/g,
  teacher: /[A-Z]/g,
  senco: /\d/g,
};
const writers = ['child', 'parent', 'teacher', 'senco'] as const satisfies readonly Writer[];

const lettersOf = (writer: Writer, text: string): string =>
  (text.match(alphabets[writer]) ?? []).join('');

/** Every letter of everybody is there, in the order its author typed it. */
const expectNothingLost = (text: string): void => {
  for (const writer of writers) {
    expect(lettersOf(writer, text)).toBe(lettersOf(writer, scripts[writer]));
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

/** Everybody types in these fields, each in their own screen, all at once. */
export const typeTogether = async (fields: Readonly<Record<Writer, Locator>>): Promise<void> => {
  await Promise.all(writers.map((writer) => typeAtEnd(fields[writer], scripts[writer])));
};

/** The child has said something about the first outcome on their own screen, and comes to where the others are. */
export const comeToTheTable = async (
  { child, ...adults }: FourPeople,
  childsWords: string,
): Promise<Table> => {
  await child.sayAboutOutcome(childsWords);
  return { child: await child.seeWholeMeeting(), ...adults };
};

type Fields = Record<Writer, Locator>;

/** The field of the first outcome of last term that everybody may write, in each one's screen. */
export const openSameOutcome = async (table: Table): Promise<Fields> => {
  const [child, parent, teacher, senco] = await Promise.all(
    writers.map((writer) => table[writer].lastOutcomes()),
  );
  return {
    child: must(child, 'child').notes,
    parent: must(parent, 'parent').notes,
    teacher: must(teacher, 'teacher').notes,
    senco: must(senco, 'senco').notes,
  };
};

export const notesOf = ({ child, parent, teacher, senco }: Table): Fields => ({
  child: child.notes,
  parent: parent.notes,
  teacher: teacher.notes,
  senco: senco.notes,
});
