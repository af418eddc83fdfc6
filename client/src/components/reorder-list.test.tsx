import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { placeAfterDrop } from './place-after-drop.ts';
import { findSmallTargets, findViolations } from './testing/accessibility.tsx';
import { render } from './testing/render.tsx';
import { SampleReorder } from './testing/reorder-list-examples.tsx';

const order = (container: Element): string[] =>
  [...container.querySelectorAll('[role="row"]')].map((row) => row.getAttribute('data-key') ?? '');

describe('ReorderList', () => {
  it('is accessible once it has been fetched', async () => {
    const { container } = await render(<SampleReorder />);
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('moves with the buttons and says where to', async () => {
    const { container } = await render(<SampleReorder />);
    await userEvent.click(
      page.getByRole('button', { name: 'Move down: Zofia tells a short story' }),
    );
    expect(order(container)).toEqual(['a', 'c', 'b']);
    expect(container.querySelector('output')?.textContent).toBe(
      'Zofia tells a short story is now number 3 of 3',
    );
  });

  it('moves with the keyboard alone', async () => {
    const { container } = await render(<SampleReorder />);
    const handle = page.getByRole('button', { name: 'Move Zofia asks for help' });
    await expect.element(handle).toBeVisible();
    handle.element().focus();
    await userEvent.keyboard('{Enter}');
    const target = page.getByRole('button', { name: /^Insert/u });
    await expect
      .poll(() => target.elements().some((line) => line === document.activeElement))
      .toBe(true);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => order(container)).not.toEqual(['a', 'b', 'c']);
  });
});

describe('focus after a move', () => {
  it.each([
    ['Move up', 'Zofia asks for help', 'Move up'],
    ['Move up', 'Zofia tells a short story', 'Move down'],
    ['Move down', 'Zofia tells a short story', 'Move up'],
  ])('%s: %s leaves it on %s of the same line', async (way, title, then) => {
    await render(<SampleReorder />);
    await userEvent.click(page.getByRole('button', { name: `${way}: ${title}` }));
    await expect.element(page.getByRole('button', { name: `${then}: ${title}` })).toHaveFocus();
  });
});

describe('placeAfterDrop', () => {
  it.each([
    ['a', 'c', 'after', 2],
    ['a', 'b', 'before', 0],
    ['c', 'a', 'before', 0],
    ['c', 'a', 'after', 1],
    ['b', 'b', 'after', 1],
  ] as const)('%s dropped on %s, %s, stands at %i', (moved, target, position, place) => {
    expect(placeAfterDrop(['a', 'b', 'c'], moved, target, position)).toBe(place);
  });
});
