import { afterEach, expect, it } from 'vitest';

import { piecesIn } from './page-pieces.ts';

afterEach(() => document.body.replaceChildren());

const pieces = (html: string) => {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  return piecesIn(main, 'en-GB');
};

it('are the words of each block, whatever stands inside a line', () => {
  expect(pieces('<h1>What’s working</h1><p>Zofia <b>joins</b> in.</p>')).toEqual([
    { text: 'What’s working', lang: 'en-GB' },
    { text: 'Zofia joins in.', lang: 'en-GB' },
  ]);
});

it('are each in the language they stand in', () => {
  expect(pieces('<p>Magda says <q lang="pl">Zosia lubi <i>czytać</i></q> at home</p>')).toEqual([
    { text: 'Magda says', lang: 'en-GB' },
    { text: 'Zosia lubi czytać', lang: 'pl' },
    { text: 'at home', lang: 'en-GB' },
  ]);
});

it('have what is written in a field, in its language, once', () => {
  const main = document.createElement('main');
  main.innerHTML = '<label>Your words<textarea lang="pl">before</textarea></label>';
  document.body.append(main);
  for (const area of main.querySelectorAll('textarea')) area.value = 'Dobrze';
  expect(piecesIn(main, 'en-GB')).toEqual([
    { text: 'Your words', lang: 'en-GB' },
    { text: 'Dobrze', lang: 'pl' },
  ]);
});

it('leave out what is pressed, hidden, or only for another sense', () => {
  expect(
    pieces(
      `<p>Here</p><button>Next</button><p hidden>no</p><p style="visibility:hidden">no</p>
      <span class="visually-hidden">no</span><i aria-hidden="true">no</i>
      <select><option>English</option></select><div style="display:none"><p>no</p></div>`,
    ),
  ).toEqual([{ text: 'Here', lang: 'en-GB' }]);
});
