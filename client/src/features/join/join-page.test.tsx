import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { LanguageProvider } from '#i18n/language-provider.tsx';
import { chooseLanguage } from '#i18n/load-words.ts';
import { keepLook } from '#lib/own-look.ts';
import { PagesContext } from '#lib/pages/use-pages.ts';
import { SessionProvider } from '#session/session.tsx';

import { JoinPage } from './join-page.tsx';

const preview = {
  kind: 'meeting',
  opens: 'meeting',
  when: null,
  firstName: 'Magda',
  school: 'Thistledown Primary School',
  isChild: false,
  look: null,
  childId: null,
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
    <LanguageProvider>
      <QueryClientProvider client={new QueryClient()}>
        <SessionProvider>
          <ToastProvider closeWord="Close">
            <PagesContext
              value={{ go: () => Promise.resolve(), page: { path: '/join', params: {} } }}
            >
              <JoinPage />
            </PagesContext>
          </ToastProvider>
        </SessionProvider>
      </QueryClientProvider>
    </LanguageProvider>,
  );
  return { container, asked: () => asked };
};

const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const good = () => Promise.resolve(Response.json(preview));

it('comes in also where the line dropped once while the page was opening', async () => {
  const { container, asked } = await openLink(dropped, good);
  await expect.element(page.getByRole('button', { name: 'Come in' })).toBeVisible();
  await expect.element(page.getByText(/Fluent Emoji by Microsoft, MIT licence/u)).toBeVisible();
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

it.each([
  ['link-expired', 'This link has run out'],
  ['link-revoked', 'The school has stopped this link'],
  ['link-unknown', 'This link does not work'],
  ['too-many', 'Too many tries just now'],
])('says what became of a link, and can be read by everyone: %s', async (error, title) => {
  const refused = () => Promise.resolve(Response.json({ error, message: '' }, { status: 400 }));
  const { container } = await openLink(refused);
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('CHILD16 is to a child as they chose on this device, else as the school or the age says', async () => {
  const child = {
    ...preview,
    firstName: 'Zofia',
    isChild: true,
    look: 'pictures',
    childId: 'zofia',
  };
  const open = () => openLink(() => Promise.resolve(Response.json(child)));
  const theme = (container: Element) =>
    container.querySelector<HTMLElement>('[data-theme]')?.dataset['theme'];
  const first = await open();
  await expect.poll(() => theme(first.container)).toBe('child');
  keepLook('zofia', 'words');
  const again = await open();
  await expect.poll(() => theme(again.container)).toBe('young-person');
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

it('says when it is and that it has moved, and gives it to one’s own calendar without going in', async () => {
  const when = { plannedAt: '2026-04-02T09:15', movedFrom: '2026-03-26T15:30', saysWhy: true };
  const moved = () => Promise.resolve(Response.json({ ...preview, opens: 'prepare', when }));
  const file = () => Promise.resolve(new Response('BEGIN:VCALENDAR'));
  const { container } = await openLink(moved, file);
  await expect
    .element(
      page.getByText('It was on Thursday 26 March, 3:30pm. It is now on Thursday 2 April, 9:15am.'),
    )
    .toBeVisible();
  await expect.element(page.getByText('You can read why on the next page.')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  onTestFinished(() => click.mockRestore());
  onTestFinished(async () => {
    await chooseLanguage('en');
    localStorage.clear();
  });
  await page.getByRole('button', { name: 'Put it in my calendar' }).click();
  await expect.poll(() => saved).toEqual(['School meeting.ics']);
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('Polski');
  await page.getByRole('button', { name: 'Dodaj do mojego kalendarza' }).click();
  await expect.poll(() => saved).toEqual(['School meeting.ics', 'Spotkanie w szkole.ics']);
});

it('SLOT4 says at once that it is over, to whoever came for a part of it, and offers nothing', async () => {
  await openLink(() => Promise.resolve(Response.json({ ...preview, opens: 'over' })));
  await expect
    .element(page.getByText(/Its record is for the people who were invited/u))
    .toBeVisible();
  expect(page.getByRole('button', { name: /^(?:Read it|Come in|Get ready)$/u }).elements()).toEqual(
    [],
  );
});

it('says that a meeting is cancelled, which it was and what comes next, and not yet why', async () => {
  const when = { plannedAt: '2026-03-26T15:30', movedFrom: null, saysWhy: false };
  const cancelled = () => Promise.resolve(Response.json({ ...preview, opens: 'cancelled', when }));
  await openLink(cancelled);
  await expect
    .element(page.getByText('It was going to be on Thursday 26 March, 3:30pm.'))
    .toBeVisible();
  await expect.element(page.getByText(/this same link opens the meeting/u)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Take it out of my calendar' }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Read why' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Put it in my calendar' }).query()).toBeNull();
});

it('speaks another language at once, and the next time on this device', async () => {
  const { container } = await openLink(good);
  onTestFinished(async () => {
    await chooseLanguage('en');
    localStorage.clear();
  });
  const choice = page.getByRole('combobox', { name: 'Language' });
  await expect.element(choice).toHaveValue('en');
  await choice.selectOptions('Polski');
  await expect
    .element(page.getByRole('heading', { name: 'Dzień dobry, Magda', exact: true }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Wejdź' })).toBeVisible();
  expect(document.documentElement.lang).toBe('pl');
  expect(document.title).toBe('Spotkanie w szkole');
  expect(localStorage.getItem('fourchairs.language')).toBe('pl');
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await page.getByRole('combobox', { name: 'Język (language)' }).selectOptions('English');
  await expect.element(page.getByRole('heading', { name: 'Hello Magda' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en-GB');
});
