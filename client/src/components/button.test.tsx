import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { Button } from './button.tsx';
import { render } from './testing/render.tsx';

describe('Button', () => {
  it('ignores presses while it is at work, and keeps focus', async () => {
    let presses = 0;
    const button = (pending: boolean) => (
      <Button pending={pending} onPress={() => (presses += 1)}>
        Save
      </Button>
    );
    const { container, rerender } = await render(button(false));
    const element = must(container.querySelector('button'), 'button');
    await userEvent.click(element);
    await rerender(button(true));
    await userEvent.click(element, { force: true });
    expect(presses).toBe(1);
    expect(document.activeElement).toBe(element);
  });
});
