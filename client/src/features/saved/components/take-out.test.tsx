import { must } from '@fourchairs/shared/lib/must.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';

import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, by, magda, saved, teacher, tom } from '../testing/sample-record.ts';
import { AskedGaps } from './asked-gaps.tsx';
import { Paper } from './paper.tsx';
import { TakeOut } from './take-out.tsx';

const askedOf = (mayConfirm: boolean): AskedGap => ({
  id: 'the-gap',
  field: 'notes',
  words: 'until the bell',
  reason: 'not-true',
  askedBy: { id: teacher, name: 'Miss Adeyemi' },
  at: '2026-03-20T09:00:00.000Z',
  mayConfirm,
});

/** What the page sent, but for what it read. */
const open = async (waiting: readonly AskedGap[], record = after) => {
  const sent: (readonly [path: string, body: unknown])[] = [];
  vi.stubGlobal('fetch', (path: string, { method, body }: RequestInit) => {
    if (method === 'GET') return Promise.resolve(Response.json(waiting));
    sent.push([path, typeof body === 'string' ? JSON.parse(body) : null]);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { container } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <ApiContext value={createApi(() => 'seat')}>
        <ToastProvider closeWord="Close">
          <AskedGaps meetingId={after.meeting.id} />
          <TakeOut meetingId={after.meeting.id} record={record} />
        </ToastProvider>
      </ApiContext>
    </QueryClientProvider>,
  );
  return { container, sent };
};

it('VERSION3 asks for words of the record, with where they stand and why', async () => {
  const { container, sent } = await open([]);
  await userEvent.click(page.getByRole('button', { name: 'Take words out…' }));
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByRole('textbox'), 'words of nobody');
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  await expect
    .element(dialog.getByText('do not stand in the record', { exact: false }))
    .toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.fill(dialog.getByRole('textbox'), 'until the bell');
  await userEvent.click(dialog.getByRole('radio', { name: 'It was not true' }));
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  const outcome = after.plan.outcomes[0]?.id ?? '';
  await vi.waitFor(() =>
    expect(sent.map(([, body]) => body)).toEqual([
      { field: `outcomes.${outcome}.title`, words: 'until the bell', reason: 'not-true' },
    ]),
  );
});

it('TRANSLATE2 says that what stands in another language goes too', async () => {
  const [lane] = after.lanes;
  const [entry] = must(lane, 'a lane').entries;
  const words = by([magda, 'I like reading']);
  const translated = { ...must(entry, 'an entry'), translation: { words, lang: 'en', by: magda } };
  await open([], { ...after, lanes: [{ ...must(lane, 'a lane'), entries: [translated] }] });
  await userEvent.click(page.getByRole('button', { name: 'Take words out…' }));
  const dialog = page.getByRole('dialog');
  const note = dialog.getByText('All of that goes too', { exact: false });
  await userEvent.fill(dialog.getByRole('textbox'), 'until the bell');
  expect(note.query()).toBeNull();
  await userEvent.fill(dialog.getByRole('textbox'), 'I like');
  await expect.element(note).toBeVisible();
});

it('VERSION3 the second person confirms after being asked once more, or leaves the words in', async () => {
  const { container, sent } = await open([askedOf(true)]);
  await expect
    .element(page.getByText('Miss Adeyemi asks to take out', { exact: false }))
    .toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Take them out', exact: true }));
  expect(sent).toEqual([]);
  await userEvent.click(
    page.getByRole('alertdialog').getByRole('button', { name: 'Take them out for good' }),
  );
  await vi.waitFor(() => expect(sent.map(([path]) => path)).toHaveLength(1));
  expect(sent[0]?.[0]).toMatch(/gaps\/the-gap\/confirm$/u);
  await userEvent.click(page.getByRole('button', { name: 'Leave them in', exact: true }));
  await vi.waitFor(() => expect(sent[1]?.[0]).toMatch(/gaps\/the-gap\/decline$/u));
});

it('VERSION3 who asked is not offered to confirm', async () => {
  await open([askedOf(false)]);
  await expect.element(page.getByText('You asked to take out', { exact: false })).toBeVisible();
  expect(page.getByRole('button', { name: 'Take them out', exact: true }).query()).toBeNull();
});

it('VERSION3 the record shows the gap in its place, with both names', async () => {
  const [action] = after.plan.actions;
  const record = {
    ...after,
    plan: {
      ...after.plan,
      actions: after.plan.actions.map((each) => ({
        ...each,
        what: { text: 'Send home', by: each.what.by, gaps: [{ at: 5, gap: 'the-gap' }] },
      })),
    },
  };
  expect(action).toBeDefined();
  const gaps = [
    {
      id: 'the-gap',
      reason: 'not-true' as const,
      askedBy: { id: teacher, name: 'Miss Adeyemi' },
      confirmedBy: { id: tom, name: 'Mrs Hartley' },
      at: '2026-11-22T09:00:00.000Z',
    },
  ];
  const { container } = await render(
    <Paper
      meetingId={saved(record).version.meetingId}
      content={{
        shown: { ...saved(record), gaps },
        record,
        earlier: null,
        comparison: plainComparison(record),
        people: peopleById(record, null),
      }}
      onStopComparing={() => undefined}
    />,
  );
  expect(container.textContent).toMatch(
    /Send\s+\[words taken out on Sunday 22 November 2026 by Miss Adeyemi and Mrs Hartley\]\s+home/u,
  );
  await expect.element(page.getByText('Mrs Hartley confirmed', { exact: false })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});
