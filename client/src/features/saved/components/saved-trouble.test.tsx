import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { ApiError } from '#api/api-error.ts';
import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { SavedTrouble } from './saved-trouble.tsx';

const view = viewFor(ids.magda, { state: 'saved' });
const slot = { from: '15:40', to: '15:55', stages: [] };

const open = async (shown: typeof view) => {
  const error = new ApiError('not-allowed', 'You may not.');
  const { container } = await openSeat({
    view: shown,
    answers: ({ path }) => (path === `/api/meetings/${view.id}` ? Response.json(shown) : null),
    draw: ({ id }) => <SavedTrouble meetingId={id} error={error} onRetry={() => undefined} />,
  });
  return container;
};

describe('SLOT4 in place of a record that is not theirs', () => {
  it('a professional who came for a part is thanked, told what is kept and what they do not see', async () => {
    const container = await open({ ...view, you: { ...view.you, slot } });
    const title = page.getByRole('heading', { name: 'Thank you for coming' });
    await expect.element(title).toBeVisible();
    await expect.element(page.getByText(/it stands in the record under your name/)).toBeVisible();
    await expect.element(page.getByText(/You cannot open it/)).toBeVisible();
    expect(container.textContent).not.toContain('cannot read this record');
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('anybody else reads who can read it, and whom to ask', async () => {
    await open(view);
    const title = page.getByRole('heading', { name: 'You cannot read this record' });
    await expect.element(title).toBeVisible();
    await expect.element(page.getByText(/ask the school/)).toBeVisible();
  });
});
