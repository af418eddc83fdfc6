import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { PagesContext } from '#lib/pages/use-pages.ts';
import { SessionProvider } from '#session/session.tsx';

import { JoinPage } from './join-page.tsx';

const preview = {
  kind: 'meeting',
  opens: 'meeting',
  firstName: 'Magda',
  school: 'Thistledown Primary School',
  isChild: false,
};

/** The page behind a link; the server answers its looks at the link one after the other. */
const openLink = async (...answers: readonly (() => Promise<Response>)[]) => {
  history.replaceState(null, '', `${location.pathname}#${'A'.repeat(43)}`);
  let asked = 0;
  vi.stubGlobal('fetch', () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer?.();
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    history.replaceState(null, '', location.pathname);
  });
  const { container } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionProvider>
        <PagesContext value={{ go: () => Promise.resolve(), page: { path: '/join', params: {} } }}>
          <JoinPage />
        </PagesContext>
      </SessionProvider>
    </QueryClientProvider>,
  );
  return { container, asked: () => asked };
};

const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const good = () => Promise.resolve(Response.json(preview));

it('comes in also where the line dropped once while the page was opening', async () => {
  const { container, asked } = await openLink(dropped, good);
  await expect.element(page.getByRole('button', { name: 'Come in' })).toBeVisible();
  expect(asked()).toBe(2);
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('says that the school cannot be reached when it keeps dropping', async () => {
  const { asked } = await openLink(dropped);
  await expect
    .element(page.getByRole('heading', { name: 'We could not reach the school’s server' }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(asked()).toBe(3);
});

it('leaves somebody else’s link without opening it', async () => {
  const { container, asked } = await openLink(good);
  await page.getByRole('link', { name: 'Not Magda? Leave' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'This link is for somebody else' }))
    .toBeVisible();
  expect(location.hash).toBe('#not-mine');
  expect(asked()).toBe(1);
  expect(await findViolations(container)).toEqual([]);
});
