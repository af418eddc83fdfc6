import { inflateSync } from 'node:zlib';

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';

import { outcomeWith } from '#export/testing/sample-saved.ts';

import { inLanguage } from './language.ts';
import { markingLanguages, spokenIn, splitLanguages } from './other-languages.ts';
import { fact, heading, type Paper, paragraph, type Run, runsIn } from './paper.ts';
import { makePaper } from './papers.ts';
import { toPdf } from './pdf/to-pdf.ts';
import { plainText } from './plain-text.ts';
import { sampleSaved, words } from './testing/sample-saved.ts';
import { toWord } from './word/to-word.ts';

const onPolishPaper = <Made>(make: () => Made): Made =>
  inLanguage('pl', () => markingLanguages(make));

it('LANG2 marks nothing outside of a paper, nothing empty, and nothing in the paper’s own language', () => {
  expect(spokenIn('en', 'Reads aloud')).toBe('Reads aloud');
  onPolishPaper(() => {
    expect([spokenIn('en', ' '), spokenIn('pl', 'Czyta'), spokenIn('pl-PL', 'Czyta')]).toEqual([
      ' ',
      'Czyta',
      'Czyta',
    ]);
  });
});

it('LANG2 parts have their language in headings, sentences, lists and tables, and all letters stay', () => {
  const made = onPolishPaper(() => {
    const spoken = spokenIn('en', 'Reads aloud');
    return [
      heading(3, `Cel 1: ${spoken}`),
      ...fact('Dlaczego', spoken),
      { kind: 'table' as const, caption: null, columns: ['Co'], rows: [[`${spoken}.`, 'nic']] },
    ].map((block) => splitLanguages(block));
  });
  const english = { text: 'Reads aloud', lang: 'en' };
  expect(made).toEqual([
    {
      kind: 'heading',
      level: 3,
      text: 'Cel 1: Reads aloud',
      runs: [
        { text: 'Cel 1: ', bold: true },
        { ...english, bold: true },
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'Dlaczego: ', bold: true }, english] },
    { kind: 'table', caption: null, columns: ['Co'], rows: [[[english, { text: '.' }], 'nic']] },
  ]);
});

it('LANG2 no mark of ours is left, whatever people typed', () => {
  const typed = fc.string({
    unit: fc.constantFrom('\u{f0000}', '\u{f0001}', '\u{f0002}', 'en', ' a'),
  });
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const block = onPolishPaper(() =>
        splitLanguages(paragraph(`${one}${spokenIn('en', other)}`)),
      );
      expect(JSON.stringify(block)).not.toMatch(/[\u{f0000}-\u{f0002}]/u);
    }),
  );
});

const saved = sampleSaved({
  strengths: [{ id: 's', text: words('Tells long stories') }],
  outcomes: [outcomeWith({ title: words('Reads aloud'), childWords: words('Być odważna') })],
});

const runsOf = ({ blocks }: Paper): Run[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.runs ?? [];
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs);
    return block.kind === 'table' ? block.rows.flat().flatMap(runsIn) : [];
  });

it('LANG2 the plan’s words say on a Polish paper that they are English, and on an English one nothing', () => {
  const [polish, english] = [makePaper('record', saved, 'pl'), makePaper('record', saved)];
  const said = runsOf(polish).filter(({ lang }) => lang === 'en');
  expect(said.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Tells long stories', 'Reads aloud']),
  );
  expect(runsOf(english).every(({ lang }) => lang === undefined)).toBe(true);
  expect(plainText(polish)).toContain('- Tells long stories');
  expect(`${plainText(polish)}${plainText(english)}`).not.toMatch(/[\u{f0000}-\u{f0002}]/u);
});

/** What a PDF draws with, in the clear. */
const contentOf = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  return [...text.matchAll(/stream\r?\n/gu)]
    .map(({ index, 0: head }) => {
      const from = index + head.length;
      const end = text.indexOf('endstream', from);
      try {
        return inflateSync(file.subarray(from, end)).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
};

it('LANG2 a voice hears it in the PDF and in the Word document', async () => {
  const polish = makePaper('record', saved, 'pl');
  const content = contentOf(await toPdf(polish));
  expect(content).toMatch(/\/Span <<[^>]*\/Lang \(en\)/u);
  expect(contentOf(await toPdf(makePaper('record', saved)))).not.toContain('/Lang (en)');
  const xml = strFromU8(unzipSync(await toWord(polish))['word/document.xml'] ?? new Uint8Array());
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => run);
  const marked = runs.filter((run) => run.includes('<w:lang w:val="en"/>'));
  expect(marked.some((run) => run.includes('Tells long stories'))).toBe(true);
  expect(marked.some((run) => run.includes('Reads aloud'))).toBe(true);
});

it('VERSION3 a Polish paper says in Polish that words were taken out of what somebody answered', () => {
  const withoutFamily = { why: 'Because [words taken out].', byName: 'Mrs Hartley' };
  const { record, ...saved } = sampleSaved();
  const paperIn = (language: 'en' | 'pl') =>
    plainText(makePaper('record', { ...saved, record: { ...record, withoutFamily } }, language));
  expect(paperIn('pl')).toContain('Because [słowa usunięte].');
  expect(paperIn('pl')).not.toContain('words taken out');
  expect(paperIn('en')).toContain('Because [words taken out].');
});
