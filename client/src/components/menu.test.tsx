import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from './testing/accessibility.tsx';
import { SampleMenu } from './testing/menu-examples.tsx';
import { render } from './testing/render.tsx';

describe('Menu', () => {
  it('opens, moves with arrows, chooses with Enter, and gives focus back', async () => {
    const chosen: string[] = [];
    await render(<SampleMenu onChoose={(id) => chosen.push(id)} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const menu = page.getByRole('menu', { name: 'More' });
    await expect.element(menu).toBeVisible();
    expect(await findViolations(menu.element())).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['word']);
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('closes on Escape without choosing', async () => {
    const chosen: string[] = [];
    await render(<SampleMenu onChoose={(id) => chosen.push(id)} />);
    await userEvent.click(page.getByRole('button', { name: 'More' }));
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    expect(chosen).toEqual([]);
  });
});
