import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { SampleConfirm } from './testing/confirm-dialog-examples.tsx';
import { SampleDialog } from './testing/dialog-examples.tsx';
import { render } from './testing/render.tsx';

const focused = (): string => document.activeElement?.textContent ?? '';

describe('Dialog', () => {
  it('starts at its title, closes on Escape, and gives focus back', async () => {
    const { container } = await render(<SampleDialog />);
    await userEvent.click(must(container.querySelector('button'), 'opener'));
    expect(focused()).toBe('Add an action');
    expect(document.activeElement?.tagName).toBe('H2');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(container.querySelector('button'));
  });

  it('lets go of the page when it is taken away while open', async () => {
    const { container, rerender } = await render(<SampleDialog startsOpen />);
    await rerender(<button type="button">Still here</button>);
    await userEvent.click(must(container.querySelector('button'), 'button'));
    expect(focused()).toBe('Still here');
  });
});

describe('ConfirmDialog', () => {
  it('starts on the way out and confirms only when asked to', async () => {
    let confirmed = 0;
    await render(<SampleConfirm startsOpen onConfirm={() => (confirmed += 1)} />);
    expect(focused()).toBe('Go back to the meeting');
    await userEvent.keyboard('{Enter}');
    expect(confirmed).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Finish' }));
    await userEvent.click(page.getByRole('button', { name: 'Finish and save' }));
    expect(confirmed).toBe(1);
  });
});
