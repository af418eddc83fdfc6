import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import { expect, it } from 'vitest';

import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { after, before } from '#features/saved/testing/sample-record.ts';

import { ChangeList } from './change-list.tsx';

const listed = async (earlier: typeof after, later: typeof after): Promise<string[]> => {
  const comparison = compareRecords(earlier, later);
  const { container } = await render(<ChangeList comparison={comparison} record={later} />);
  expect(await findViolations(container)).toEqual([]);
  const items = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  return items.length > 0 ? items : [container.textContent];
};

it('says what changed in plain sentences, and nothing where nothing did', async () => {
  expect(await listed(after, after)).toEqual(['Nothing has changed.']);
  const { plan, pupil } = after;
  const [outcome] = plan.outcomes;
  if (outcome === undefined) throw new Error('The sample has an outcome');
  const text = (words: string) => ({ text: words, by: [] });
  const later = {
    ...after,
    plan: {
      ...plan,
      strengths: [
        ...plan.strengths,
        { id: 'new', text: text('  Reads to\n her brother ') },
        { id: 'newer', text: text('Swims') },
      ],
      outcomes: [{ ...outcome, id: 'fresh', title: text('') }, ...plan.outcomes],
      nextDate: '2026-07-02',
    },
  };
  expect(await listed(after, later)).toEqual([
    'Added to what is going well: “Reads to her brother” and “Swims”',
    'New outcome: “an outcome without a name yet”',
    'The next meeting: Thursday 2 July 2026',
  ]);
  const back = await listed(later, after);
  expect(back).toContain(
    'Not in it any more: “Reads to her brother”, “Swims” and “an outcome without a name yet”',
  );
  expect((await listed(before, after)).join('\n')).not.toContain(pupil.fullName);
});

it('says that a day or a choice was changed, also where no word was: it was read back otherwise', async () => {
  const { plan } = after;
  const [outcome, ...others] = plan.outcomes;
  if (outcome === undefined) throw new Error('The sample has an outcome');
  const target = { ...outcome.target, by: '2027-01-01' };
  for (const more of [{ target }, { heldBack: 'too-much' as const }]) {
    const later = { ...after, plan: { ...plan, outcomes: [{ ...outcome, ...more }, ...others] } };
    const title = outcome.title.text;
    expect(await listed(after, later)).toEqual([
      `A day, a number or a choice was changed: “${title}”`,
    ]);
  }
});
