import { addOutcome, outcomeText, setDecision } from '@fourchairs/shared/document/outcomes.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { listUnsavedWords } from './unsaved-words.ts';

const bench = () => {
  const doc = createDocument('meeting');
  const clock = () => Y.getState(doc.store, doc.clientID);
  const since = (from: number) =>
    listUnsavedWords('meeting', doc, { client: doc.clientID, clock: from });
  return { doc, clock, since };
};

describe('CLIENT3 unsaved words', () => {
  it('are the stretches typed since, in reading order, with what lies between left out', () => {
    const { doc, clock, since } = bench();
    const id = addOutcome(doc, { origin: 'new', texts: { title: 'Zofia joins a game' } });
    const from = clock();
    const title = outcomeText(doc, id, 'title');
    title.insert(18, ' and stays');
    title.insert(5, ' often');
    expect(since(from)).toEqual([
      { document: 'meeting', where: ['outcomes', id, 'title'], words: ' often …  and stays' },
    ]);
  });

  it('are nothing for what was taken back, and for what is not words', () => {
    const { doc, clock, since } = bench();
    const id = addOutcome(doc, { origin: 'new' });
    const from = clock();
    const title = outcomeText(doc, id, 'title');
    title.insert(0, 'slip');
    title.delete(0, 4);
    setDecision(doc, id, 'continue');
    expect(since(from)).toEqual([]);
  });

  it('are only mine', () => {
    const { doc, clock, since } = bench();
    const id = addOutcome(doc, { origin: 'new' });
    const from = clock();
    const other = createDocument('meeting');
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    outcomeText(other, id, 'title').insert(0, 'theirs');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    outcomeText(doc, id, 'title').insert(3, 'mine');
    expect(since(from).map(({ words }) => words)).toEqual(['mine']);
  });

  it('of the notes are one entry, a line for each paragraph', () => {
    const { doc, clock, since } = bench();
    const notes = notesOf(doc);
    const paragraphs = ['One', 'Two'].map((words) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    });
    const from = clock();
    notes.insert(0, paragraphs);
    expect(since(from)).toEqual([{ document: 'meeting', where: ['notes'], words: 'One\nTwo' }]);
  });

  it('begin inside a run of typing that Yjs keeps as one', () => {
    const { doc, clock, since } = bench();
    const id = addOutcome(doc, { origin: 'new' });
    const title = outcomeText(doc, id, 'title');
    title.insert(0, 'saved');
    const from = clock();
    title.insert(5, ' not');
    title.insert(9, ' yet');
    expect(since(from).map(({ words }) => words)).toEqual([' not yet']);
  });
});
