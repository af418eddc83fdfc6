import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import {
  emptyText,
  type MeetingRecord,
  type RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

import { render } from '#components/testing/render.tsx';

import { PaperContext, type PaperContent } from '../model/paper-context.ts';
import { peopleById } from '../model/people.ts';
import { after, before, saved } from '../testing/sample-record.ts';
import { SupportTable } from './support-table.tsx';

/** A line as records of schema 1 hold it: without a cost. */
const line: RecordSupport = {
  id: 's1',
  outcomes: [],
  what: { text: 'Talk group', by: [] },
  level: 'targeted',
  who: emptyText,
  frequency: emptyText,
  minutes: 20,
  groupSize: emptyText,
  from: null,
  to: null,
  origin: 'new',
  happened: null,
  why: emptyText,
  impact: emptyText,
};
const record = (support: RecordSupport): MeetingRecord => ({
  ...after,
  plan: { ...after.plan, support: [support] },
});

const open = async (then: RecordSupport, now: RecordSupport): Promise<Element> => {
  const comparison = compareRecords(record(then), record(now));
  const paper: PaperContent = {
    shown: saved(after),
    record: after,
    earlier: saved(before),
    comparison,
    people: peopleById(after, before),
  };
  const { container } = await render(
    <PaperContext value={paper}>
      <SupportTable caption="Support" lines={comparison.support} servesOf={() => ''} />
    </PaperContext>,
  );
  return container;
};
const wordsFor = async (then: RecordSupport, now: RecordSupport): Promise<string> =>
  (await open(then, now)).textContent;

it('says what support costs where somebody wrote it down, and where that moved from', async () => {
  const words = await wordsFor({ ...line, cost: 200 }, { ...line, cost: 240.5 });
  expect(words).toContain('Cost: £240.50');
  expect(words).toContain('Moved from Cost: £200 to Cost: £240.50');
});

it('says nothing of a cost nobody knows, and takes a record without the field for the same', async () => {
  const { support } = compareRecords(record(line), record({ ...line, cost: null }));
  expect(support[0]?.changedValues).toEqual([]);
  expect(await wordsFor(line, { ...line, cost: null })).not.toContain('Cost');
});

it('leaves the name of what nobody said out of the list on a phone', async () => {
  await page.viewport(320, 640);
  onTestFinished(() => page.viewport(1280, 720));
  const shown = async (then: RecordSupport, now: RecordSupport) =>
    [...(await open(then, now)).querySelectorAll<HTMLElement>('td')]
      .filter((cell) => cell.offsetHeight > 0)
      .map(({ dataset }) => dataset['label']);
  expect(await shown(line, line)).toEqual(['Level', 'How often', 'To']);
  // What was said before and is not any more stands there, struck through.
  const who = { text: 'Mr Lowe', by: [{ person: null, length: 7 }] };
  expect(await shown({ ...line, who }, line)).toEqual(['Level', 'Who', 'How often', 'To']);
});
