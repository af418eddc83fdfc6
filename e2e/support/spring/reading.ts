import type {
  MeetingRecord,
  RecordOutcome,
  RecordText,
} from '@fourchairs/shared/document/record.ts';

import type { DemoMeeting } from '#support/demo-server.ts';
import { expect } from '#support/test.ts';

import { known, placeOf, titleOf } from './account.ts';

/** The id of somebody of the account at this meeting. */
export const idsIn =
  ({ people }: DemoMeeting) =>
  (key: string): string => {
    const { name } = known(key);
    const found = people.find((person) => person.name === name);
    if (found === undefined) throw new Error(`${name} was not invited`);
    return found.id;
  };

/** The finished record, with the people of the account by their short names. */
export type Reading = {
  readonly record: MeetingRecord;
  readonly idOf: (key: string) => string;
};

const nothing: RecordText = { text: '', by: [] };

/** These words stand there, and these hands typed every letter of them. */
export const expectText = (
  { idOf }: Reading,
  text: RecordText | undefined,
  { words, by }: { readonly words: string; readonly by: string },
): void => {
  const found = text ?? nothing;
  expect(found.text).toBe(words);
  expect([...new Set(found.by.map(({ person }) => person))]).toEqual([idOf(by)]);
};

/** An outcome where the plan has it, under the name it has in the end. */
export const outcomeIn = ({ record }: Reading, key: string): RecordOutcome => {
  const found = record.plan.outcomes[placeOf(key) - 1];
  if (found === undefined) throw new Error(`There is no outcome ${key} in the record`);
  expect(found.title.text).toBe(titleOf(key));
  return found;
};
