import {
  emptyText,
  type RecordEntry,
  type RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';

import { easyReadPaper } from './easy-read-paper.ts';
import type { Block, Paper } from './paper.ts';
import { makePaper } from './papers.ts';
import { toPdf } from './pdf/to-pdf.ts';
import { plainText } from './plain-text.ts';
import { profilePaper } from './profile-paper.ts';
import { magda, sampleSaved, words, zofia } from './testing/sample-saved.ts';

const view = (
  topic: 'important-to-me' | 'how-to-help-me' | 'my-words',
  text: string,
): RecordEntry => ({
  id: topic,
  kind: 'view',
  topic,
  words: words(text, zofia),
  card: null,
  face: null,
  saidBy: zofia,
  typedBy: zofia,
  how: 'self',
  lang: 'en',
  helpedBy: null,
});

const picked = (
  topic: 'working' | 'how-to-help-me',
  choice: Partial<Pick<Extract<RecordEntry, { kind: 'view' }>, 'card' | 'face'>>,
): RecordEntry => ({
  ...view('my-words', ''),
  id: JSON.stringify([topic, choice]),
  kind: 'view',
  topic,
  card: null,
  face: null,
  ...choice,
});

const lineWith = (what: string, who: string): RecordSupport => ({
  id: what,
  outcomes: [],
  what: words(what),
  level: null,
  who: words(who),
  frequency: emptyText,
  minutes: null,
  groupSize: emptyText,
  from: null,
  to: null,
  origin: 'new',
  happened: null,
  why: emptyText,
  impact: emptyText,
});

const under = ({ blocks }: Paper, title: string): Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
};

const saved = sampleSaved(
  {
    strengths: [{ id: 's', text: words('Tells long stories') }],
    strategies: [{ id: 'l', text: words('Say her name first') }],
    nextDate: '2026-07-02',
  },
  [view('important-to-me', 'My rabbit'), view('how-to-help-me', 'Show me first')],
);

it('a one-page profile says what people like, what matters to her, and how to help, in her words', () => {
  const paper = profilePaper(saved, []);
  expect(under(paper, 'What people like about Zofia')).toMatchObject([
    { items: [{ runs: [{ text: 'Tells long stories' }] }] },
  ]);
  expect(under(paper, 'What is important to Zofia')).toMatchObject([
    { items: [{ runs: [{ text: 'My rabbit' }] }] },
  ]);
  expect(under(paper, 'How to support Zofia well')).toMatchObject([
    { items: [{ runs: [{ text: 'Show me first' }] }] },
  ]);
  expect(plainText(paper)).toContain('Say her name first');
});

it('a profile names whoever else said something, and says where nobody did', () => {
  const byMum: RecordEntry = { ...view('important-to-me', 'Her rabbit'), saidBy: magda };
  const { record } = sampleSaved();
  const paper = profilePaper(
    sampleSaved({}, [], { record: { ...record, lanes: [{ person: magda, entries: [byMum] }] } }),
    [],
  );
  expect(plainText(paper)).toContain('Her rabbit (Magda Nowak)');
  expect(plainText(paper)).toContain('Nobody spoke about this at the meeting. Ask Zofia.');
});

it('a profile holds nothing of needs, ratings or notes', () => {
  const paper = profilePaper(
    sampleSaved({
      needs: [{ id: 'n', text: words('A private need') }],
      notes: [{ kind: 'paragraph', depth: 0, text: words('A private note'), marks: [] }],
    }),
    [],
  );
  expect(plainText(paper)).not.toContain('private');
});

it('an easy-read paper is in her own words, and ends with what she can do', () => {
  const paper = easyReadPaper(saved, 'pictures');
  expect(plainText(paper)).toContain('“My rabbit”');
  expect(under(paper, 'We meet again on')).toMatchObject([
    { runs: [{ text: 'Thursday 2 July 2026' }] },
    { runs: [{ text: expect.stringMatching(/^I can ask to change/u) as string }] },
  ]);
});

const chose = [
  picked('how-to-help-me', { card: 'near-me' }),
  picked('working', { card: 'pe' }),
  picked('working', { face: 'sad' }),
];

it.each([
  ['record', 'en', 'PE'],
  ['easy-read', 'en', 'PE'],
  ['easy-read', 'pl', 'WF'],
  ['profile', 'en', 'A grown-up near me'],
] as const)('PAPERS3 says a card in its words, never by its code: %s in %s', (name, lang, text) => {
  const said = plainText(makePaper(name, sampleSaved({}, chose), lang));
  expect(said).toContain(text);
  expect(said).not.toMatch(/near-me|\bpe\b/u);
});

const sheetsOf = async (paper: Paper): Promise<number> => {
  const task = getDocument({ data: await toPdf(paper), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
};

it('PAPERS4 an easy-read paper has the pictures that were chosen; who chose in words has words', () => {
  const withPictures = easyReadPaper(sampleSaved({}, chose), 'pictures');
  expect(withPictures.blocks.filter(({ kind }) => kind === 'pictures')).toMatchObject([
    { items: [{ picture: { card: 'near-me' } }] },
    { items: [{ picture: { card: 'pe' } }, { picture: { face: 'sad' } }] },
  ]);
  const inWords = easyReadPaper(sampleSaved({}, chose), 'words');
  expect(inWords.blocks.filter(({ kind }) => kind === 'pictures')).toEqual([]);
  expect(plainText(inWords)).toContain('It is hard');
});

it('PAPERS4 an easy-read paper is one sheet, with smaller letters where there is more to say', async () => {
  const support = Array.from({ length: 18 }, (_, place) =>
    lineWith(`A group that meets in the library on Tuesdays ${place}`, `Teacher ${place % 6}`),
  );
  const full = easyReadPaper(sampleSaved({ support }, [...chose, ...chose]), 'pictures');
  expect(await sheetsOf({ ...full, size: 'large' })).toBe(2);
  expect(await sheetsOf(full)).toBe(1);
  expect(under(full, 'Help I get')[0]).toMatchObject({
    items: Array.from({ length: 6 }, () => ({})),
  });
});

it('PAPERS5 a profile keeps what was said at the meeting before, with its day, until it is said anew', () => {
  const { record } = sampleSaved();
  const before = sampleSaved({}, [view('important-to-me', 'My owl')], {
    record: {
      ...sampleSaved({}, [view('important-to-me', 'My owl')]).record,
      meeting: { ...record.meeting, plannedAt: '2025-12-04T15:30' },
    },
  });
  const older = sampleSaved({}, [view('important-to-me', 'My bear')]);
  const important = (entries: RecordEntry[]) =>
    under(profilePaper(sampleSaved({}, entries), [before, older]), 'What is important to Zofia');
  expect(important([])).toMatchObject([
    { items: [{ runs: [{ text: 'My owl (said on 4 December 2025)' }] }] },
  ]);
  expect(important([view('important-to-me', 'My rabbit')])).toMatchObject([
    { items: [{ runs: [{ text: 'My rabbit' }] }] },
  ]);
});
