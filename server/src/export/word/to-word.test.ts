import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { type Block, heading, type Paper, paragraph } from '../paper.ts';
import { makePaper } from '../papers.ts';
import { recordPaper } from '../record-paper.ts';
import { sampleSaved, words } from '../testing/sample-saved.ts';
import { toWord } from './to-word.ts';

const plain = (blocks: readonly Block[]): Paper => ({
  title: 'Spring review',
  lang: 'en-GB',
  author: 'Larkfield Primary',
  foot: 'Spring review',
  blocks,
});

const read = async (paper: Paper): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(await toWord(paper));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
/** The paragraphs of a Word file: which style each has, and its words. */
const paragraphsIn = (xml = ''): { style: string; text: string }[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)].map(([part]) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(part)?.[1] ?? '',
    text: unescaped(
      [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    ),
  }));

describe('a paper as a Word document', () => {
  it('has Word’s own headings, the same as those of the paper, in order', async () => {
    const paper = recordPaper(
      sampleSaved({ strengths: [{ id: 's', text: words('Tells stories') }] }),
    );
    const { 'word/document.xml': xml } = await read(paper);
    const headings = paragraphsIn(xml).flatMap(({ style, text }) =>
      style.startsWith('Heading') ? [[Number(style.slice(7)), text]] : [],
    );
    expect(headings).toEqual(
      paper.blocks.flatMap((block) =>
        block.kind === 'heading' ? [[block.level, block.text]] : [],
      ),
    );
  });

  it.each([
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Urdu', 'وہ اچھا پڑھتی ہے'],
    ['emoji', 'She drew 🙂'],
    ['what would be a tag', '<script>alert("1")</script> & more'],
  ])('holds %s as it was typed', async (_, typed) => {
    const { 'word/document.xml': xml } = await read(plain([paragraph(typed)]));
    expect(paragraphsIn(xml).map(({ text }) => text)).toContain(typed);
  });

  it('holds no character that Word opens no file with, nor one that turns words round', async () => {
    const paper = makePaper(
      'record',
      sampleSaved({
        strengths: [{ id: 's', text: words('Reads\u{1}\ufffe\uffff \u202ebackwards') }],
      }),
    );
    const { 'word/document.xml': xml = '' } = await read(paper);
    expect(paragraphsIn(xml).map(({ text }) => text)).toContain('Reads backwards');
    for (const odd of ['\u{1}', '\ufffe', '\uffff', '\u202e']) expect(xml).not.toContain(odd);
  });

  it('writes from right to left what is read so', async () => {
    const { 'word/document.xml': xml } = await read(plain([paragraph('وہ اچھا پڑھتی ہے')]));
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('<w:rtl/>');
  });

  it('says which language it is in', async () => {
    const { 'word/styles.xml': styles } = await read(makePaper('easy-read', sampleSaved(), 'pl'));
    expect(styles).toContain('<w:lang w:val="pl"/>');
  });

  it('repeats the head of a table on every page', async () => {
    const { 'word/document.xml': xml } = await read(
      plain([{ kind: 'table', caption: 'Support', columns: ['What'], rows: [['Reading']] }]),
    );
    expect(xml).toContain('<w:tblHeader/>');
    expect(paragraphsIn(xml).map(({ style }) => style)).toContain('Caption');
  });

  it('counts each numbered list from one', async () => {
    const list = (text: string): Block => ({
      kind: 'list',
      ordered: true,
      items: [{ depth: 0, runs: [{ text }] }],
    });
    const { 'word/document.xml': xml = '' } = await read(
      plain([list('First'), heading(2, 'Then'), list('First again')]),
    );
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(2);
  });

  it('PAPERS6 holds pictures as points, which every program that opens it draws', async () => {
    const saved = sampleSaved();
    const chart: Block = {
      kind: 'chart',
      sentence: 'Started at 2. Now 4.',
      points: [{ day: '2026-01-08', value: 2 }],
      target: { day: '2026-03-19', value: 6 },
      least: { value: 0, label: '0' },
      most: { value: 10, label: '10' },
      from: '8 January 2026',
      to: '19 March 2026',
    };
    const face: Block = {
      kind: 'pictures',
      items: [{ picture: { face: 'happy' }, words: 'It is good' }],
    };
    const files = unzipSync(await toWord({ ...recordPaper(saved), blocks: [chart, face] }));
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([name]) => name.split('.').at(-1))).toEqual(['png', 'png']);
    for (const [, bytes] of pictures) {
      const { channels } = await sharp(bytes).stats();
      expect(channels.some(({ min, max }) => max - min > 100)).toBe(true);
    }
  });

  it('asks nothing of anybody’s server', async () => {
    const files = await read(recordPaper(sampleSaved()));
    const links = Object.entries(files).filter(([name]) => name.endsWith('.rels'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(([, xml]) => xml.includes('TargetMode="External"'))).toEqual([]);
  });
});
