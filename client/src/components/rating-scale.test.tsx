import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets } from './testing/accessibility.tsx';
import { SampleRating } from './testing/rating-scale-examples.tsx';
import { render } from './testing/render.tsx';

describe('RatingScale', () => {
  it.each([320, 1024])('is a group of five radio buttons at %i px', async (width) => {
    await page.viewport(width, 800);
    const { container } = await render(<SampleRating legend="What do you see, Magda?" />);
    const group = page.getByRole('group', { name: 'What do you see, Magda?' });
    await expect.element(group).toBeVisible();
    expect(group.getByRole('radio').elements()).toHaveLength(5);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('is named by the words in sight: short in the bar, long in the list', async () => {
    await page.viewport(1024, 800);
    await render(<SampleRating legend="What we agree" />);
    const chosen = page.getByRole('radio', { checked: true });
    await expect.element(chosen).toHaveAccessibleName('Some movement');
    await page.viewport(320, 800);
    await expect.element(chosen).toHaveAccessibleName('Some movement, not there yet');
  });

  it('moves with the arrow keys', async () => {
    await render(<SampleRating legend="What we agree" />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Got /u);
  });
});
