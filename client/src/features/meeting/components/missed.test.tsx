import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { type Answers, openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { fetchLateParts } from '../late-parts.ts';
import { MeetingPage } from '../meeting-page.tsx';

const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000).toISOString();

const view = viewFor(ids.magda);
const recordWith = (strengths: readonly string[]): MeetingRecord => ({
  schema: 7,
  meeting: { id: view.id, title: 'Spring review', term: 'spring', plannedAt: view.plannedAt },
  school: view.school,
  pupil: {
    personId: ids.zofia,
    preferredName: 'Zofia',
    fullName: 'Zofia Nowak-Bell',
    yearGroup: 'Year 2',
    className: 'Willow',
  },
  people: [],
  attendance: [],
  plan: {
    ...emptyPlan,
    strengths: strengths.map((text) => ({
      id: text,
      text: { text, by: [{ person: ids.adeyemi, length: text.length }] },
    })),
  },
  lanes: [],
});

const answersWith =
  (written: readonly string[]): Answers =>
  ({ path }) => {
    if (!path.endsWith('/missed')) return null;
    const record = recordWith(written);
    const comparison = compareRecords(recordWith([]), record);
    return Response.json({ since: minutesAgo(20), record, comparison });
  };

const open = (me: typeof ids.magda, more: Partial<MeetingView>, written = ['Sings']) =>
  openSeat({
    view: viewFor(me, more),
    draw: (shown) => (
      <MeetingPage
        key={`${shown.you.personId} ${shown.startedAt ?? ''}`}
        view={shown}
        gatherings={() => () => undefined}
        onLeave={() => undefined}
      />
    ),
    ready: fetchLateParts,
    answers: answersWith(written),
  });

beforeEach(() => sessionStorage.clear());

const title = () => page.getByText('What you missed');

it('tells who comes late what was written since, until they have read it', async () => {
  const { container, asked } = await open(ids.magda, { startedAt: minutesAgo(20) });
  await expect.element(title()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show what changed' }));
  await expect.element(page.getByText(/Sings/u).first()).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.poll(() => title().query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: /^Next/ }).first());
  await expect
    .element(page.getByRole('heading', { level: 2 }).first())
    .not.toHaveTextContent('Welcome');
  expect(asked.filter(({ path }) => path.endsWith('/missed')).length).toBe(1);
  expect(title().query()).toBeNull();
});

it('stays read when the page is loaded again, for them alone', async () => {
  const { asked, show } = await open(ids.magda, { startedAt: minutesAgo(20) });
  const times = () => asked.filter(({ path }) => path.endsWith('/missed')).length;
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await show(viewFor(ids.magda, { startedAt: minutesAgo(21) }));
  await expect.element(page.getByRole('heading', { name: 'Welcome', level: 2 })).toBeVisible();
  expect(title().query()).toBeNull();
  expect(times()).toBe(1);
  await show(viewFor(ids.hartley, { startedAt: minutesAgo(21) }));
  await expect.element(title()).toBeVisible();
  expect(times()).toBe(2);
});

it.each([
  ['who came in time', ids.magda, { startedAt: minutesAgo(1) }],
  ['who came before it began', ids.magda, { startedAt: null }],
  ['who leads', ids.adeyemi, { startedAt: minutesAgo(20) }],
] as const)('says nothing to %s, and asks for nothing', async (_, me, more) => {
  const { asked } = await open(me, more);
  await expect.element(page.getByRole('heading', { name: 'Welcome', level: 2 })).toBeVisible();
  expect(asked.some(({ path }) => path.endsWith('/missed'))).toBe(false);
});

it('says nothing where nothing was written meanwhile', async () => {
  const { asked } = await open(ids.magda, { startedAt: minutesAgo(20) }, []);
  await expect.poll(() => asked.some(({ path }) => path.endsWith('/missed'))).toBe(true);
  await expect.element(page.getByRole('heading', { name: 'Welcome', level: 2 })).toBeVisible();
  expect(title().query()).toBeNull();
});
