import { must } from '@fourchairs/shared/lib/must.ts';
import type { Receipts } from '@fourchairs/shared/protocol/http/after.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { i18n } from '#i18n/i18n.ts';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { OwnViewContext } from '../model/own-view.ts';
import { PaperContext, type PaperContent } from '../model/paper-context.ts';
import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, magda, saved, teacher, tom } from '../testing/sample-record.ts';
import { AdditionsSection } from './additions-section.tsx';
import { AgreeSection } from './agree-section.tsx';
import { FoundPaper } from './found-paper.tsx';
import { HeldBanner, HeldPage } from './held.tsx';
import { ReadersCard } from './readers.tsx';
import { ReceiptsCard } from './receipts.tsx';
import { SeenCard } from './seen-card.tsx';

const content: PaperContent = {
  shown: saved(after),
  record: after,
  earlier: null,
  comparison: plainComparison(after),
  people: peopleById(after, null),
};
type Sent = { readonly method: string; readonly path: string; readonly body: unknown };

/** Draws a part of the page; `answers` are what the server says to a GET, by the end of its path. */
const open = async (part: ReactNode, answers: Readonly<Record<string, unknown>> = {}) => {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (path: string, { method = 'GET', body }: RequestInit) => {
    if (method === 'GET') {
      const found = Object.entries(answers).find(([end]) => path.endsWith(end));
      return Promise.resolve(Response.json(found?.[1] ?? []));
    }
    sent.push({ method, path, body: typeof body === 'string' ? JSON.parse(body) : null });
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { container } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <ApiContext value={createApi(() => 'seat')}>
        <ToastProvider closeWord="Close">{part}</ToastProvider>
      </ApiContext>
    </QueryClientProvider>,
  );
  return { container, sent };
};

it('stands the school’s words and where to turn under a difference, and says where the record stands', async () => {
  const reply = { personId: magda, version: 1, words: 'Small groups.', by: teacher, at: '' };
  const shown = { ...content.shown, replies: [reply] };
  await open(
    <PaperContext value={{ ...content, shown }}>
      <AgreeSection />
    </PaperContext>,
  );
  await expect
    .element(page.getByText('Where this record stands: Shared for checking.'))
    .toBeVisible();
  await expect.element(page.getByText(/19 March.*, on their own device$/u)).toBeVisible();
  await expect.element(page.getByText('How the school sees it, by Miss Adeyemi:')).toBeVisible();
  await expect.element(page.getByText('“Small groups.”')).toBeVisible();
  await expect.element(page.getByText('SENDIASS', { exact: false })).toBeVisible();
});

it('lets the school put its words beside a difference that came after Finish', async () => {
  const { sent, container } = await open(
    <OwnViewContext value={viewFor(ids.adeyemi, { state: 'saved', savedVersion: 1 })}>
      <PaperContext value={content}>
        <AgreeSection />
      </PaperContext>
    </OwnViewContext>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Write how the school sees it' }));
  const words = page.getByRole('textbox', { name: 'How the school sees it' });
  await userEvent.fill(words, 'Small groups suit her.');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it beside their words' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/replies'))?.body).toEqual({
      version: 1,
      personId: magda,
      words: 'Small groups suit her.',
    }),
  );
});

const foundPaper = {
  personId: magda,
  name: 'Magda Nowak',
  words: 'Boi się wtorków',
  at: '2026-05-04T10:00:00.000Z',
  typedBy: teacher,
  how: 'paper',
  lang: 'pl',
  paperDay: '2026-03-10',
} as const;

it('PAPER3 lets the school type up a paper that was found, and says which ones are there already', async () => {
  const view = viewFor(ids.adeyemi, { state: 'saved', savedVersion: 1 });
  const parent = { ...must(view.people[1], 'a parent'), id: magda };
  const shown = { ...content.shown, additions: [foundPaper] };
  const { sent, container } = await open(
    <FoundPaper
      view={{ ...view, people: [...view.people.slice(2), parent] }}
      content={{ ...content, shown }}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Type up a paper that was found' }));
  const send = page.getByRole('button', { name: 'Put it at the end of the record' });
  await userEvent.click(send);
  await expect.element(page.getByText('Please choose whose paper it is.')).toBeVisible();
  const already = page.getByText('Of Tuesday 10 March 2026, typed up by Miss Adeyemi', {
    exact: false,
  });
  expect(already.query()).toBeNull();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Whose paper is it?' }), magda);
  await expect.element(already).toBeVisible();
  await userEvent.fill(page.getByLabelText('The day on the paper'), '2026-03-12');
  await userEvent.fill(page.getByRole('textbox', { name: 'The words on the paper' }), 'Lubi mapy');
  expect(await findViolations(container)).toEqual([]);
  expect(sent).toEqual([]);
  await userEvent.click(send);
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/additions'))?.body).toEqual({
      words: 'Lubi mapy',
      saidBy: magda,
      how: 'paper',
      lang: 'en',
      paper: { day: '2026-03-12', known: 1 },
      press: expect.stringMatching(/^[0-9a-f-]{36}$/),
    }),
  );
});

it('PAPER3 offers it to nobody who could not have typed it up before', async () => {
  const view = viewFor(ids.magda, { state: 'saved', savedVersion: 1 });
  await open(<FoundPaper view={view} content={content} />);
  expect(page.getByRole('button').query()).toBeNull();
});

it('PAPER3 says of such words which day is on the paper, that it was found later and who typed it up', async () => {
  await open(
    <PaperContext value={{ ...content, shown: { ...content.shown, additions: [foundPaper] } }}>
      <AdditionsSection />
    </PaperContext>,
  );
  const line =
    /on a paper of .*10 March 2026 that was found after the meeting, typed by Miss Adeyemi, in Polish/u;
  await expect.element(page.getByText(line)).toBeVisible();
});

it('lets the school record what somebody signed on paper, with its day', async () => {
  const view = viewFor(ids.adeyemi, { state: 'saved', savedVersion: 1 });
  const asked = { ...must(view.people[1], 'a parent'), id: tom };
  const { sent, container } = await open(
    <OwnViewContext value={{ ...view, people: [...view.people, asked] }}>
      <PaperContext value={content}>
        <AgreeSection />
      </PaperContext>
    </OwnViewContext>,
  );
  await userEvent.click(page.getByRole('button', { name: /^Record a signed paper of Tom/u }));
  await userEvent.click(page.getByRole('radio', { name: /sees it differently$/u }));
  await userEvent.fill(page.getByRole('textbox', { name: 'The words on the paper' }), 'Not all.');
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await expect.element(page.getByText('Please give the day', { exact: false })).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.fill(page.getByLabelText('The day on the paper'), '2026-03-21');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/agreements'))?.body).toEqual({
      version: 1,
      answer: 'differs',
      words: 'Not all.',
      about: null,
      saidBy: tom,
      how: 'paper',
      lang: 'en',
      signedOn: '2026-03-21',
    }),
  );
});

it.each([
  [{}, 'on their own device'],
  [{ typedBy: teacher, how: 'scribed' }, 'in the room, recorded by Miss Adeyemi'],
  [
    { typedBy: teacher, how: 'paper', signedOn: '2026-03-21' },
    'signed on paper on Saturday 21 March 2026, recorded by Miss Adeyemi',
  ],
] as const)('says how an answer was given: %j', async (more, words) => {
  const agreements = content.shown.agreements.map((each) => ({ ...each, ...more }));
  await open(
    <PaperContext value={{ ...content, shown: { ...content.shown, agreements } }}>
      <AgreeSection />
    </PaperContext>,
  );
  await expect.element(page.getByText(words, { exact: false })).toBeVisible();
});

it('offers the family no place for the school’s words', async () => {
  await open(
    <OwnViewContext value={viewFor(ids.magda, { state: 'saved', savedVersion: 1 })}>
      <PaperContext value={content}>
        <AgreeSection />
      </PaperContext>
    </OwnViewContext>,
  );
  await expect
    .element(page.getByText('The school has written nothing', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Write how the school sees it' }).query()).toBeNull();
});

it('says so when the school has written nothing beside a difference', async () => {
  await open(
    <PaperContext value={content}>
      <AgreeSection />
    </PaperContext>,
  );
  await expect
    .element(page.getByText('The school has written nothing', { exact: false }))
    .toBeVisible();
});

it('tells the family why they wait for the record, and until when', async () => {
  const hold = { why: 'Two dates.', by: ids.adeyemi, until: '2026-03-24T16:00:00.000Z' };
  const { container } = await open(<HeldPage meetingId="m" />, {
    '/meetings/m': viewFor(ids.magda, { state: 'saved', hold }),
  });
  await expect.element(page.getByText('Miss Adeyemi wants to check: Two dates.')).toBeVisible();
  await expect.element(page.getByText(/24 March 2026 at the latest/u)).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

it('VERSION3 says in the page’s language that words of why were taken out', async () => {
  i18n.speak('pl');
  onTestFinished(() => i18n.speak('en'));
  const why = 'Two dates, and [words taken out].';
  const hold = { why, by: ids.adeyemi, until: '2026-03-24T16:00:00.000Z' };
  await open(<HeldPage meetingId="m" />, {
    '/meetings/m': viewFor(ids.magda, { state: 'saved', hold }),
  });
  await expect.element(page.getByText(/Two dates, and \[słowa usunięte\]\./u)).toBeVisible();
});

it('tells staff that nobody else has the record yet, until when, and gives it out', async () => {
  const hold = { why: 'Two dates.', by: ids.adeyemi, until: '2026-03-24T16:00:00.000Z' };
  const { container, sent } = await open(
    <HeldBanner view={viewFor(ids.adeyemi, { state: 'saved', hold })} />,
  );
  await expect.element(page.getByText(/^Everyone else has it by .*24 March 2026/u)).toBeVisible();
  expect(page.getByText(/^You will have it/u).query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Give it out now' }));
  await vi.waitFor(() => expect(sent.at(-1)?.path).toMatch(/release$/u));
  expect(await findViolations(container)).toEqual([]);
});

it('shows staff who has the record and who opened it, and notes who was given it', async () => {
  const receipts: Receipts = {
    given: [
      { personId: magda, how: 'link', at: '2026-03-19T16:20:00.000Z', by: null },
      { personId: tom, how: 'link', at: '2026-03-19T16:20:00.000Z', by: null },
      { personId: tom, how: 'post', at: '2026-03-20T09:00:00.000Z', by: teacher },
    ],
    opened: [{ personId: magda, at: '2026-03-19T18:00:00.000Z' }],
  };
  const { container, sent } = await open(<ReceiptsCard meetingId="m" content={content} />, {
    '/receipts': receipts,
  });
  const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const says = (name: string) => expect.poll(() => line(name).element().textContent);
  await says('Magda Nowak').toMatch(/own link.*Opened on/u);
  await says('Tom Bell').toMatch(
    /: by their own link since 19 March\. By post.*Miss Adeyemi.*Not opened yet/u,
  );
  await says('Zofia').toMatch(/not given yet/u);
  const own = page.getByText(/^Miss Adeyemi: on their own page for staff\. Not opened yet\.$/u);
  await expect.element(own).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Note that somebody was given it' }));
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Who was given it?' }),
    'Tom Bell',
  );
  await userEvent.fill(page.getByLabelText('On which day?'), '2026-03-20');
  await userEvent.click(page.getByRole('button', { name: 'Note it' }));
  await vi.waitFor(() =>
    expect(sent[0]?.body).toEqual({ personId: tom, how: 'paper', day: '2026-03-20' }),
  );
  await expect.element(page.getByText('It is noted.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Note it' })).toBeDisabled();
  expect(await findViolations(container)).toEqual([]);
});

it('lets staff confirm that they read what is for every lesson, and note supply staff by name', async () => {
  const { container, sent } = await open(
    <ReadersCard view={viewFor(ids.adeyemi, { state: 'saved' })} />,
    {
      '/readers': [
        { personId: ids.hartley, name: 'Mrs Hartley', at: '2026-03-20T09:00:00.000Z', how: 'seat' },
        { personId: null, name: 'mr lowe', at: '2026-03-21T09:00:00.000Z', how: 'link' },
      ],
      '/lessons': { teachers: ['Mr Lowe', 'Ms Patel'], link: null },
    },
  );
  await expect.element(page.getByText('Mrs Hartley, 20 March, on their own page')).toBeVisible();
  await expect.element(page.getByText('mr lowe, 21 March, with the link for staff')).toBeVisible();
  const missing = page
    .getByRole('listitem')
    .filter({ hasText: /^(Mr Lowe|Ms Patel|Miss Adeyemi|Mrs Hartley)$/u });
  await expect
    .poll(() => missing.elements().map((each) => each.textContent))
    .toEqual(['Miss Adeyemi', 'Ms Patel']);
  await expect.element(page.getByText(/Has not read yet .* of Zofia/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await vi.waitFor(() => expect(sent[0]?.body).toEqual({ name: null }));
  await userEvent.click(page.getByRole('button', { name: /^Note that somebody without/u }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Their name' }), 'Mr Supply');
  await userEvent.click(page.getByRole('button', { name: 'Note it' }));
  await vi.waitFor(() => expect(sent[1]?.body).toEqual({ name: 'Mr Supply' }));
  expect(await findViolations(container)).toEqual([]);
});

it('takes a number or a note between meetings, and says what is missing', async () => {
  const { container, sent } = await open(
    <SeenCard view={viewFor(ids.magda, { state: 'saved' })} content={content} mayAdd />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Add what you counted or saw' }));
  await userEvent.click(page.getByRole('button', { name: 'Add it' }));
  await expect.element(page.getByText('Please give a number or a short note.')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.fill(page.getByRole('textbox', { name: /^Number/u }), '3,5');
  const today = new Date().toLocaleDateString('sv-SE');
  await userEvent.fill(page.getByLabelText('Day'), '1900-01-01');
  await userEvent.click(page.getByRole('button', { name: 'Add it' }));
  await expect.element(page.getByText(/before Zofia was born/u)).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.fill(page.getByLabelText('Day'), today);
  await userEvent.fill(
    page.getByRole('textbox', { name: /^A short note/u }),
    'Played until the bell',
  );
  await userEvent.click(page.getByRole('button', { name: 'Add it' }));
  await vi.waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      outcome: after.plan.outcomes[0]?.id,
      value: 3.5,
      note: 'Played until the bell',
    }),
  );
  await expect.element(page.getByText('It is saved for the next meeting.')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

it('draws what came in between meetings, and whoever noted something takes it back', async () => {
  const day = new Date().toLocaleDateString('sv-SE');
  const of = { outcome: after.plan.outcomes[0]?.id, day, by: ids.magda };
  const { container, sent } = await open(
    <SeenCard view={viewFor(ids.magda, { state: 'saved' })} content={content} mayAdd />,
    {
      '/seen': [
        { ...of, id: 's1', value: 4, note: '' },
        { ...of, id: 's2', value: null, note: 'Asked for a longer game' },
        { ...of, id: 's3', value: 4, note: 'Counted by another', by: ids.adeyemi },
      ],
    },
  );
  await userEvent.click(page.getByRole('button', { name: 'Add what you counted or saw' }));
  const line = /Started at 1 of 5 lunchtimes\. Now 4\. We hoped? for 4 by 2 July\./u;
  await expect.element(page.getByText(line)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show as a table' }));
  const table = page.getByRole('table');
  await expect.element(table.getByRole('row').last()).toBeVisible();
  expect(table.element().textContent).toContain('4/5');
  const own = page.getByRole('button', { name: /^Remove .*Magda/u });
  expect(own.elements()).toHaveLength(2);
  await userEvent.click(own.first());
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Remove it' }));
  await vi.waitFor(() =>
    expect(sent).toEqual([expect.objectContaining({ method: 'DELETE', body: null })]),
  );
  expect(sent[0]?.path).toMatch(/\/seen\/s1$/u);
  await expect.element(page.getByText('Asked for a longer game')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});
