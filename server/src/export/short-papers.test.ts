import type { RecordEntry } from '@fourchairs/shared/document/record.ts';
import { expect, it } from 'vitest';

import { easyReadPaper } from './easy-read-paper.ts';
import type { Block, Paper } from './paper.ts';
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
  const paper = profilePaper(saved);
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
  );
  expect(plainText(paper)).toContain('Her rabbit (Magda Nowak)');
  expect(plainText(paper)).toContain('Nobody has said this yet. Ask.');
});

it('a profile holds nothing of needs, ratings or notes', () => {
  const paper = profilePaper(
    sampleSaved({
      needs: [{ id: 'n', text: words('A private need') }],
      notes: [{ kind: 'paragraph', depth: 0, text: words('A private note'), marks: [] }],
    }),
  );
  expect(plainText(paper)).not.toContain('private');
});

it('an easy-read paper is large, in her own words, and ends with what she can do', () => {
  const paper = easyReadPaper(saved);
  expect(paper.size).toBe('large');
  expect(plainText(paper)).toContain('“My rabbit”');
  expect(under(paper, 'We meet again on')).toMatchObject([
    { runs: [{ text: 'Thursday 2 July 2026' }] },
    { runs: [{ text: expect.stringMatching(/^I can ask to change/u) as string }] },
  ]);
});
