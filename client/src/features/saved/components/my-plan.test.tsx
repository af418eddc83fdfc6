import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { loadWords } from '#i18n/load-words.ts';

import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, by, saved, teacher } from '../testing/sample-record.ts';
import { MyPlan } from './my-plan.tsx';

const outcome = must(after.plan.outcomes[0], 'an outcome');
const record: MeetingRecord = {
  ...after,
  plan: {
    ...after.plan,
    outcomes: [
      {
        ...outcome,
        decision: 'continue',
        childWords: by([teacher, 'I can join a game.']),
        pupilWill: by([teacher, 'Show my card.']),
      },
      { ...outcome, id: 'met', decision: 'achieved-stop', title: by([teacher, 'Ties laces']) },
    ],
    nextDate: '2026-07-02',
  },
};

it('CHILD17 a child’s own record begins with what they want, will do and who helps, in their words', async () => {
  await loadWords(['myPlan']);
  const { container } = await render(
    <ToastProvider closeWord="Close">
      <MyPlan
        content={{
          shown: saved(record),
          record,
          earlier: null,
          comparison: plainComparison(record),
          people: peopleById(record, null),
        }}
      />
    </ToastProvider>,
  );
  const plan = page.getByRole('region', { name: 'My plan' });
  await expect.element(plan.getByRole('button', { name: /Listen/u })).toBeVisible();
  const headings = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings.slice(0, 3)).toEqual([
    'What I can do now',
    'What I want to be able to do',
    'What I will do',
  ]);
  const lines = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines.slice(0, 3)).toEqual(['Ties laces', 'I can join a game.', 'Show my card.']);
  await expect.element(plan.getByText('Thursday 2 July 2026')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});
