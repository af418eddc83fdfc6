import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const rung = {
  day: '2026-03-18',
  how: 'phone',
  words: 'No answer',
  byName: 'Miss Adeyemi',
} as const;
const open = (more: Partial<MeetingView> = {}) => openMeeting({ view: viewFor(ids.adeyemi, more) });

it('keeps how the family was tried, and holds the meeting without them with a reason', async () => {
  const { asked, container } = await open({ attempts: [rung] });
  await expect
    .element(page.getByText('Wednesday 18 March 2026, by phone: No answer (Miss Adeyemi)'))
    .toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.fill(page.getByLabelText('When', { exact: true }), '2026-03-19');
  await userEvent.fill(page.getByLabelText('What came of it'), 'Twenty minutes');
  await userEvent.click(page.getByRole('button', { name: 'Note it' }));
  await expect
    .poll(() => asked.find(({ path }) => path.endsWith('/attempts'))?.body)
    .toEqual({ day: '2026-03-19', how: 'waited', words: 'Twenty minutes' });
  const hold = page.getByRole('button', { name: 'Hold it without the family' });
  await userEvent.click(hold);
  expect(asked.some(({ path }) => path.endsWith('/without-family'))).toBe(false);
  await userEvent.fill(page.getByLabelText('Why is it held all the same?'), 'They asked us to');
  await userEvent.click(hold);
  await expect
    .poll(() => asked.find(({ path }) => path.endsWith('/without-family'))?.body)
    .toEqual({ why: 'They asked us to' });
});

it('says that it is held so, and takes it back when somebody comes', async () => {
  const withoutFamily = { why: 'They asked us to', byName: 'Miss Adeyemi' };
  const { asked } = await open({ withoutFamily });
  await expect.element(page.getByText(/^Held without the family: They asked us to/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'They are here after all' }));
  await expect
    .poll(() => asked.find(({ path }) => path.endsWith('/without-family'))?.body)
    .toEqual({ why: null });
});

it('is the school’s own business: the family is not shown it', async () => {
  const { container } = await openMeeting({ view: viewFor(ids.magda) });
  await expect.element(page.getByRole('heading', { name: 'Welcome', level: 2 })).toBeVisible();
  expect(container.textContent).not.toContain('Is the family not here?');
});
