import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry, entriesOf, entryWords } from '@fourchairs/shared/document/entries.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { LookContext } from '#session/look-context.ts';
import { type Answers, openSeat, type ServerDocs } from '#session/testing/open-seat.tsx';
import { ids, noSen, viewFor } from '#session/testing/sample-view.ts';

import { FromPaperPage } from './from-paper-page.tsx';

/** The teacher who leads, and may write for these people already. */
const open = (
  more: Partial<MeetingView> = {},
  { fill, answers }: { fill?: (docs: ServerDocs) => void; answers?: Answers } = {},
  look: ChildLook = 'pictures',
) => {
  const view = viewFor(ids.adeyemi, more);
  const lanes = [ids.magda, ids.zofia].map((id) => String(laneOf(id)));
  return openSeat({
    view: {
      ...view,
      you: { ...view.you, writesFor: [ids.magda, ids.zofia] },
      documents: view.documents.map((each) =>
        lanes.includes(each.name) ? { ...each, grant: 'write' } : each,
      ),
    },
    draw: (shown) => (
      <LookContext value={look}>
        <FromPaperPage view={shown} />
      </LookContext>
    ),
    ...(fill !== undefined && { fill }),
    ...(answers !== undefined && { answers }),
  });
};
const choose = (name: string) =>
  userEvent.selectOptions(page.getByLabelText('Whose paper is it?'), name);
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));
const typed = (docs: ServerDocs, person: PersonId) =>
  entriesOf(docs.lane(person)).map(({ topic, how, saidBy, typedBy, card, words }) => ({
    topic,
    how,
    saidBy,
    typedBy,
    card,
    words: plainText(words),
  }));

const paper = {
  personId: ids.magda,
  day: '2026-03-18',
  replaces: false,
  by: ids.hartley,
  at: '2026-03-19T14:05:00Z',
};
const typedBefore = ({ lane }: ServerDocs) =>
  void addEntry(lane(ids.magda), {
    kind: 'view',
    topic: 'going-well',
    words: 'She sings again',
    saidBy: ids.magda,
    typedBy: ids.hartley,
    how: 'paper',
    lang: 'en',
    helpedBy: null,
  });

it('puts what stands on the paper into its writer’s lane, under both names, as from paper', async () => {
  const { docs, asked, container } = await open();
  await choose('Magda Nowak, parent or carer');
  await userEvent.fill(page.getByLabelText('The day on the paper'), '2026-03-18');
  await press('Begin');
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/typed-up'))?.body).toMatchObject({
      day: '2026-03-18',
      known: 0,
      replaces: false,
    }),
  );
  const section = page.getByRole('region', { name: 'Going well: Magda Nowak' });
  await userEvent.click(section.getByRole('textbox').first());
  await userEvent.keyboard('She sings again');
  await vi.waitFor(() =>
    expect(typed(docs, ids.magda)).toEqual([
      {
        topic: 'going-well',
        how: 'paper',
        saidBy: ids.magda,
        typedBy: ids.adeyemi,
        card: null,
        words: 'She sings again',
      },
    ]),
  );
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('SEN9 notes since when a concern on paper is there, where the paper says it, and no day by itself', async () => {
  const { docs } = await open({ sen: { ...noSen, asks: 'start' } });
  await choose('Magda Nowak, parent or carer');
  await press('Begin');
  const section = page.getByRole('region', { name: 'A concern: Magda Nowak' });
  await userEvent.click(section.getByRole('textbox').first());
  await userEvent.keyboard('So quiet');
  const concern = () => entriesOf(docs.lane(ids.magda)).map(({ topic, day }) => ({ topic, day }));
  await vi.waitFor(() => expect(concern()).toEqual([{ topic: 'concern', day: null }]));
  await userEvent.fill(page.getByLabelText('First said on'), '2025-07-04');
  await vi.waitFor(() => expect(concern()).toEqual([{ topic: 'concern', day: '2025-07-04' }]));
});

it.each([
  ['pictures', 'The faces Zofia ticked', ['happy', 'ok', 'sad', 'not-sure']],
  ['words', 'What Zofia ticked', ['very-happy', 'happy', 'ok', 'sad', 'very-sad', 'not-sure']],
] as const)(
  'CHILD1 offers what stands on the paper of a child with %s',
  async (look, title, faces) => {
    const { docs } = await open({}, {}, look);
    await choose('Zofia, pupil');
    await press('Begin');
    const card = page.getByRole('region', { name: title });
    const lessons = card.getByRole('combobox').last();
    await expect.element(lessons).toBeVisible();
    const options = [...(lessons.element() as HTMLSelectElement).options].map(({ value }) => value);
    expect(options).toEqual(['none', ...faces]);
    await userEvent.selectOptions(lessons, faces[0]);
    await vi.waitFor(() =>
      expect(entriesOf(docs.lane(ids.zofia))).toMatchObject([{ face: faces[0], how: 'paper' }]),
    );
  },
);

it('puts down a rating as from paper', async () => {
  const { docs } = await open(
    {},
    {
      fill: ({ plan }) =>
        void addOutcome(plan, { origin: 'last', texts: { title: 'Tell a story' } }),
    },
  );
  await choose('Magda Nowak, parent or carer');
  await press('Begin');
  const form = page.getByRole('region', { name: 'Tell a story' });
  await userEvent.click(form.getByRole('radio', { name: /Got there|Got to what/u }));
  await vi.waitFor(() =>
    expect(entriesOf(docs.lane(ids.magda))).toMatchObject([
      { kind: 'rating', how: 'paper', typedBy: ids.adeyemi, level: 0 },
    ]),
  );
});

it('PAPER2 leaves what somebody rated themselves, and keeps what a colleague typed when it makes way', async () => {
  const rated = { kind: 'rating', saidBy: ids.magda, lang: 'en', helpedBy: null } as const;
  const { docs } = await open(
    {},
    {
      fill: ({ plan, lane }) => {
        const own = addOutcome(plan, { origin: 'last', texts: { title: 'Reads aloud' } });
        const other = addOutcome(plan, { origin: 'last', texts: { title: 'Tell a story' } });
        const typedBy = ids.magda;
        addEntry(lane(ids.magda), { ...rated, outcome: own, level: 1, how: 'self', typedBy });
        const by = { how: 'paper', typedBy: ids.hartley } as const;
        addEntry(lane(ids.magda), { ...rated, outcome: other, level: -1, ...by });
      },
    },
  );
  await choose('Magda Nowak, parent or carer');
  await press('Begin');
  const own = page.getByRole('region', { name: 'Reads aloud' });
  await expect.element(own.getByText('Magda rated this themselves. It stays.')).toBeVisible();
  expect(own.getByRole('radio').query()).toBeNull();
  const other = page.getByRole('region', { name: 'Tell a story' });
  await userEvent.click(other.getByRole('button', { name: 'Put the paper’s in its place' }));
  await userEvent.click(other.getByRole('radio', { name: /Got there|Got to what/u }));
  await vi.waitFor(() =>
    expect(entriesOf(docs.lane(ids.magda))).toMatchObject([
      { level: 1, typedBy: ids.magda },
      { level: 0, typedBy: ids.adeyemi, how: 'paper' },
    ]),
  );
  await expect
    .element(page.getByRole('button', { name: 'Put it back Tell a story: Some movement' }))
    .toBeVisible();
});

it('puts down the pictures a child ticked, and takes one off again', async () => {
  const { docs } = await open();
  await choose('Zofia, pupil');
  await press('Begin');
  await userEvent.click(page.getByRole('button', { name: 'Put down the pictures' }));
  await userEvent.selectOptions(page.getByLabelText('Noise'), 'Not working');
  await userEvent.click(page.getByRole('checkbox', { name: 'Animals' }));
  await vi.waitFor(() =>
    expect(typed(docs, ids.zofia)).toMatchObject([
      { card: 'noise', topic: 'not-working', how: 'paper', saidBy: ids.zofia },
      { card: 'animals', topic: 'important-to-me' },
    ]),
  );
  await userEvent.selectOptions(page.getByLabelText('Noise'), 'Not ticked');
  await vi.waitFor(() => expect(typed(docs, ids.zofia)).toHaveLength(1));
});

it('PAPER2 tells the second typist who typed it up and when; put in its place, the first can be put back', async () => {
  const { docs, asked } = await open({ typedUp: [paper] }, { fill: typedBefore });
  await choose('Magda Nowak, parent or carer');
  await expect
    .element(page.getByText(/Mrs Hartley typed up a paper of 18 March, on Thursday 19 March/u))
    .toBeVisible();
  await press('Put this one in its place');
  await vi.waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/typed-up'))?.body).toMatchObject({
      known: 1,
      replaces: true,
    }),
  );
  await vi.waitFor(() => expect(typed(docs, ids.magda)).toEqual([]));
  await expect.element(page.getByText('Typed before, and taken out')).toBeVisible();
  await press('Put it back Going well: She sings again');
  await vi.waitFor(() =>
    expect(typed(docs, ids.magda)).toMatchObject([
      { words: 'She sings again', typedBy: ids.hartley },
    ]),
  );
});

it('PAPER2 added to, both stand, each with its typist', async () => {
  const { docs } = await open({ typedUp: [paper] }, { fill: typedBefore });
  await choose('Magda Nowak, parent or carer');
  await press('Add to it');
  const section = page.getByRole('region', { name: 'Going well: Magda Nowak' });
  await expect.element(section.getByText('She sings again')).toBeVisible();
  await userEvent.click(section.getByRole('textbox').first());
  await userEvent.keyboard('And sleeps');
  await vi.waitFor(() =>
    expect(typed(docs, ids.magda)).toMatchObject([
      { words: 'She sings again', typedBy: ids.hartley },
      { words: 'And sleeps', typedBy: ids.adeyemi },
    ]),
  );
});

it('PAPER2 when somebody else was faster it is said, and nothing is touched', async () => {
  const message = 'Somebody else has typed up a paper of this person meanwhile.';
  const { docs } = await open(
    {},
    {
      fill: typedBefore,
      answers: ({ path }) =>
        path.endsWith('/typed-up')
          ? Response.json({ error: 'conflict', message, field: 'known' }, { status: 409 })
          : null,
    },
  );
  await choose('Magda Nowak, parent or carer');
  await press('Begin');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/meanwhile/u);
  expect(page.getByRole('region', { name: /^Going well/u }).query()).toBeNull();
  expect(typed(docs, ids.magda)).toHaveLength(1);
  // What the other types goes on arriving.
  const [entry] = entriesOf(docs.lane(ids.magda));
  if (entry !== undefined) entryWords(docs.lane(ids.magda), entry.id).insert(0, 'Yes: ');
});

it('is for staff: a parent is offered nobody', async () => {
  await openSeat({
    view: viewFor(ids.magda),
    draw: (shown) => <FromPaperPage view={shown} />,
  });
  await expect.element(page.getByText(/There is nobody whose paper/u)).toBeVisible();
});
