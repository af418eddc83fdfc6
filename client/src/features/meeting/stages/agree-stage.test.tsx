import { listActions } from '@fourchairs/shared/document/actions.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addMeasurement } from '@fourchairs/shared/document/measurements.ts';
import { outcomeFields, supportFields } from '@fourchairs/shared/document/meeting-shape.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { queryKeys } from '#api/query-keys.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const readBack = { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:10:00Z', current: true };

const agrees: Agreement = {
  personId: ids.magda,
  version: 1,
  answer: 'agrees',
  words: '',
  about: null,
  saidBy: ids.magda,
  typedBy: ids.magda,
  how: 'self',
  lang: 'en',
  at: '2026-03-19T16:12:00Z',
};

const asMagda = (more: Partial<MeetingView>) => viewFor(ids.magda, { stage: 'agree', ...more });
const answerOf = (name: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: /answered|Agrees|Says/ });

const textsOf = (fields: Readonly<Record<string, object>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, shape]) =>
      'type' in shape && shape.type === 'text' ? [[name, `These are the words of ${name}.`]] : [],
    ),
  );

it('reads the whole record: every text of it, numbers and days, and what each of us said', async () => {
  const magda = ids.magda;
  const outcomeTexts = textsOf(outcomeFields);
  const supportTexts = textsOf(supportFields);
  await openMeeting({
    view: asMagda({}),
    fill: ({ plan, lane }) => {
      const outcome = addOutcome(plan, {
        origin: 'last',
        baselineValue: 31,
        baselineDay: '2025-12-04',
        targetValue: 77,
        texts: { ...outcomeTexts, baselineUnit: 'spoons' },
      });
      const measured = { day: '2026-02-03', value: 41, note: 'Counted twice', typedBy: magda };
      addMeasurement(plan, outcome, measured);
      addSupport(plan, {
        origin: 'last',
        outcomes: [outcome],
        from: '2026-01-09',
        to: '2026-07-08',
        cost: 246,
        texts: supportTexts,
      });
      addEntry(lane(magda), {
        kind: 'rating',
        outcome,
        tme: 6,
        words: 'She tells it at home.',
        saidBy: magda,
        typedBy: ids.adeyemi,
        how: 'scribed',
        lang: 'en',
        helpedBy: null,
      });
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Read the whole record' }));
  await expect.element(page.getByRole('button', { name: 'Close the record' })).toBeVisible();
  const read = () => document.body.textContent;
  const written = Object.entries(outcomeTexts).filter(([name]) => name !== 'baselineUnit');
  for (const [, words] of [...written, ...Object.entries(supportTexts)]) {
    expect(read()).toContain(words);
  }
  for (const words of ['31 spoons', '4 December 2025', '77 spoons', '41 spoons', 'Counted twice']) {
    expect(read()).toContain(words);
  }
  for (const words of ['9 January 2026', '8 July 2026', '£246']) expect(read()).toContain(words);
  expect(read()).toMatch(/Magda: 6 out of 10 · “She tells it at home\.” \(.*Miss Adeyemi/u);
});

it('what is missing becomes an action with a name and a day, once, and then is missing no more', async () => {
  const view = viewFor(ids.adeyemi, { stage: 'agree' });
  const { docs } = await openMeeting({ view });
  const left = () => page.getByText(/things are still missing/u).element().textContent;
  const before = Number.parseInt(left(), 10);
  const make = page.getByRole('button', { name: /^Make it an action/u });
  await userEvent.click(make.first());
  await vi.waitFor(() => expect(listActions(docs.plan)).toHaveLength(1));
  const [action] = listActions(docs.plan);
  expect(action?.by).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(action && plainText(action.text('who'))).toBe('Miss Adeyemi');
  await expect.poll(() => Number.parseInt(left(), 10)).toBe(before - 1);
  await expect.element(page.getByText('1 more is now an action.')).toBeVisible();
});

it('where nobody leads, it is asked who finds out what is missing', async () => {
  const view = viewFor(ids.magda, { stage: 'agree' });
  const people = view.people.map((each) => ({ ...each, isLead: false }));
  const { docs } = await openMeeting({ view: { ...view, people } });
  await userEvent.click(page.getByRole('button', { name: 'Show what is still missing' }));
  await userEvent.click(page.getByRole('button', { name: /^Make it an action/u }).first());
  expect(listActions(docs.plan)).toEqual([]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Who finds it out?' }), 'Magda');
  await vi.waitFor(() => expect(listActions(docs.plan)).toHaveLength(1));
});

describe('what each of us says', () => {
  it('calls silence what it is, and asks nobody before anything was read back', async () => {
    await openMeeting({ view: asMagda({}) });
    await expect.element(answerOf('Magda Nowak').getByText('Not yet answered')).toBeVisible();
    expect(page.getByRole('radio', { name: 'I agree' }).query()).toBeNull();
  });

  it('asks me once it is read back, and sends my words with what they are about', async () => {
    const { asked } = await openMeeting({ view: asMagda({ readBack }) });
    await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
    await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
    await expect
      .element(page.getByText('Please say it in a few words', { exact: false }))
      .toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'How do you see it?' }), 'One to one.');
    await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
    await vi.waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
        version: 1,
        answer: 'differs',
        words: 'One to one.',
        about: null,
        saidBy: ids.magda,
        how: 'self',
        lang: 'en',
      }),
    );
  });

  it('keeps fifty thousand pasted letters whole, says how many are too many, and sends none until they fit', async () => {
    const { asked } = await openMeeting({ view: asMagda({ readBack }) });
    await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
    const words = page.getByRole('textbox', { name: 'How do you see it?' });
    pasteInto(words, 'x'.repeat(50_000));
    await expect.element(page.getByText('46,000 letters too many')).toBeVisible();
    await expect.element(words).toHaveAttribute('aria-invalid', 'true');
    expect(lengthOf(words)).toBe(50_000);
    await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
    expect(asked.some(({ path }) => path.endsWith('/agreements'))).toBe(false);
    await userEvent.fill(words, 'x'.repeat(4000));
    await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
    await vi.waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/agreements'))?.body).toMatchObject({
        words: 'x'.repeat(4000),
      }),
    );
  });

  it('asks on coming here whether what was read back still stands: it may have changed meanwhile', async () => {
    const ask = vi.spyOn(QueryClient.prototype, 'invalidateQueries');
    onTestFinished(() => ask.mockRestore());
    const view = asMagda({ readBack });
    await openMeeting({ view });
    const queryKey = queryKeys.meetingView(view.id);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith({ queryKey }), { timeout: 3000 });
  });

  it('asks again when the record was changed after I answered', async () => {
    const { show } = await openMeeting({ view: asMagda({ readBack, agreements: [agrees] }) });
    await expect.element(answerOf('Magda Nowak').getByText('Agrees')).toBeVisible();
    await show(asMagda({ readBack: { ...readBack, current: false }, agreements: [agrees] }));
    await expect
      .element(answerOf('Magda Nowak').getByText('answer again', { exact: false }))
      .toBeVisible();
  });

  it('lets a child under 16 say, and never asks them to agree', async () => {
    const view = viewFor(ids.hartley, { stage: 'agree', readBack });
    const { asked } = await openMeeting({
      view: {
        ...view,
        you: { ...view.you, writesFor: [ids.zofia] },
        documents: view.documents.map((each) =>
          each.name === `lane.${ids.zofia}` ? { ...each, grant: 'write' } : each,
        ),
      },
    });
    await userEvent.click(page.getByRole('button', { name: 'What does Zofia say?' }));
    const form = page.getByRole('form', { name: 'What does Zofia say?' });
    expect(form.getByRole('radio').query()).toBeNull();
    await userEvent.fill(form.getByRole('textbox'), 'I want my story map.');
    await userEvent.click(form.getByRole('button', { name: 'Put it in the record' }));
    await vi.waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        answer: 'says',
        saidBy: ids.zofia,
        how: 'scribed',
      }),
    );
  });
});

describe('a difference', () => {
  const differs: Agreement = { ...agrees, answer: 'differs', words: 'One to one.' };

  it('has the school’s words beside it and where to turn; the lead writes them', async () => {
    const view = viewFor(ids.adeyemi, { stage: 'agree', readBack, agreements: [differs] });
    const { asked } = await openMeeting({ view });
    await expect.element(page.getByText('SENDIASS', { exact: false })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Write how the school sees it' }));
    await userEvent.fill(
      page.getByRole('textbox', { name: 'How the school sees it' }),
      'Small groups suit her.',
    );
    await userEvent.click(page.getByRole('button', { name: 'Put it beside their words' }));
    await vi.waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/replies'))?.body).toEqual({
        version: 1,
        personId: ids.magda,
        words: 'Small groups suit her.',
      }),
    );
  });

  it('may be answered by the school at length, and nothing of fifty thousand letters is cut', async () => {
    const view = viewFor(ids.adeyemi, { stage: 'agree', readBack, agreements: [differs] });
    const { asked } = await openMeeting({ view });
    await userEvent.click(page.getByRole('button', { name: 'Write how the school sees it' }));
    const words = page.getByRole('textbox', { name: 'How the school sees it' });
    pasteInto(words, 'x'.repeat(50_000));
    await userEvent.click(page.getByRole('button', { name: 'Put it beside their words' }));
    await expect.element(page.getByText('46,000 letters too many')).toBeVisible();
    expect(lengthOf(words)).toBe(50_000);
    expect(asked.some(({ path }) => path.endsWith('/replies'))).toBe(false);
  });

  it('to a version that was overtaken is answered in the server’s plain words, and stays typed', async () => {
    await openMeeting({ view: asMagda({ readBack }) });
    await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
    const words = page.getByRole('textbox', { name: 'How do you see it?' });
    await userEvent.fill(words, 'One to one.');
    const message = 'The plan was read back again since. Read it as it is now, then answer.';
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json({ error: 'conflict', message, field: 'version' }, { status: 409 }),
      ),
    );
    await userEvent.click(page.getByRole('button', { name: 'Put it in the record' }));
    await expect.element(page.getByRole('alert').getByText(message)).toBeVisible();
    await expect.element(words).toHaveValue('One to one.');
    vi.unstubAllGlobals();
  });

  it('being typed stays through an edit, another stage and the next reading, and is sent to that one', async () => {
    const { asked, show } = await openMeeting({ view: asMagda({ readBack }) });
    await userEvent.click(page.getByRole('radio', { name: 'I see it differently' }));
    const words = page.getByRole('textbox', { name: 'How do you see it?' });
    await userEvent.fill(words, 'One to one.');
    await show(asMagda({ readBack: { ...readBack, current: false } }));
    await expect.element(words).toHaveValue('One to one.');
    const send = page.getByRole('button', { name: 'Put it in the record' });
    await expect.element(send).toBeDisabled();
    await expect.element(page.getByText('while you were writing', { exact: false })).toBeVisible();
    await userEvent.fill(words, 'One to one, daily.');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.poll(() => words.query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Do we agree?' }));
    await expect.element(words).toHaveValue('One to one, daily.');
    await show(asMagda({ readBack: { ...readBack, n: 2 } }));
    await userEvent.click(send);
    await vi.waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/agreements'))?.body).toMatchObject({
        version: 2,
        answer: 'differs',
        words: 'One to one, daily.',
      }),
    );
  });

  it('given to an earlier reading is there to be sent again, and an agreement is chosen anew', async () => {
    const again = { ...readBack, n: 2 };
    const { show } = await openMeeting({
      view: asMagda({ readBack: again, agreements: [differs] }),
    });
    const words = page.getByRole('textbox', { name: 'How do you see it?' });
    await expect.element(words).toHaveValue('One to one.');
    await show(asMagda({ readBack: again, agreements: [agrees] }));
    await expect.poll(() => words.query()).toBeNull();
    const agree = page.getByRole('radio', { name: 'I agree' });
    await expect.element(agree).not.toBeChecked();
    await userEvent.click(agree);
    await expect.element(agree).toBeChecked();
    await show(asMagda({ readBack: { ...readBack, n: 3 }, agreements: [agrees] }));
    await expect.element(agree).not.toBeChecked();
  });

  it('answered anew has the school’s last words offered beside it again', async () => {
    const reply = {
      personId: ids.magda,
      version: 1,
      words: 'Small groups.',
      by: ids.adeyemi,
      at: '',
    };
    const view = viewFor(ids.adeyemi, {
      stage: 'agree',
      readBack: { ...readBack, n: 2 },
      agreements: [{ ...differs, version: 2 }],
      replies: [reply],
    });
    await openMeeting({ view });
    await userEvent.click(page.getByRole('button', { name: 'Write how the school sees it' }));
    await expect
      .element(page.getByRole('textbox', { name: 'How the school sees it' }))
      .toHaveValue('Small groups.');
  });
});

describe('finishing', () => {
  it('may hold giving out the record for checking, with a reason everybody sees', async () => {
    const view = viewFor(ids.adeyemi, { stage: 'agree', readBack });
    const { asked } = await openMeeting({ view });
    await userEvent.click(page.getByRole('button', { name: 'Finish and save' }));
    const dialog = page.getByRole('alertdialog');
    await userEvent.click(dialog.getByRole('checkbox', { name: /^Check it first/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Finish and save' }));
    await expect
      .element(dialog.getByText('Please say what you want to check.', { exact: false }))
      .toBeVisible();
    expect(asked.some(({ path }) => path.endsWith('/finish'))).toBe(false);
    await userEvent.fill(dialog.getByRole('textbox'), 'Two dates.');
    await userEvent.click(dialog.getByRole('button', { name: 'Finish and save' }));
    await vi.waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/finish'))?.body).toMatchObject({
        hold: { why: 'Two dates.' },
      }),
    );
  });

  it('is offered to the lead alone', async () => {
    await openMeeting({ view: asMagda({ readBack }) });
    expect(page.getByRole('button', { name: 'Finish and save' }).query()).toBeNull();
    await expect
      .element(page.getByText('Miss Adeyemi will finish the meeting', { exact: false }))
      .toBeVisible();
  });

  it('asks once, and says who has not answered', async () => {
    const view = viewFor(ids.adeyemi, { stage: 'agree', readBack, agreements: [agrees] });
    const { asked, container } = await openMeeting({ view });
    await userEvent.click(page.getByRole('button', { name: 'Finish and save' }));
    const dialog = page.getByRole('alertdialog');
    await expect
      // The child says what she thinks, and is not asked whether she agrees.
      .element(dialog.getByText('2 people who are asked have not answered yet', { exact: false }))
      .toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Finish and save' }));
    await vi.waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/finish'))?.body).toEqual({
        stage: 'agree',
        readBack: readBack.n,
      }),
    );
  });

  it('VERSION2 asks for the reading first, and sends nothing, while something was not read back', async () => {
    const view = viewFor(ids.adeyemi, {
      stage: 'agree',
      readBack: { ...readBack, current: false },
    });
    const { asked, container } = await openMeeting({ view });
    await userEvent.click(page.getByRole('button', { name: 'Finish and save' }));
    await expect
      .element(page.getByRole('alert').getByText('Read it back first', { exact: false }))
      .toBeVisible();
    expect(page.getByRole('alertdialog').query()).toBeNull();
    expect(asked.some(({ path }) => path.endsWith('/finish'))).toBe(false);
    expect(await findViolations(container)).toEqual([]);
  });
});
