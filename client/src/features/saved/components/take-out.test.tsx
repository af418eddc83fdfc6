import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
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
import { ids, viewFor } from '#session/testing/sample-view.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, by, magda, saved, teacher, tom, zofia } from '../testing/sample-record.ts';
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

const contentOf = (record: MeetingRecord, more: Partial<PaperContent['shown']> = {}) => ({
  shown: { ...saved(record), ...more },
  record,
  earlier: null,
  comparison: plainComparison(record),
  people: peopleById(record, null),
});

/** What the page sent, but for what it read. */
const open = async (
  waiting: readonly AskedGap[],
  content = contentOf(after),
  view: object = [],
) => {
  const sent: (readonly [path: string, body: unknown])[] = [];
  vi.stubGlobal('fetch', (path: string, { method, body }: RequestInit) => {
    if (method === 'GET' && path.endsWith('/gaps')) return Promise.resolve(Response.json(waiting));
    if (method === 'GET')
      return Promise.resolve(Response.json(path.endsWith(after.meeting.id) ? view : []));
    sent.push([path, typeof body === 'string' ? JSON.parse(body) : null]);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { container } = await render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <ApiContext value={createApi(() => 'seat')}>
        <ToastProvider closeWord="Close">
          <AskedGaps meetingId={after.meeting.id} />
          <p>He said it at the bus stop</p>
          <TakeOut meetingId={after.meeting.id} content={content} />
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
  const lanes = [{ ...must(lane, 'a lane'), entries: [translated] }];
  await open([], contentOf({ ...after, lanes }));
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
      field: `actions.${action?.id ?? ''}.what`,
      reason: 'not-true' as const,
      askedBy: { id: teacher, name: 'Miss Adeyemi' },
      confirmedBy: { id: tom, name: 'Mrs Hartley' },
      at: '2026-11-22T09:00:00.000Z',
    },
  ];
  const { container } = await render(
    <Paper
      meetingId={saved(record).version.meetingId}
      content={contentOf(record, { gaps })}
      onStopComparing={() => undefined}
    />,
  );
  expect(container.textContent).toMatch(
    /Send\s+\[words taken out on Sunday 22 November 2026 by Miss Adeyemi and Mrs Hartley\]\s+home/u,
  );
  await expect
    .element(page.getByText(/who does what: Miss Adeyemi asked and Mrs Hartley confirmed/u))
    .toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

const given = {
  ...saved(after),
  agreements: [
    {
      personId: tom,
      version: 1,
      answer: 'differs' as const,
      words: 'Ben did it, and Ben should say so.',
      about: null,
      saidBy: tom,
      typedBy: tom,
      how: 'self' as const,
      lang: 'en',
      at: '2026-03-20T09:00:00.000Z',
    },
  ],
  additions: [
    {
      personId: tom,
      name: 'Tom Bell',
      words: 'It was Ben.',
      at: '2026-03-21T09:00:00.000Z',
      typedBy: tom,
      how: 'self' as const,
      lang: 'en',
    },
  ],
};
const openForm = async (content = contentOf(after, given)) => {
  const opened = await open([], content);
  await userEvent.click(page.getByRole('button', { name: 'Take words out…' }));
  return { ...opened, dialog: page.getByRole('dialog') };
};

it('VERSION3 words of an answer and of what was added are found, and one of the places is chosen', async () => {
  const { container, dialog, sent } = await openForm();
  await userEvent.fill(dialog.getByRole('textbox'), 'Ben');
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  await expect.element(dialog.getByText('Choose where to take them out.')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.click(
    dialog.getByRole('radio', { name: /What Tom Bell answered: “Ben did it/u }),
  );
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  await vi.waitFor(() =>
    expect(sent.map(([, body]) => body)).toEqual([
      { field: `answer.${tom}`, words: 'Ben', reason: 'about-somebody-else' },
    ]),
  );
});

it('VERSION3 why the meeting was moved is found, too, which stands beside the record', async () => {
  const dateChange = {
    from: '2026-03-12T15:30',
    to: '2026-03-19T15:30',
    why: 'Ben hurt her at home.',
    forChild: false,
    byName: 'Miss Adeyemi',
    at: '2026-03-11T09:00:00.000Z',
  };
  const { sent } = await open([], contentOf(after), viewFor(ids.adeyemi, { dateChange }));
  await userEvent.click(page.getByRole('button', { name: 'Take words out…' }));
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByRole('textbox'), 'Ben hurt her');
  await expect
    .element(dialog.getByRole('radio', { name: /^Why the meeting was moved: “Ben hurt/u }))
    .toBeChecked();
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  await vi.waitFor(() =>
    expect(sent[0]?.[1]).toMatchObject({ field: 'moved', words: 'Ben hurt her' }),
  );
});

it('VERSION3 the whole of a passage is taken with one press', async () => {
  const { dialog, sent } = await openForm();
  await userEvent.fill(dialog.getByRole('textbox'), 'It was');
  await userEvent.click(dialog.getByRole('button', { name: 'Take the whole passage' }));
  await expect.element(dialog.getByRole('textbox')).toHaveValue('It was Ben.');
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  await vi.waitFor(() =>
    expect(sent[0]?.[1]).toMatchObject({ field: 'addition.1', words: 'It was Ben.' }),
  );
});

it('VERSION3 a drawing goes as a whole, and only when it is chosen', async () => {
  const drawn = after.lanes.map(({ person, entries }) => ({
    person,
    entries: entries.map((entry) => ({
      ...entry,
      drawing: [{ colour: 'black' as const, width: 'thin' as const, points: [1, 1, 9, 9] }],
    })),
  }));
  const { dialog, sent } = await openForm(contentOf({ ...after, lanes: drawn }));
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  expect(sent).toEqual([]);
  await userEvent.click(dialog.getByRole('radio', { name: /The whole drawing/u }));
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
  const entry = drawn[0]?.entries[0]?.id ?? '';
  await vi.waitFor(() =>
    expect(sent[0]?.[1]).toMatchObject({ field: `drawing.${zofia}.${entry}` }),
  );
});

it('VERSION3 words that were marked on the page stand in the form already', async () => {
  await open([]);
  document
    .getSelection()
    ?.selectAllChildren(page.getByText('He said it at the bus stop').element());
  await vi.waitFor(() => expect(document.getSelection()?.toString()).toContain('bus stop'));
  await userEvent.click(page.getByRole('button', { name: 'Take words out…' }));
  await expect
    .element(page.getByRole('dialog').getByRole('textbox'))
    .toHaveValue('He said it at the bus stop');
});
