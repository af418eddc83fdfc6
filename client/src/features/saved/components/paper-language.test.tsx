import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { i18n } from '#i18n/i18n.ts';
import { loadWordsIn } from '#i18n/load-words.ts';
import {
  entryIn,
  fullPlan,
  spokenTokens,
  tokens,
  wronglySpoken,
} from '#session/testing/foreign-words.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, magda, saved, teacher } from '../testing/sample-record.ts';
import { MyPlan } from './my-plan.tsx';
import { Paper } from './paper.tsx';

const recordOf = (): MeetingRecord => ({
  ...after,
  plan: fullPlan(),
  lanes: after.lanes.map((lane) => ({
    ...lane,
    entries: lane.entries.map((entry) => ({ ...entryIn(entry), lang: 'uk' })),
  })),
  levels: { targeted: tokens('en'), universal: tokens('en'), specialist: tokens('en') },
  withoutFamily: { why: tokens('en'), byName: 'Miss Adeyemi' },
  attempts: [{ day: '2026-03-01', how: 'phone', words: tokens('en'), byName: 'Miss Adeyemi' }],
  sen: {
    decision: {
      what: 'less',
      day: '2026-03-10',
      why: tokens('en'),
      instead: tokens('en'),
      by: 'Miss Adeyemi',
    },
  },
});

const contentOf = (record: MeetingRecord): PaperContent => {
  const { agreements, additions, ...rest } = saved(record);
  const [about] = record.plan.outcomes;
  const shown = {
    ...rest,
    agreements: agreements.map((each) => ({
      ...each,
      words: tokens('uk'),
      lang: 'uk',
      about: about?.id ?? null,
    })),
    replies: [
      {
        personId: magda,
        version: 1,
        words: tokens('en'),
        by: teacher,
        at: '2026-03-20T09:00:00.000Z',
      },
    ],
    additions: additions.map((each) => ({ ...each, words: tokens('uk'), lang: 'uk' })),
  };
  return {
    shown,
    record,
    earlier: null,
    comparison: plainComparison(record),
    people: peopleById(record, null),
  };
};

const inPolish = async () => {
  await loadWordsIn('pl', [
    'saved',
    'savedAfter',
    'savedGaps',
    'meeting',
    'sen',
    'myPlan',
    'cards',
  ]);
  i18n.speak('pl');
  onTestFinished(() => i18n.speak('en'));
};

const show = async (content: PaperContent) => {
  const { container } = await render(
    <ToastProvider closeWord="Zamknij">
      <MyPlan content={content} />
      <Paper content={content} meetingId="m" onStopComparing={() => undefined} />
    </ToastProvider>,
  );
  return container;
};

it('LANG3 everything that people wrote stands in its own language in a saved record in Polish', async () => {
  await inPolish();
  const record = recordOf();
  const container = await show(contentOf(record));
  await expect.element(page.getByText(record.sen?.decision?.why ?? '')).toBeVisible();
  expect(new Set(spokenTokens(container)).size).toBeGreaterThan(60);
  expect(wronglySpoken(container)).toEqual([]);
});

it('LANG3 so do the words of a comparison, and what is said of who added them does not', async () => {
  await inPolish();
  const [before, record] = [recordOf(), recordOf()];
  const content = {
    ...contentOf(record),
    earlier: saved(before),
    comparison: compareRecords(before, record),
  };
  const container = await show(content);
  // In a sentence, and in its place.
  await expect.element(page.getByText(record.sen?.decision?.why ?? '').nth(1)).toBeVisible();
  expect(container.querySelectorAll('ins, del').length).toBeGreaterThan(10);
  expect(wronglySpoken(container)).toEqual([]);
});
