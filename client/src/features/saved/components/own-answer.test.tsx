import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { noSen } from '#session/testing/sample-view.ts';

import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, magda, saved, tom, zofia } from '../testing/sample-record.ts';
import { OwnAnswer } from './own-answer.tsx';

const content = {
  shown: saved(after),
  record: after,
  earlier: null,
  comparison: plainComparison(after),
  people: peopleById(after, null),
};

const viewOf = (personId: string, role: 'parent' | 'child'): MeetingView => ({
  id: after.meeting.id,
  title: after.meeting.title,
  term: 'spring',
  school: after.school,
  pupil: { ...after.pupil, look: null, agreesForSelf: false, notBefore: '2018-01-01' },
  plannedAt: after.meeting.plannedAt,
  dateChange: null,
  startedAt: null,
  attempts: [],
  withoutFamily: null,
  state: 'saved',
  stage: 'agree',
  you: { personId, role, isLead: false, device: 'own', writesFor: [], helpers: [] },
  people: after.people.map((person) => ({ ...person, firstName: person.name, with: null })),
  safeguarding: [],
  readers: [],
  documents: [],
  attendance: [],
  scribes: [],
  readBack: null,
  agreements: [...saved(after).agreements],
  replies: [],
  reports: [],
  involvement: [],
  typedUp: [],
  sen: noSen,
  reportBytes: 10 * 1024 * 1024,
  recordState: 'shared',
  hold: null,
  levels: [],
  holdDays: 5,
  asked: [],
  savedVersion: 1,
  carriedFrom: null,
});

/** Draws the page of one person; returns what it sent. */
const open = async (view: MeetingView) => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    sent.push(typeof body === 'string' ? JSON.parse(body) : null);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { container } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <ApiContext value={createApi(() => 'seat')}>
        <ToastProvider closeWord="Close">
          <OwnAnswer view={view} content={content} />
        </ToastProvider>
      </ApiContext>
    </QueryClientProvider>,
  );
  return { container, sent };
};

const begin = () => userEvent.click(page.getByRole('button', { name: 'Give my answer' }));

it('asks whoever has not answered, and sends their own words in their language', async () => {
  const { container, sent } = await open(viewOf(tom, 'parent'));
  await begin();
  await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'How do you see it?' }), 'Codziennie.');
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'The language of these words' }),
    'Polish',
  );
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await vi.waitFor(() =>
    expect(sent).toContainEqual({
      version: 1,
      answer: 'differs',
      words: 'Codziennie.',
      about: null,
      saidBy: tom,
      how: 'self',
      lang: 'pl',
    }),
  );
});

it('asks a child what they think, and never whether they agree', async () => {
  const { sent } = await open(viewOf(zofia, 'child'));
  await begin();
  expect(document.body.innerText).not.toMatch(/agree\?/u);
  await expect
    .element(page.getByRole('dialog', { name: 'What do you think of the plan?' }))
    .toBeVisible();
  expect(page.getByRole('radio').query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await expect
    .element(page.getByText('Please say it in a few words', { exact: false }))
    .toBeVisible();
  await userEvent.fill(page.getByRole('textbox'), 'I want my story map.');
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await vi.waitFor(() => expect(sent).toContainEqual(expect.objectContaining({ answer: 'says' })));
});

it('asks nobody who has answered', async () => {
  const answered: Agreement[] = [...saved(after).agreements];
  expect(answered.map(({ personId }) => personId)).toEqual([magda]);
  await open(viewOf(magda, 'parent'));
  expect(page.getByRole('button', { name: 'Give my answer' }).query()).toBeNull();
});

it('keeps fifty thousand pasted letters whole, and sends none of them while they are too many', async () => {
  const { sent } = await open(viewOf(zofia, 'child'));
  await begin();
  pasteInto(page.getByRole('textbox'), 'x'.repeat(50_000));
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await expect.element(page.getByText('46,000 letters too many')).toBeVisible();
  expect(lengthOf(page.getByRole('textbox'))).toBe(50_000);
  expect(sent).toEqual([]);
});
