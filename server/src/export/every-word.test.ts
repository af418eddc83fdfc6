import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RecordEntry, RecordPlan } from '@fourchairs/shared/document/record.ts';
import { recordEntries, recordPlan } from '@fourchairs/shared/document/testing/arbitrary-record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';

import { heading, type Paper, paragraph } from './paper.ts';
import { makePaper } from './papers.ts';
import { toPdf } from './pdf/to-pdf.ts';
import { sampleSaved, teacher } from './testing/sample-saved.ts';
import { toWord } from './word/to-word.ts';

const isText = (value: object): value is { by: unknown; text: string } =>
  'by' in value && 'text' in value && typeof value.text === 'string';

/** The same with other words in each of its texts, which can be looked for one by one; `said` takes them down. */
const reworded = <Value>(value: Value, said: string[]): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => reworded(each, said)) as Value;
  if (isText(value)) {
    const text = `Zażółć${said.length} the ${said.length}nth thing`;
    said.push(text);
    return { ...value, text, by: [{ person: teacher, length: text.length }] };
  }
  const entries: [string, unknown][] = Object.entries(value);
  // Marks are places in the words that were there; a link's address stands in the middle of them.
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === 'marks' ? [] : reworded(each, said)]),
  ) as Value;
};

/** The fullest of many random records, with different words everywhere. */
const fullest = () => {
  const sizeOf = (of: unknown) => JSON.stringify(of).length;
  const most = <Of>(all: readonly Of[]) =>
    must(all.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0], 'a record');
  const sample = { numRuns: 60, seed: 5 };
  const plan: RecordPlan = most(fc.sample(recordPlan, sample));
  const entries: readonly RecordEntry[] = most(fc.sample(recordEntries, sample));
  const said: string[] = [];
  const saved = sampleSaved(reworded(plan, said), reworded(entries, said));
  return { paper: makePaper('record', saved), said };
};

const { paper, said } = fullest();
/** Lines are broken where they must be. */
const squash = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '');
const missingIn = (text: string): string[] => {
  const read = squash(text);
  return said.filter((words) => !read.includes(squash(words)));
};
/** The same word by word, only those that are in one text alone: the lines of cells side by side are read in turns. */
const wordsMissingIn = (text: string): string[] =>
  said
    .flatMap((words) => words.split(' ').filter((word) => /\d/.test(word)))
    .filter((word) => !new RegExp(`(?<!\\d)${word.split('').join('\\s*')}(?!\\d)`).test(text));
const headingsOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-papers-'));
  await Promise.all([
    writeFile(at('record.pdf'), await toPdf(paper)),
    writeFile(at('record.docx'), await toWord(paper)),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What another program says of a file; where it is not installed the test is left out, and named as that. */
const ask = ({ skip }: TestContext, program: string, args: readonly string[]): string => {
  const { stdout, error, status } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  if (error !== undefined) skip(`${program} is not installed here`);
  expect(status).toBe(0);
  return stdout;
};

it('there is a text to look for in every part of it', () => {
  expect(said.length).toBeGreaterThan(60);
  expect(headingsOf(paper).length).toBeGreaterThan(15);
});

it('PAPERS1 a PDF gives every word of the record to whoever reads it as text', async () => {
  const document = await getDocument({ data: await toPdf(paper), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  expect(wordsMissingIn(pages.join(' '))).toEqual([]);
});

it('PAPERS1 a Word file gives every word of the record', async () => {
  const { 'word/document.xml': xml } = unzipSync(await readFile(at('record.docx')));
  const parts = strFromU8(must(xml, 'the document')).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu);
  expect(missingIn([...parts].map(([, text]) => text).join(''))).toEqual([]);
});

it('PAPERS2 pdftotext takes every word out', (context) => {
  const text = ask(context, 'pdftotext', ['-raw', at('record.pdf'), '-']);
  expect(wordsMissingIn(text)).toEqual([]);
});

it('PAPERS2 pdftotext takes Urdu out as it was typed, among itself and among English', async (context) => {
  // ت, پ and ن are drawn as one bow with other dots; لا is drawn as one letter.
  const urdu = 'وہ کہانیاں سیکھنا پڑھتی بھالا';
  const blocks = [heading(1, urdu), paragraph(urdu), paragraph(`Mum says: ${urdu}, every day`)];
  await writeFile(at('urdu.pdf'), await toPdf({ ...paper, foot: '', blocks }));
  for (const how of ['-nopgbrk', '-layout']) {
    const text = ask(context, 'pdftotext', [how, at('urdu.pdf'), '-']);
    const times = urdu.split(' ').map((word) => [word, text.split(word).length - 1]);
    expect(times).toEqual(urdu.split(' ').map((word) => [word, 3]));
  }
});

it('PAPERS2 pdfinfo finds a tagged PDF with the headings, lists and tables of the paper', (context) => {
  expect(ask(context, 'pdfinfo', [at('record.pdf')])).toMatch(/Tagged:\s+yes/u);
  const lines = ask(context, 'pdfinfo', ['-struct-text', at('record.pdf')]).split('\n');
  const elements = lines.map((line) => line.trim().split(/[ :]/u)[0]);
  const count = (role: string) => elements.filter((element) => element === role).length;
  const levels = headingsOf(paper).map((line) => `H${line[0]}`);
  for (const level of new Set(levels)) {
    expect([level, count(level)]).toEqual([level, levels.filter((each) => each === level).length]);
  }
  const tables = paper.blocks.filter(({ kind }) => kind === 'table').length;
  expect(count('Table')).toBe(tables);
  expect(count('TH')).toBeGreaterThan(0);
  expect(count('LI')).toBeGreaterThan(0);
});

it(
  'PAPERS2 LibreOffice opens the Word file with the same headings',
  { timeout: 90_000 },
  async (context) => {
    const home = `-env:UserInstallation=file://${at('office')}`;
    const to = ['--headless', '--convert-to', 'html', '--outdir', folder, at('record.docx')];
    ask(context, 'soffice', [home, ...to]);
    const html = await readFile(at('record.html'), 'utf8');
    const found = [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/gsu)].map(
      ([, level, inner = '']) => `${level} ${inner.replaceAll(/<[^>]*>/gu, '')}`,
    );
    const plain = (line: string): string =>
      squash(line.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' '));
    expect(found.map(plain)).toEqual(headingsOf(paper).map(plain));
  },
);
