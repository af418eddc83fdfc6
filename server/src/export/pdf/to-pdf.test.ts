import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';

import { heading, type Paper, paragraph } from '../paper.ts';
import { makePaper } from '../papers.ts';
import { recordPaper } from '../record-paper.ts';
import { sampleSaved, words } from '../testing/sample-saved.ts';
import { draws } from './fonts.ts';
import { wordsIn } from './pieces.ts';
import { toPdf } from './to-pdf.ts';

type Node = { readonly role?: string; readonly lang?: string; readonly children?: readonly Node[] };

const rolesIn = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesIn),
];

const read = async (paper: Paper) => {
  const document = await getDocument({ data: await toPdf(paper), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      const tree = (await page.getStructTree()) as Node | null;
      return { text, roles: tree === null ? [] : rolesIn(tree) };
    }),
  );
  const metadata = await document.getMetadata();
  return {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    roles: pages.flatMap(({ roles }) => roles),
    info: metadata.info as Readonly<Record<string, unknown>>,
  };
};

/** Lines are broken where they must be, so spaces say nothing; joined letters leave control characters behind. */
const squash = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '');

const plain = (blocks: Paper['blocks'], title = 'Spring review'): Paper => ({
  title,
  lang: 'en-GB',
  author: 'Larkfield Primary',
  foot: title,
  blocks,
});

describe('a paper as a PDF', () => {
  it('is tagged with real headings, lists and tables, in order, with a title and a language', async () => {
    const saved = sampleSaved({ strengths: [{ id: 's', text: words('Tells stories') }] });
    const { roles, info } = await read(recordPaper(saved));
    expect(roles.slice(0, 2)).toEqual(['Root', 'Document']);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']));
    expect(roles).toEqual(expect.arrayContaining(['L', 'LI', 'Lbl', 'LBody']));
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(info).toMatchObject({ Title: 'Spring review, agreed', Language: 'en-GB' });
  });

  it.each([
    ['Polish', 'Zażółć gęślą jaźń: „wróciłam do domu”'],
    ['Ukrainian', 'Вона любить читати вголос'],
    ['Punjabi', 'ਉਹ ਪੜ੍ਹਦੀ ਹੈ'],
    ['emoji', 'She drew 🙂 and 🐟'],
  ])('holds %s as it was typed', async (_, typed) => {
    const { text } = await read(plain([paragraph(typed)]));
    expect(squash(text)).toContain(squash(typed));
  });

  it('begins at the right what is read from there: lines, points after their mark, and cells', async () => {
    const urdu = 'وہ اچھا پڑھتی ہے';
    const columns = ['What', 'Who'];
    const paper = plain([
      paragraph(urdu),
      { kind: 'list', ordered: false, items: [{ depth: 0, runs: [{ text: urdu }] }] },
      { kind: 'table', caption: null, columns, rows: [[urdu, 'Mum']] },
    ]);
    const document = await getDocument({ data: await toPdf(paper), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, from: Number(item.transform[4]), width: item.width }]
        : [],
    );
    const edges = placed
      .filter(({ text }) => /\p{Script=Arabic}/u.test(text))
      .map(({ from, width }) => Math.round(from + width));
    const mark = placed.find(({ text }) => text === '•');
    const [line = 0, point = 0] = [...new Set(edges)].toSorted((one, other) => other - one);
    expect(line).toBe(545);
    expect(point).toBeLessThan(line);
    expect(mark?.from).toBeGreaterThan(point);
    // A cell's words stand at its end, just before the second column begins.
    const second = placed.find(({ text }) => text === 'Mum')?.from ?? 0;
    const inCell = edges.filter((edge) => edge < second);
    expect(Math.max(...inCell)).toBeGreaterThan(second - 12);
  });

  it('holds Urdu, and Urdu within English', async () => {
    const urdu = 'وہ اچھا پڑھتی ہے';
    const { text } = await read(plain([paragraph(urdu), paragraph(`Mum says ${urdu} every day`)]));
    for (const word of urdu.split(' ')) expect(squash(text).normalize('NFKC')).toContain(word);
  });

  it('holds Urdu in the order it is read, for who listens, in its language', async () => {
    // None of these letters has to be escaped in a PDF.
    const words = { text: 'وہ پڑھتی ہے', lang: 'ur' };
    const runs = [{ text: 'Mum says ' }, words, { text: ' every day' }];
    const bytes = Buffer.from(await toPdf(plain([{ kind: 'paragraph', runs }])));
    const objects = bytes.toString('latin1');
    const said = Buffer.from(`\ufeff${words.text}`, 'utf16le').swap16().toString('latin1');
    expect(objects).toContain(`/ActualText (${said})`);
    expect(objects).toContain('/Lang (ur)');
  });

  it('tells letters apart that are drawn with one shape', async () => {
    const typed = 'بتپٹث نبتی';
    const { text } = await read(plain([paragraph(typed)]));
    const letters = new Set(text.normalize('NFKC').match(/\p{Script=Arabic}/gu));
    expect(letters).toEqual(new Set(squash(typed)));
  });

  it('breaks a title of 500 characters without a space, and one of many words, over lines', async () => {
    const title = 'Ż'.repeat(500);
    const many = 'outcome '.repeat(60).trim();
    const { text } = await read(plain([heading(1, title), heading(2, many)]));
    expect(squash(text)).toContain(title);
    expect(squash(text)).toContain(squash(many));
  });

  it('goes on over forty pages, each with its number', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => paragraph(`Line ${index} of many.`));
    const { pages } = await read(plain(long));
    expect(pages.length).toBeGreaterThan(40);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(pages.at(-1)?.text).toContain('Line 1499 of many.');
  });

  it('goes on with a row of a table that is longer than a page', async () => {
    const cell = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const rows = [['Reading', cell]];
    const { text, roles } = await read(
      plain([{ kind: 'table', caption: 'Support', columns: ['What', 'Why'], rows }]),
    );
    expect(squash(text)).toContain('Reading');
    for (const index of [0, 700, 1499]) expect(text).toContain(`word${index}`);
    expect(roles).toContain('Caption');
  });

  it.each([
    ['Ogham', '᚛ᚐ᚜'],
    ['Chinese', '她喜欢'],
    ['Japanese', 'よみま'],
    ['Korean', '읽어요'],
    ['Tigrinya', 'ትፈቱ'],
  ])('shows a mark for each letter of %s, and says so on the paper', async (script, words) => {
    const { text } = await read(plain([paragraph(`${script}: ${words}`)]));
    expect(squash(text)).toContain('◻'.repeat(words.length));
    expect(text).toContain('in a script it cannot print');
  });

  it('is in Polish where its paper is', async () => {
    const paper = makePaper(
      'record',
      sampleSaved({ strengths: [{ id: 's', text: words('她') }] }),
      'pl',
    );
    const { text, info } = await read(paper);
    expect(info).toMatchObject({ Language: 'pl', Title: 'Wiosenne spotkanie, uzgodnione' });
    expect(text).toContain('Strona 1 z');
    expect(squash(text)).toContain(squash('w piśmie, którego nie da się wydrukować'));
    expect(text).not.toContain('Page');
  });

  it.each([
    ['a family', '👨‍👩‍👧'],
    ['a red heart', '❤️'],
    ['a thumb of a colour', '👍🏽'],
    ['a flag', '🇵🇱'],
    ['a key', '1️⃣'],
    ['marks that show nothing', 'a\u200eb\u00adc\ufeff'],
    ['accents apart from their letters', 'z\u0307o\u0301łw'],
  ])('draws %s without an empty box', async (_, typed) => {
    for (const { text, font } of wordsIn([{ text: typed }]).flat())
      for (const letter of text)
        expect([letter, draws(font, letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
    const { text } = await read(plain([paragraph(typed)]));
    expect(text).not.toContain('◻');
  });

  it('draws every letter it shows, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        for (const { text, font } of wordsIn([{ text: typed }]).flat())
          for (const letter of text) expect(draws(font, letter.codePointAt(0) ?? 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
