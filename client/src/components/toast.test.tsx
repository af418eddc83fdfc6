import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from './testing/accessibility.tsx';
import { render } from './testing/render.tsx';
import { SampleToast } from './testing/toast-examples.tsx';

describe('ToastProvider', () => {
  it('says what happened and takes it back', async () => {
    let undone = 0;
    const { container } = await render(<SampleToast onUndo={() => (undone += 1)} />);
    await userEvent.click(page.getByRole('button', { name: 'Remove' }));
    const region = page.getByRole('status');
    await expect.poll(() => region.element().textContent).toContain('The action was removed.');
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(undone).toBe(1);
    await expect.element(region).toBeEmptyDOMElement();
    await expect.element(page.getByRole('button', { name: 'Remove' })).toHaveFocus();
  });

  it.each(['Undo', 'Close'])('leaves the keyboard where it came from: %s', async (word) => {
    await render(<SampleToast onUndo={() => {}} />);
    const remove = page.getByRole('button', { name: 'Remove' });
    await userEvent.click(remove);
    const button = page.getByRole('button', { name: word });
    await expect.element(button).toBeVisible();
    while (document.activeElement !== button.element()) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.element(button).not.toBeInTheDocument();
    await expect.element(remove).toHaveFocus();
  });
});
