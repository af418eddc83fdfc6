import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { GonePage } from '#features/child/components/gone-page.tsx';
import { keepLook } from '#lib/own-look.ts';
import { SessionProvider } from '#session/session.tsx';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { CancelledPage } from './cancelled-page.tsx';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page that is not there', () => {
  it('says where to find the way in', async () => {
    const { container } = await render(<NotFoundPage />);
    await expect
      .element(page.getByRole('heading', { name: 'Please open the link you were given' }))
      .toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a page that breaks', () => {
  const breakWith = async (error: Error): Promise<Element> => {
    vi.stubGlobal('reportError', vi.fn());
    const { container } = await render(<ErrorPage error={error} />);
    return container;
  };

  it('says what is safe and how to go on, and nothing of the error', async () => {
    const container = await breakWith(new Error('x is not a function'));
    await expect.element(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    expect(container.textContent).not.toContain('not a function');
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });

  it('says so when only the connection is missing', async () => {
    await breakWith(new TypeError('Failed to fetch dynamically imported module: /a.js'));
    await expect
      .element(page.getByRole('heading', { name: 'This page could not be loaded' }))
      .toBeVisible();
  });
});

describe('a meeting that is cancelled', () => {
  it.each([
    ['parent', ids.magda, 'This meeting is cancelled', null, null],
    ['child', ids.zofia, 'We are not meeting on that day', 'pictures', 'child'],
    ['child', ids.zofia, 'The meeting is not on that day', 'words', 'young-person'],
    ['child', ids.zofia, 'The meeting is not on that day', 'pictures', 'young-person', 'words'],
  ] as const)(
    'CHILD1, CHILD16 says so to a %s, which it was, why or who can be asked, and what comes next: %s, %s, look %s, %s, their own %s',
    async (...row) => {
      const [role, me, title, look, theme, own] = row;
      if (own !== undefined) keepLook(me, own);
      const dateChange = {
        from: '2026-03-19T15:30',
        to: null,
        // To a child the server sends why only where it is for them.
        why: role === 'child' ? '' : 'Snow',
        forChild: false,
        byName: 'Mrs Hartley',
        at: '2026-03-18T08:00:00.000Z',
      };
      const seen = viewFor(me, { state: 'cancelled', dateChange });
      const view = { ...seen, pupil: { ...seen.pupil, look } };
      const { container } = await openSeat({
        view,
        draw: (shown) => <CancelledPage view={shown} />,
      });
      await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(container.querySelector<HTMLElement>('[data-theme]')?.dataset['theme'] ?? null).toBe(
        theme,
      );
      expect(container.textContent).toContain('Thursday 19 March, 3:30pm');
      expect(container.textContent).toMatch(/If .* new day, .*same link opens/u);
      expect(container.textContent).toContain(
        role === 'child' ? 'Mrs Hartley knows why. You can ask.' : 'Why: Snow',
      );
      const ways = page.getByRole('button', { name: /^(?:Something is wrong|Listen)$/u });
      await expect.poll(() => ways.elements().length).toBe(role === 'child' ? 2 : 1);
      expect(await findViolations(container)).toEqual([]);
      expect(findSmallTargets(container)).toEqual([]);
    },
  );
});

it('tells a child why a meeting is cancelled where it was written for them', async () => {
  const dateChange = {
    from: '2026-03-19T15:30',
    to: null,
    why: 'There is too much snow.',
    forChild: true,
    byName: 'Mrs Hartley',
    at: '2026-03-18T08:00:00.000Z',
  };
  const view = viewFor(ids.zofia, { state: 'cancelled', dateChange });
  await openSeat({ view, draw: (shown) => <CancelledPage view={shown} /> });
  await expect.element(page.getByText('Why: There is too much snow.')).toBeVisible();
  // On a page in another language it is read aloud in its own.
  await expect
    .element(page.getByText('There is too much snow.', { exact: true }))
    .toHaveAttribute('lang', 'en');
  expect(page.getByText(/knows why/u).query()).toBeNull();
});

it('CHILD16 thanks a child in the look they chose', async () => {
  keepLook(ids.zofia, 'words');
  const { container } = await openSeat({
    view: viewFor(ids.zofia),
    draw: (shown) => (
      <SessionProvider>
        <GonePage view={shown} />
      </SessionProvider>
    ),
  });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(container.querySelector('[data-theme="young-person"]')).not.toBeNull();
  expect(container.querySelector('[data-theme="child"]')).toBeNull();
});
