import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { i18n } from '#i18n/i18n.ts';
import { ids } from '#session/testing/sample-view.ts';

import { startAnswer } from './answer.ts';
import { goOn, openChild, press, viewOfZofia } from './testing/open-child.tsx';

const goOnTo = (question: string) => goOn(question, 'Pomiń');
const languages = (doc: Y.Doc) =>
  entriesOf(doc).map(({ topic, card, words, lang }) => [topic, card ?? plainText(words), lang]);

beforeEach(() => i18n.speak('pl'));
afterEach(() => i18n.speak('en'));

describe('a child whose page is in Polish', () => {
  it('CHILD12 says, picks, sorts and is helped in Polish, and everyone reads that it is', async () => {
    const { docs } = await openChild();
    const [prep, lane] = [docs.prep(ids.zofia), docs.lane(ids.zofia)];
    await press('Zaczynamy');
    await goOnTo('Czy to u ciebie działa?');
    await press('Działa');
    await goOnTo('Co jest dla ciebie ważne?');
    const field = page.getByRole('textbox', { name: 'Moje słowa' });
    await press('Napisz');
    await expect.element(field).toHaveAttribute('lang', 'pl');
    await userEvent.fill(field, 'Mój kot');
    await press('Ktoś mi pomaga');
    await userEvent.click(page.getByRole('radio', { name: 'Miss Adeyemi', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Gotowe', exact: true }).last());
    const note = page.getByRole('textbox', { name: /Miss Adeyemi/u });
    await userEvent.fill(note, 'Pokazała zdjęcie.');
    await expect.poll(() => languages(prep).map(([, , lang]) => lang)).toEqual(['pl', 'pl', 'pl']);
    await press('Pokaż wszystkim');
    await expect
      .poll(() => languages(lane))
      .toEqual([
        ['important-to-me', 'Mój kot', 'pl'],
        ['helper-note', 'Pokazała zdjęcie.', 'pl'],
      ]);
  });

  it('CHILD12 keeps the language of words that stand there, and begins in that of the page', async () => {
    const english = { child: ids.zofia, lang: 'en' };
    const { docs } = await openChild((prep) => {
      startAnswer(prep, { kind: 'view', topic: 'playtime' }, english, { face: 'happy' });
      const lessons = { kind: 'view', topic: 'lessons' } as const;
      startAnswer(prep, lessons, english, { face: 'ok' });
      entriesOf(prep)[1]?.words.insert(0, 'I like maths');
    });
    const prep = docs.prep(ids.zofia);
    await press('Zaczynamy');
    await press('Napisz');
    const field = page.getByRole('textbox', { name: 'Moje słowa' });
    await userEvent.click(field);
    await userEvent.keyboard('Fajnie jest');
    await expect
      .poll(() => languages(prep))
      .toEqual([
        ['playtime', 'Fajnie jest', 'pl'],
        ['lessons', 'I like maths', 'en'],
      ]);
    await press('Dalej');
    await expect.element(field).toHaveAttribute('lang', 'en');
    await userEvent.click(page.getByRole('radio').first());
    await expect.poll(() => languages(prep)[1]).toEqual(['lessons', 'I like maths', 'en']);
  });

  it('CHILD12 writes to the plan in a field of that language', async () => {
    const view = viewOfZofia();
    await openChild(undefined, {
      ...view,
      readBack: { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:00:00Z', current: true },
    });
    await expect
      .element(page.getByRole('button', { name: 'Powiedz, co myślę', exact: true }))
      .toBeVisible();
    await press('Powiedz, co myślę');
    await expect
      .element(page.getByRole('textbox', { name: 'Moje słowa' }))
      .toHaveAttribute('lang', 'pl');
  });
});
