import { afterEach, expect, it } from 'vitest';

import { render } from '#components/testing/render.tsx';
import { chooseLanguage } from '#i18n/load-words.ts';

import { ServerWords } from './server-words.tsx';

afterEach(async () => {
  await chooseLanguage('en');
  localStorage.clear();
});

const show = async (said: string): Promise<HTMLElement> => {
  const { container } = await render(<ServerWords said={said} otherwise="Nie udało się." />);
  return container;
};

it('LANG1 on an English page the server’s sentence stands alone, and ours where it sent none', async () => {
  expect((await show('Nothing was changed.')).innerHTML).toBe('Nothing was changed.');
  expect((await show('')).textContent).toBe('Nie udało się.');
});

it('LANG1 on another page ours comes first, and the server’s is marked as English', async () => {
  await chooseLanguage('pl');
  const container = await show('Nothing was changed.');
  expect(container.textContent).toBe('Nie udało się. Nothing was changed.');
  const marked = container.querySelector('[lang="en"]');
  expect(marked?.textContent).toBe('Nothing was changed.');
});
