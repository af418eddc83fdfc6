import {
  addEntry,
  entriesOf,
  type EntryView,
  entryWords,
} from '@fourchairs/shared/document/entries.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import type { ServerDocs } from '#session/testing/open-seat.tsx';
import { ids, people, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const byPhone = [{ personId: ids.magda, how: 'phone' as const, from: null, to: null }];

/** The teacher writes for Magda, who is on the phone. */
const openAsScribe = (more: Partial<MeetingView>, fill?: (docs: ServerDocs) => void) => {
  const view = viewFor(ids.adeyemi, { attendance: byPhone, ...more });
  return openMeeting({
    view: {
      ...view,
      you: { ...view.you, writesFor: [ids.magda] },
      documents: view.documents.map((each) =>
        each.name === `lane.${ids.magda}` ? { ...each, grant: 'write' } : each,
      ),
    },
    ...(fill !== undefined && { fill }),
  });
};

const typeIn = async (topic: string, words: string) => {
  const section = page.getByRole('region', { name: `${topic}: Magda Nowak` });
  await userEvent.click(section.getByRole('textbox', { name: topic }).first());
  await userEvent.keyboard(words);
  return section;
};

const about = (lane: Y.Doc, topic: EntryView['topic']) =>
  entriesOf(lane).find((entry) => entry.topic === topic);

describe('words of somebody I write for', () => {
  it('come in the way they take part, and can be said to have come in another', async () => {
    const { docs, container } = await openAsScribe({ stage: 'working' });
    const lane = docs.lane(ids.magda);
    const section = await typeIn('Going well', 'On lubi mapy');
    await vi.waitFor(() => expect(about(lane, 'going-well')).toMatchObject({ how: 'phone' }));
    await expect.element(section.getByText('Magda said this')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    await userEvent.selectOptions(
      section.getByRole('combobox', { name: 'How Magda said this' }),
      'on paper',
    );
    await userEvent.selectOptions(
      section.getByRole('combobox', { name: 'The language of these words' }),
      'Polish',
    );
    await vi.waitFor(() =>
      expect(about(lane, 'going-well')).toMatchObject({
        how: 'paper',
        lang: 'pl',
        saidBy: ids.magda,
        typedBy: ids.adeyemi,
      }),
    );
    await expect.element(section.getByRole('textbox').first()).toHaveAttribute('lang', 'pl');
  });

  it('are taken to come in as the last ones did', async () => {
    const { docs } = await openAsScribe({ stage: 'working' });
    const lane = docs.lane(ids.magda);
    const section = await typeIn('Going well', 'On lubi mapy');
    await userEvent.selectOptions(
      section.getByRole('combobox', { name: 'The language of these words' }),
      'Polish',
    );
    await typeIn('Ideas', 'Dwie minuty');
    await vi.waitFor(() => expect(about(lane, 'ideas')).toMatchObject({ lang: 'pl' }));
    expect(about(lane, 'ideas')?.how).toBe('phone');
  });

  it('hold for a rating, before and after it is given', async () => {
    let outcome = '';
    const { docs } = await openAsScribe({ stage: 'last-outcomes' }, ({ plan }) => {
      outcome = addOutcome(plan, { origin: 'last', texts: { title: 'Tell a story' } });
    });
    await userEvent.click(page.getByRole('button', { name: 'What does Magda see?' }));
    const how = page.getByRole('combobox', { name: 'How Magda said this' });
    await userEvent.selectOptions(how, 'and I interpreted');
    const form = page.getByRole('group', { name: 'What does Magda see?' });
    await userEvent.click(form.getByRole('radio', { name: /Got there|Got to what/ }));
    const rated = () => entriesOf(docs.lane(ids.magda)).find((each) => each.outcome === outcome);
    await vi.waitFor(() => expect(rated()?.how).toBe('interpreted'));
    await userEvent.selectOptions(how, 'in the room');
    await vi.waitFor(() => expect(rated()?.how).toBe('scribed'));
  });

  it('hold for an answer', async () => {
    const readBack = { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:10:00Z', current: true };
    const { asked } = await openAsScribe({ stage: 'agree', readBack });
    await userEvent.click(page.getByRole('button', { name: 'What does Magda say?' }));
    const form = page.getByRole('form', { name: 'What does Magda say?' });
    await userEvent.click(form.getByRole('radio', { name: 'Magda sees it differently' }));
    await userEvent.fill(form.getByRole('textbox'), 'Codziennie.');
    await userEvent.selectOptions(
      form.getByRole('combobox', { name: 'The language of these words' }),
      'Polish',
    );
    await userEvent.click(form.getByRole('button', { name: 'Put it in the record' }));
    await vi.waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        saidBy: ids.magda,
        how: 'phone',
        lang: 'pl',
      }),
    );
  });
});

describe('my own words', () => {
  it('are in the language I say, which is offered while I write', async () => {
    const { docs } = await openMeeting({ view: viewFor(ids.magda, { stage: 'working' }) });
    const section = await typeIn('Going well', 'Lubi mapy');
    const language = section.getByRole('combobox', { name: 'The language of these words' });
    await expect.element(language).toHaveDisplayValue('English');
    expect(section.getByRole('combobox', { name: /^How/ }).query()).toBeNull();
    await userEvent.selectOptions(language, 'Polish');
    await vi.waitFor(() =>
      expect(about(docs.lane(ids.magda), 'going-well')).toMatchObject({ how: 'self', lang: 'pl' }),
    );
    // A language that is not the page's own stays in sight; the page's own goes with the caret.
    await userEvent.click(page.getByRole('button', { name: 'Add a strength' }));
    await expect.element(section.getByText('Your words are in')).toBeVisible();
  });
});

describe('words beside their translation', () => {
  const polish = {
    kind: 'view',
    topic: 'going-well',
    saidBy: ids.magda,
    typedBy: ids.magda,
    how: 'self',
    lang: 'pl',
    helpedBy: null,
    words: 'Lubi mapy',
  } as const;
  const ewa: MeetingPerson = {
    id: ids.park,
    name: 'Ewa Lis',
    firstName: 'Ewa',
    shownAs: 'Ewa Lis',
    role: 'interpreter',
    isLead: false,
    with: null,
  };

  it('TRANSLATE1, TRANSLATE3 are added by whoever writes for the speaker, who is told when the words change', async () => {
    const { docs, container } = await openAsScribe(
      { stage: 'working', people: [...people, ewa] },
      ({ lane }) => void addEntry(lane(ids.magda), polish),
    );
    const lane = docs.lane(ids.magda);
    await userEvent.click(page.getByRole('button', { name: /^Add it in English/u }));
    const field = page.getByRole('textbox', { name: 'The same in English' });
    await expect.poll(() => document.activeElement).toBe(field.element());
    await userEvent.keyboard('Likes maps');
    await vi.waitFor(() =>
      expect(about(lane, 'going-well')?.translation.toJSON()).toBe('Likes maps'),
    );
    expect(about(lane, 'going-well')).toMatchObject({
      translatedBy: ids.park,
      translationLang: 'en',
      lang: 'pl',
      typedBy: ids.magda,
    });
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    const behind = page.getByText('The words have changed since this was put into English.');
    expect(behind.query()).toBeNull();
    const entry = must(about(lane, 'going-well'), 'the entry');
    entryWords(lane, entry.id).insert(0, 'Nie ');
    await expect.element(behind).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: /^It still says the same/u }));
    await expect.poll(() => behind.query()).toBeNull();
    entryWords(lane, entry.id).delete(0, 4);
    await expect.element(behind).toBeVisible();
    // Whoever writes the translation anew has the words above it.
    await userEvent.click(field);
    await userEvent.keyboard('!');
    await expect.poll(() => behind.query()).toBeNull();
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Who put it into English' }),
      'Miss Adeyemi',
    );
    await vi.waitFor(() => expect(about(lane, 'going-well')?.translatedBy).toBe(ids.adeyemi));
    expect(about(lane, 'going-well')?.words.toJSON()).toBe('Lubi mapy');
  });

  it.each([
    ['the speaker', ids.magda],
    ['everybody else', ids.hartley],
  ])('TRANSLATE1 are read by %s, the words first, and not written', async (_, reader) => {
    await openMeeting({
      view: viewFor(reader, { stage: 'working' }),
      fill: ({ lane }) =>
        void addEntry(lane(ids.magda), {
          ...polish,
          translation: 'Likes maps',
          translatedBy: ids.adeyemi,
          translationLang: 'en',
          translationOf: markOf('Lubi mapę'),
        }),
    });
    await expect
      .element(page.getByText('The words have changed since this was put into English.'))
      .toBeVisible();
    await expect.element(page.getByText('Put into English by Miss Adeyemi')).toBeVisible();
    const english = page.getByText('Likes maps').element();
    expect(english.getAttribute('lang')).toBe('en');
    expect(page.getByRole('textbox', { name: 'The same in English' }).query()).toBeNull();
    const own = must(document.querySelector('main [lang="pl"]'), 'the words themselves');
    expect(own.compareDocumentPosition(english)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

it('TRANSLATE1 stand beside the child’s own words at the top of a stage, too', async () => {
  await openMeeting({
    view: viewFor(ids.hartley, { stage: 'barriers' }),
    fill: ({ lane }) =>
      void addEntry(lane(ids.zofia), {
        kind: 'view',
        topic: 'my-words',
        saidBy: ids.zofia,
        typedBy: ids.zofia,
        how: 'self',
        lang: 'pl',
        helpedBy: null,
        words: 'Mój królik',
        translation: 'My rabbit',
        translatedBy: ids.magda,
        translationLang: 'en',
      }),
  });
  const english = page.getByText('“My rabbit”');
  await expect.element(english).toBeVisible();
  expect(english.element().getAttribute('lang')).toBe('en');
  await expect.element(page.getByText('Put into English by Magda')).toBeVisible();
});

it('TRANSLATE5 the child’s words for an outcome have theirs, by whoever writes the plan and is not the child', async () => {
  const fill = ({ plan }: { plan: Y.Doc }) =>
    void addOutcome(plan, {
      origin: 'new',
      childLang: 'pl',
      childTypedBy: ids.zofia,
      childHow: 'self',
      texts: { title: 'Reads aloud', childWords: 'Chcę czytać' },
    });
  const stage = 'new-outcomes' as const;
  const { docs } = await openMeeting({ view: viewFor(ids.adeyemi, { stage }), fill });
  await userEvent.click(page.getByRole('button', { name: /^Write this outcome/u }));
  await userEvent.click(page.getByRole('button', { name: /^Add it in English/u }));
  const field = page.getByRole('textbox', { name: 'The same in English' });
  await expect.poll(() => document.activeElement).toBe(field.element());
  await userEvent.keyboard('I want to read');
  const outcome = () => must(listOutcomes(docs.plan)[0], 'the outcome');
  await vi.waitFor(() =>
    expect(outcome().text('childTranslation').toJSON()).toBe('I want to read'),
  );
  expect(outcome()).toMatchObject({
    childTranslatedBy: ids.adeyemi,
    childTranslationLang: 'en',
    childTranslationOf: markOf('Chcę czytać'),
  });
  outcome().text('childWords').insert(0, 'Nie ');
  await expect.element(page.getByText(/^The words have changed since this was put/u)).toBeVisible();
});

describe('words of others', () => {
  it('are shown in their language, with how they came in, in words', async () => {
    await openMeeting({
      view: viewFor(ids.hartley, { stage: 'working' }),
      fill: ({ lane }) =>
        void addEntry(lane(ids.magda), {
          kind: 'view',
          topic: 'going-well',
          saidBy: ids.magda,
          typedBy: ids.adeyemi,
          how: 'phone',
          lang: 'pl',
          helpedBy: null,
          words: 'Lubi mapy',
        }),
    });
    await expect.element(page.getByText('Lubi mapy')).toHaveAttribute('lang', 'pl');
    await expect
      .element(page.getByText('Said by Magda on the phone, typed by Miss Adeyemi · in Polish'))
      .toBeVisible();
  });
});
