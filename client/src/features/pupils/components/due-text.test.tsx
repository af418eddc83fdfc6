import { describe, expect, it } from 'vitest';

import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { dueOf } from '../model/due.ts';
import { detail } from '../testing/sample-pupil.ts';
import { DueText } from './due-text.tsx';
import { YearText } from './year-text.tsx';

const show = async (today: string): Promise<HTMLElement> => {
  const { container } = await render(<DueText due={dueOf(detail.pupil, today)} />);
  return container;
};

describe('DueText', () => {
  it('says in words that a review is overdue, and by how much', async () => {
    const container = await show('2026-03-31');
    expect(container.textContent).toBe('OverdueIt was due by Thursday 19 March, 12 days ago');
    expect(await findViolations(container)).toEqual([]);
  });

  it('counts one day as one', async () => {
    expect((await show('2026-03-20')).textContent).toContain('1 day ago');
  });

  it('does not call it late on the day', async () => {
    expect((await show('2026-03-19')).textContent).toBe(
      'Due by Thursday 19 March, no date made yet',
    );
  });
});

describe('YearText', () => {
  const year = { label: '2025/26', held: 1, planned: 1, missing: [] } as const;

  it.each([
    [[], '1 held, 1 planned.'],
    [
      [{ nth: 3, by: 'summer' }],
      '1 held, 1 planned. A third is due by the end of the summer term.',
    ],
  ] as const)(
    'YEAR3 says how many there are, and plainly when there are fewer than three',
    async (missing, words) => {
      const { container } = await render(<YearText year={{ ...year, missing: [...missing] }} />);
      expect(container.textContent).toBe(words);
    },
  );
});
