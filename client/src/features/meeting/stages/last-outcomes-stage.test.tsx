import { addAction, listActions } from '@fourchairs/shared/document/actions.ts';
import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { addMeasurement } from '@fourchairs/shared/document/measurements.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { addSupport, listSupport } from '@fourchairs/shared/document/support-lines.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, noSen, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const fill = ({ plan }: { plan: Y.Doc }) => {
  const outcome = addOutcome(plan, {
    origin: 'last',
    baselineDay: '2025-12-04',
    baselineValue: 2,
    targetValue: 8,
    texts: { title: 'Tell a story', baselineUnit: 'out of 10' },
  });
  addSupport(plan, { origin: 'last', outcomes: [outcome], texts: { what: 'Talk group' } });
  addAction(plan, {
    origin: 'last',
    texts: { what: 'Send word lists home', who: 'Mr Lowe' },
  });
};
const open = (me = viewFor(ids.magda, { stage: 'last-outcomes' })) =>
  openMeeting({ view: me, fill });
const group = (name: RegExp) => page.getByRole('group', { name });
const action = (plan: Y.Doc) => must(listActions(plan)[0], 'action');
const line = (plan: Y.Doc) => must(listSupport(plan)[0], 'support');
const outcomeIn = (plan: Y.Doc) => must(listOutcomes(plan)[0], 'outcome');

describe('first, did it happen?', () => {
  it('asks of each action of last time, and why where it did not', async () => {
    const { docs, container } = await open();
    const asked = group(/^Send word lists home/u);
    expect(page.getByRole('textbox', { name: 'What got in the way?' }).query()).toBeNull();
    await userEvent.click(asked.getByRole('radio', { name: 'Partly' }));
    await userEvent.fill(
      page.getByRole('textbox', { name: 'What got in the way?' }),
      'Printer broke.',
    );
    await vi.waitFor(() => {
      expect(action(docs.plan)).toMatchObject({ happened: 'partly', done: false });
      expect(plainText(action(docs.plan).text('happenedWhy'))).toBe('Printer broke.');
    });
    await userEvent.click(asked.getByRole('radio', { name: 'Yes, as planned' }));
    await vi.waitFor(() => expect(action(docs.plan).done).toBe(true));
    expect(await findViolations(container)).toEqual([]);
  });

  it('asks of support how often it was given, and why where it fell short', async () => {
    const { docs } = await open();
    await userEvent.click(group(/Talk group/u).getByRole('radio', { name: 'Partly' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Times planned' }), '18');
    await userEvent.fill(page.getByRole('textbox', { name: 'Times given' }), '14');
    await userEvent.fill(
      page.getByRole('textbox', { name: 'What got in the way?' }),
      'Mr Lowe was ill.',
    );
    await vi.waitFor(() => {
      expect(line(docs.plan)).toMatchObject({
        happened: 'partly',
        sessionsPlanned: 18,
        sessionsGiven: 14,
      });
      expect(plainText(line(docs.plan).text('happenedWhy'))).toBe('Mr Lowe was ill.');
    });
  });
});

it('asks of support that serves none of last time’s outcomes, also where there were none', async () => {
  const { docs } = await openMeeting({
    view: viewFor(ids.magda, { stage: 'last-outcomes' }),
    fill: ({ plan }) => {
      const outcome = addOutcome(plan, { origin: 'new', texts: { title: 'Sits with friends' } });
      addSupport(plan, { origin: 'last', outcomes: [], texts: { what: 'Laptop' } });
      addSupport(plan, { origin: 'last', outcomes: [outcome], texts: { what: 'Lunch club' } });
      addSupport(plan, { origin: 'new', outcomes: [], texts: { what: 'Ear defenders' } });
    },
  });
  await userEvent.click(group(/Laptop/u).getByRole('radio', { name: 'Yes, as planned' }));
  await vi.waitFor(() => expect(line(docs.plan).happened).toBe('as-planned'));
  await expect.element(group(/Lunch club/u)).toBeVisible();
  expect(group(/Ear defenders/u).query()).toBeNull();
});

it('asks what held an outcome back where less was reached than hoped for, and only then', async () => {
  const { docs, container } = await open(viewFor(ids.adeyemi, { stage: 'last-outcomes' }));
  const heldBack = page.getByRole('combobox', { name: 'What held it back?' });
  await userEvent.click(group(/^What we agree/u).getByRole('radio', { name: 'Got there' }));
  await vi.waitFor(() => expect(outcomeIn(docs.plan).agreedLevel).toBe(0));
  expect(heldBack.query()).toBeNull();
  await userEvent.click(group(/^What we agree/u).getByRole('radio', { name: 'Some movement' }));
  await userEvent.selectOptions(heldBack, 'It was too much at once, or too hard');
  await vi.waitFor(() => expect(outcomeIn(docs.plan).heldBack).toBe('too-much'));
  expect(await findViolations(container)).toEqual([]);
});

describe('measured or seen', () => {
  it('adds a number or a note to the outcome, and says when neither is there', async () => {
    const { docs } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add what you measured or saw' }));
    const form = page.getByRole('form', { name: 'Add what you measured or saw' });
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await expect.element(form.getByText('Please give a number or a short note.')).toBeVisible();
    await userEvent.fill(
      form.getByRole('textbox', { name: /^A short note/u }),
      'Told it to Babcia.',
    );
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await userEvent.fill(form.getByRole('textbox', { name: /^Number/u }), '5');
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await vi.waitFor(() =>
      expect(
        outcomeIn(docs.plan)
          .measurements.map(({ value, note, typedBy }) => ({ value, note, typedBy }))
          .toSorted((a, b) => a.note.length - b.note.length),
      ).toEqual([
        { value: 5, note: '', typedBy: ids.magda },
        { value: null, note: 'Told it to Babcia.', typedBy: ids.magda },
      ]),
    );
    await expect.element(page.getByText('Told it to Babcia.')).toBeVisible();
  });

  it('keeps fifty thousand pasted letters of a note, and adds nothing until they fit', async () => {
    const { docs } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add what you measured or saw' }));
    const form = page.getByRole('form', { name: 'Add what you measured or saw' });
    const note = form.getByRole('textbox', { name: /^A short note/u });
    await note.fill('a'.repeat(50_000));
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await expect.element(note).toHaveValue('a'.repeat(50_000));
    await expect.element(form.getByText(/Nothing was cut off/u)).toBeVisible();
    expect(outcomeIn(docs.plan).measurements).toEqual([]);
    await note.fill('Told it to Babcia.');
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await vi.waitFor(() => expect(outcomeIn(docs.plan).measurements).toHaveLength(1));
  });

  it('takes no day that has not come, and none before the child was born', async () => {
    const { docs } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add what you measured or saw' }));
    const form = page.getByRole('form', { name: 'Add what you measured or saw' });
    await userEvent.fill(form.getByLabelText('Day'), '2999-01-01');
    await userEvent.fill(form.getByRole('textbox', { name: /^Number/u }), '5');
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await expect.element(form.getByText('has not come yet', { exact: false })).toBeVisible();
    await userEvent.fill(form.getByLabelText('Day'), '1900-01-01');
    await userEvent.click(form.getByRole('button', { name: 'Add it' }));
    await expect.element(form.getByText(/before Zofia was born/u)).toBeVisible();
    expect(outcomeIn(docs.plan).measurements).toEqual([]);
  });

  it('one’s own slip is removed, with a way back; nobody else’s is offered', async () => {
    const { docs } = await open();
    const outcome = outcomeIn(docs.plan).id;
    const slip = { day: '2026-03-01', value: 50, typedBy: ids.magda };
    addMeasurement(docs.plan, outcome, slip);
    addMeasurement(docs.plan, outcome, {
      ...slip,
      note: 'Counted twice',
      typedBy: ids.adeyemi,
    });
    await expect.element(page.getByText('Counted twice')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Remove 1 March 50 out of 10' }));
    await vi.waitFor(() =>
      expect(outcomeIn(docs.plan).measurements.map(({ note }) => note)).toEqual(['Counted twice']),
    );
    expect(page.getByRole('button', { name: /^Remove 1 March/u }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(outcomeIn(docs.plan).measurements).toHaveLength(2));
  });
});

describe('SEN8 before SEN Support begins', () => {
  const first = { ...noSen, asks: 'start' } as const;

  it('the stage is that of the concern and the decision, and says since when there is one', async () => {
    const view = viewFor(ids.magda, { stage: 'last-outcomes', sen: first });
    const { docs, container } = await openMeeting({ view });
    await expect
      .element(page.getByRole('heading', { name: 'The concern, and what is decided' }))
      .toBeVisible();
    expect(page.getByText('There are no outcomes from before').query()).toBeNull();
    await expect.element(page.getByText('Nothing is decided yet.')).toBeVisible();
    await userEvent.fill(
      page.getByRole('textbox', { name: 'A concern' }),
      'She talks at home, and not at school.',
    );
    await userEvent.fill(page.getByLabelText('First said on'), '2025-07-04');
    await vi.waitFor(() => {
      const [concern] = entriesOf(docs.lane(ids.magda));
      expect(concern).toMatchObject({ topic: 'concern', saidBy: ids.magda, day: '2025-07-04' });
    });
    expect(await findViolations(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('shows last time’s outcomes all the same where some were carried in', async () => {
    const view = viewFor(ids.magda, { stage: 'last-outcomes', sen: first });
    await openMeeting({ view, fill });
    await expect.element(page.getByText('Nothing is decided yet.')).toBeVisible();
    await expect.element(page.getByText('Tell a story').first()).toBeVisible();
  });
});
