import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { openMeeting } from '#features/meeting/testing/open-meeting.tsx';
import { SessionProvider } from '#session/session.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { ChildsMeeting } from './childs-meeting.tsx';

const mine = viewFor(ids.zofia);
const prep = prepOf(ids.zofia);
const view = {
  ...mine,
  documents: [
    ...mine.documents,
    { name: prep, path: `/collab/seat/meeting-id/${prep}`, grant: 'write' as const },
  ],
};

const openWhole = async () => {
  const { container } = await openMeeting({
    view,
    draw: (shown) => (
      <ChildsMeeting view={shown} gatherings={() => () => {}} onLeave={() => undefined} />
    ),
  });
  await userEvent.click(page.getByRole('button', { name: 'See the whole meeting', exact: true }));
  const back = page.getByRole('button', { name: 'Back to my questions', exact: true });
  await expect.element(back).toHaveFocus();
  await expect.element(page.getByRole('heading', { name: 'Welcome', level: 2 })).toBeVisible();
  return { container, back };
};

it.each([320, 1440])('is accessible as the whole meeting at %i pixels', async (width) => {
  const { container } = await openWhole();
  await page.viewport(width, 900);
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('has *Something is wrong* on the whole meeting, which names grown-ups and keeps nothing', async () => {
  const { container } = await openWhole();
  await userEvent.click(page.getByRole('button', { name: 'Something is wrong', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Something is wrong' });
  await expect
    .element(dialog.getByText('Nobody is reading this page right now.').last())
    .toBeVisible();
  await expect
    .element(dialog.getByText(/tell Miss Adeyemi, Mrs Hartley or Mr Okonkwo today/u).last())
    .toBeVisible();
  expect(dialog.getByRole('textbox').elements()).toEqual([]);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: 'Something is wrong', exact: true }))
    .toHaveFocus();
});

it('comes before the meeting, and leads back to the child’s own screen', async () => {
  const { container, back } = await openWhole();
  const first = container.querySelector('button');
  expect(first?.textContent).toBe('Back to my questions');
  await userEvent.click(back);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Hello Zofia' })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Something is wrong', exact: true }))
    .toBeVisible();
});

it('closes with thanks when the child goes, and shows nothing more of the meeting', async () => {
  const { container, asked, server } = await openMeeting({
    view,
    draw: (shown) => (
      <SessionProvider>
        <ChildsMeeting view={shown} gatherings={() => () => {}} onLeave={() => undefined} />
      </SessionProvider>
    ),
  });
  await userEvent.click(page.getByRole('button', { name: 'I am going now', exact: true }));
  await expect
    .poll(() => asked.find(({ path }) => path.endsWith('/departures'))?.body)
    .toEqual({ personId: ids.zofia });
  // The server ends the seat: so it does when the lead closes the screen.
  server.drop(4403);
  await expect.element(page.getByRole('heading', { name: 'Thank you for coming' })).toBeVisible();
  expect(container.textContent).not.toContain('Zofia');
  expect(await findViolations(container)).toEqual([]);
});

it('offers going only while the meeting is on', async () => {
  await openMeeting({
    view: { ...view, state: 'planned' },
    draw: (shown) => (
      <ChildsMeeting view={shown} gatherings={() => () => {}} onLeave={() => undefined} />
    ),
  });
  await expect
    .element(page.getByRole('button', { name: 'Something is wrong', exact: true }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'I am going now', exact: true }).query()).toBeNull();
});

it('is accessible where the child says what they think of the plan', async () => {
  const readBack = { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:10:00Z', current: true };
  const { container, asked } = await openMeeting({
    view: { ...view, readBack },
    draw: (shown) => (
      <ChildsMeeting view={shown} gatherings={() => () => {}} onLeave={() => undefined} />
    ),
  });
  await userEvent.click(page.getByRole('button', { name: 'Say what I think' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'My words' }), 'I want my story map.');
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it in the plan' }));
  await expect
    .poll(() => asked.find(({ path }) => path.endsWith('/agreements'))?.body)
    .toMatchObject({ answer: 'says', words: 'I want my story map.' });
});
