import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { AnswerDraft } from '#api/drafts.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';
import { fetchLateParts } from '#features/meeting/late-parts.ts';
import { MeetingPage } from '#features/meeting/meeting-page.tsx';
import { OwnAnswer } from '#features/saved/components/own-answer.tsx';
import { peopleById } from '#features/saved/model/people.ts';
import { plainComparison } from '#features/saved/model/plain-comparison.ts';
import { after, saved } from '#features/saved/testing/sample-record.ts';
import { leftDrafts } from '#session/left-drafts.ts';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';
import { draftName } from '#session/use-drafts.ts';

const readBack = { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:10:00Z', current: true };
const live = viewFor(ids.magda, { stage: 'agree', readBack });
const finished: MeetingView = { ...live, state: 'saved', savedVersion: 1 };
const content = {
  shown: saved(after),
  record: after,
  earlier: null,
  comparison: plainComparison(after),
  people: peopleById(after, null),
};

/** The page of the meeting, and once it is finished the part of the record's page that asks. */
const draw = (view: MeetingView) =>
  view.state === 'saved' ? (
    <OwnAnswer view={view} content={content} />
  ) : (
    <MeetingPage view={view} gatherings={() => () => {}} onLeave={() => {}} />
  );

it('a difference being typed at Finish is on the record’s page, also after its dialog was closed', async () => {
  const { asked, show } = await openSeat({ view: live, draw, ready: fetchLateParts });
  await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
  const words = page.getByRole('textbox', { name: 'How do you see it?' });
  await userEvent.fill(words, 'One to one.');
  await show(finished);
  await expect
    .element(page.getByText('finished while you were writing', { exact: false }))
    .toBeVisible();
  await expect.element(words).toHaveValue('One to one.');
  await userEvent.fill(words, 'One to one, daily.');
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await expect.poll(() => words.query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Give my answer' }));
  await expect.element(words).toHaveValue('One to one, daily.');
  await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/agreements'))?.body).toMatchObject({
      answer: 'differs',
      words: 'One to one, daily.',
      version: 1,
    }),
  );
});

const typing = (personId: string, words: string): [string, AnswerDraft] => [
  draftName(live.id, personId),
  { kind: 'differs', words, about: 'whole', version: 1 },
];
const given = {
  personId: ids.magda,
  version: 1,
  answer: 'agrees' as const,
  words: '',
  about: null,
  saidBy: ids.magda,
  typedBy: ids.magda,
  how: 'self' as const,
  lang: 'en',
  at: '2026-03-19T16:12:00Z',
};

it.each<[string, MeetingView, [string, AnswerDraft][], UnsavedWords[]]>([
  ['my first answer, which the record’s page asks for', finished, [typing(ids.magda, 'No.')], []],
  ['a choice without words', finished, [typing(ids.zofia, ' ')], []],
  [
    'those of another meeting',
    finished,
    [['other', { kind: 'differs', words: 'x', about: '', version: 1 }]],
    [],
  ],
])('nothing is left over of %s', (_, view, drafts, left) => {
  expect(leftDrafts(view, new Map(drafts))).toEqual(left);
});

it.each<[string, MeetingView, [string, AnswerDraft][], UnsavedWords[]]>([
  [
    'an answer of mine that was being changed',
    { ...finished, agreements: [given] },
    [typing(ids.magda, 'Not quite.')],
    [{ document: laneOf(ids.magda), where: ['answer'], words: 'Not quite.' }],
  ],
  [
    'my answer while the record is held back from me',
    {
      ...finished,
      hold: { by: ids.adeyemi, why: 'Dates.', until: '2026-03-26' },
    },
    [typing(ids.magda, 'Not quite.')],
    [{ document: laneOf(ids.magda), where: ['answer'], words: 'Not quite.' }],
  ],
  [
    'what I typed for somebody',
    finished,
    [typing(ids.zofia, 'My maps.')],
    [{ document: laneOf(ids.zofia), where: ['answer'], words: 'My maps.' }],
  ],
])('%s is left over, to stand beside the record', (_, view, drafts, left) => {
  expect(leftDrafts(view, new Map(drafts))).toEqual(left);
});
