import { randomUUID } from 'node:crypto';

import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type {
  ChangeLineRequest,
  LineWords,
  ListNamesRequest,
} from '@fourchairs/shared/protocol/http/school-list.ts';

import { Problem } from '#lib/problem.ts';
import type { MeetingRow, PupilRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import {
  beginSchoolList,
  findSchoolList,
  type SchoolListRows,
  toWordsOfRow,
} from '#use-cases/school-list.ts';

/** More than anybody finds anything in. */
const most = 500;
/** Waiting for the SENCO. */
const mostAsked = 100;

type Change = { readonly school: SchoolId; readonly by: PersonId };

const isSame = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), 'en-GB', { sensitivity: 'base' }) === 0;

/** A line that is not there already, of areas the school has. */
const checkWords = (
  { areas, lines }: SchoolListRows,
  words: LineWords,
  id: string | null = null,
): void => {
  const unknown = words.areas.some((key) => !areas.some(({ area }) => area === key));
  if (unknown) {
    throw new Problem(
      'bad-request',
      'One of these areas is not in the school’s list any more. Nothing was saved: choose again.',
      'areas',
    );
  }
  const there = lines.find((line) => line.id !== id && isSame(line.what, words.what));
  if (there === undefined) return;
  const where = {
    in: 'stands in the school’s list already',
    asked: 'waits for the SENCO already',
    away: 'was put away from the school’s list: the SENCO can put it back',
  }[there.state];
  throw new Problem('conflict', `A line with these words ${where}. Nothing was added.`, 'what');
};

const checkRoom = ({ lines }: SchoolListRows, state: 'in' | 'asked'): void => {
  const waiting = lines.filter((line) => line.state === 'asked').length;
  if (lines.length < most && (state === 'in' || waiting < mostAsked)) return;
  throw new Problem('too-large', 'The school’s list is full. Nothing was added to it.');
};

/** Names of a pupil as whole words: the list is read beside every other pupil's plan. */
const checkUnnamed = (words: LineWords, pupil: PupilRow): void => {
  const names = [pupil.preferredName, ...pupil.fullName.split(/\s+/u)].filter(
    (name) => name.length > 2,
  );
  const named = (text: string) =>
    text
      .split(/[^\p{L}\p{M}'’-]+/u)
      .flatMap((word) => [word, word.replace(/['’]s$/u, '')])
      .some((word) => names.some((name) => isSame(name, word)));
  const field = (['what', 'who', 'frequency', 'groupSize', 'why'] as const).find((each) =>
    named(words[each]),
  );
  if (field === undefined) return;
  throw new Problem(
    'bad-request',
    'These words name the pupil. The list is for every pupil, so nothing was kept: take the name out here, it stays in the plan.',
    field,
  );
};

/** A line of a pupil's plan, for every pupil: in the list at once where the SENCO keeps it, else the SENCO decides. */
export const keepLine = async (
  deps: Deps,
  {
    meeting,
    by,
    words,
    state,
  }: Omit<Change, 'school'> & {
    meeting: MeetingRow;
    words: LineWords;
    state: 'in' | 'asked';
  },
): Promise<void> => {
  checkUnnamed(
    words,
    must(await deps.store.schools.pupil(meeting.pupil), 'the pupil of a meeting'),
  );
  await addLine(deps, { school: meeting.school, by, words, state });
};

/** Another line: in the list at once, or waiting for the SENCO. */
export const addLine = async (
  deps: Deps,
  { school, by, words, state }: Change & { words: LineWords; state: 'in' | 'asked' },
): Promise<void> => {
  const list = await findSchoolList(deps, school);
  checkWords(list, words);
  checkRoom(list, state);
  await beginSchoolList(deps, school);
  const id = randomUUID();
  const at = deps.clock.now();
  await deps.store.schoolList.addLine({ ...toWordsOfRow(words), school, id, state, by, at });
  const action = state === 'in' ? 'school-list.added' : 'school-list.asked';
  await audit(deps, { actor: by, action, meeting: null, detail: { line: id } });
};

/** Changes a line as the SENCO saw it; somebody else's change in between is not written over. */
export const changeLine = async (
  deps: Deps,
  {
    school,
    by,
    id,
    line: { state, was, ...words },
  }: Change & { id: string; line: ChangeLineRequest },
): Promise<void> => {
  const list = await findSchoolList(deps, school);
  const before = list.lines.find((line) => line.id === id);
  if (before === undefined) {
    throw new Problem(
      'not-found',
      'This line is not in the school’s list. Nothing was changed: look at the list again.',
    );
  }
  if (before.at !== was) {
    throw new Problem(
      'conflict',
      'Somebody else changed this line in the meantime. Nothing was changed: your words are still here, look at theirs first.',
    );
  }
  checkWords(list, words, id);
  await beginSchoolList(deps, school);
  const at = Math.max(deps.clock.now(), was + 1);
  await deps.store.schoolList.changeLine(
    { ...toWordsOfRow(words), school, id, state, by: before.by, at },
    was,
  );
  const detail = { line: id, state };
  await audit(deps, { actor: by, action: 'school-list.changed', meeting: null, detail });
};

const twice = <Item>(items: readonly Item[], keyOf: (item: Item) => string): boolean =>
  new Set(items.map(keyOf)).size < items.length;

const checkNames = ({ lines }: SchoolListRows, { levels, areas }: ListNamesRequest): void => {
  const bad = (message: string, field: string) => new Problem('bad-request', message, field);
  const nameOf = ({ name }: { name: string }) => name.trim().toLocaleLowerCase('en-GB');
  if (twice(levels, ({ level }) => level) || twice(levels, nameOf)) {
    throw bad('Two levels have the same name. Nothing was changed: give each its own.', 'levels');
  }
  if (twice(areas, ({ area }) => area) || twice(areas, nameOf)) {
    throw bad('Two areas have the same name. Nothing was changed: give each its own.', 'areas');
  }
  const gone = lines.some(
    ({ level, state }) =>
      state === 'in' && level !== null && !levels.some((each) => each.level === level),
  );
  if (gone) {
    throw bad(
      'A line in the list still has a level you left out. Nothing was changed: give those lines another level first.',
      'levels',
    );
  }
};

/** What the school calls the levels it uses and its areas. Lines forget areas that are gone. */
export const nameListParts = async (
  deps: Deps,
  { school, by, names }: Change & { names: ListNamesRequest },
): Promise<void> => {
  checkNames(await findSchoolList(deps, school), names);
  await beginSchoolList(deps, school);
  await deps.store.schoolList.setNames(
    school,
    names.levels.map(({ level, name }, place) => ({ school, level, name: name.trim(), place })),
    names.areas.map(({ area, name }, place) => ({ school, area, name: name.trim(), place })),
  );
  await audit(deps, { actor: by, action: 'school-list.named', meeting: null });
};
