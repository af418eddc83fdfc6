import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

import { Spoken } from '#components/spoken.tsx';
import { render } from '#components/testing/render.tsx';
import { i18n } from '#i18n/i18n.ts';
import { loadWordsIn } from '#i18n/load-words.ts';
import { planWords, wordsIn } from '#i18n/plan-words.ts';
import { piecesIn } from '#lib/page-pieces.ts';

import { DateChanged } from './date-changed.tsx';
import { wronglySpoken } from './testing/foreign-words.ts';

const inPolish = async () => {
  await loadWordsIn('pl', ['course']);
  i18n.speak('pl');
  onTestFinished(() => i18n.speak('en'));
};

it('LANG3 why a meeting was moved is read with the voice of its own language', async () => {
  await inPolish();
  const change = {
    from: '2026-03-12T15:30',
    to: '2026-03-19T15:30',
    why: 'Qen1',
    forChild: true,
    byName: 'Miss Adeyemi',
    at: '2026-03-10T09:00:00.000Z',
  };
  const { container } = await render(<DateChanged change={change} />);
  await expect.element(page.getByText('Qen1')).toBeVisible();
  expect(wronglySpoken(container)).toEqual([]);
  expect(piecesIn(container, 'pl')).toContainEqual({ text: 'Qen1', lang: 'en' });
});

it('LANG3 words in the language of the page are no part of their own', async () => {
  await inPolish();
  const sentence = `Cel: ${wordsIn('pl', 'czytać')}, ${planWords('to read')}`;
  const { container } = await render(<Spoken of={sentence} />);
  expect(container.innerHTML).toBe('Cel: czytać, <span lang="en" dir="auto">to read</span>');
});
