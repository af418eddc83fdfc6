import type { RecordBlock } from '@fourchairs/shared/document/record.ts';
import { expect, it } from 'vitest';

import { by, magda, teacher } from '../testing/sample-record.ts';
import { piecesOf } from './note-pieces.ts';

const block = (text: string, marks: RecordBlock['marks']): RecordBlock => ({
  kind: 'paragraph',
  depth: 0,
  text: by([teacher, text]),
  marks,
});

it('cuts a note where its look changes', () => {
  const pieces = piecesOf(
    block('See the word list', [
      { from: 4, to: 17, kind: 'bold', href: null },
      { from: 8, to: 17, kind: 'link', href: 'https://school.example/words' },
    ]),
    null,
  );
  expect(pieces.map(({ text, bold, href }) => [text, bold, href])).toEqual([
    ['See ', false, null],
    ['the ', true, null],
    ['word list', true, 'https://school.example/words'],
  ]);
});

it('keeps the formatting of words that came after removed ones', () => {
  const pieces = piecesOf(block('Read it aloud', [{ from: 8, to: 13, kind: 'bold', href: null }]), {
    changed: true,
    segments: [
      { kind: 'same', text: 'Read ', by: null },
      { kind: 'removed', text: 'the whole book', by: teacher },
      { kind: 'added', text: 'it aloud', by: magda },
    ],
  });
  expect(pieces.map(({ kind, text, bold, names }) => [kind, text, bold, names])).toEqual([
    ['same', 'Read ', false, []],
    ['removed', 'the whole book', false, []],
    ['added', 'it ', false, []],
    ['added', 'aloud', true, [magda]],
  ]);
});

it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example'])(
  'makes no link of %s',
  (href) => {
    const [piece] = piecesOf(block('here', [{ from: 0, to: 4, kind: 'link', href }]), null);
    expect(piece?.href).toBeNull();
  },
);
