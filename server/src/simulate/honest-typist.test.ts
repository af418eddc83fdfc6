import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { setScene } from '#collab/testing/gate-scene.ts';

import { makeBold, paragraphOf } from './honest-typist.ts';
import { placeIn } from './type-in.ts';

describe('an honest page', () => {
  // Found by `npm run fuzz`, seed 1310: a paragraph that begins with one letter and an emoji was made bold up to the
  // middle of the emoji, on both pages.
  it('GATE6 makes no character bold by half, and is not refused', async () => {
    const { engine, ana, ben } = await setScene();
    notesOf(ana.doc).insert(0, [paragraphOf('a😀 words')]);
    await engine.settle();
    makeBold(ana.doc);
    makeBold(ben.doc);
    await engine.settle();
    const refused = [ana, ben].flatMap((page) => page.refused.map(({ code }) => code));
    expect(refused).toEqual([]);
    expect(notesOf(engine.reloaded()).toJSON()).toBe(notesOf(ana.doc).toJSON());
    expect(notesOf(ana.doc).toJSON()).toContain('<bold>a</bold>😀 words');
  });

  it('finds its place in a text that is formatted already', () => {
    const text = new Y.XmlText('ab😀c');
    createDocument('meeting').getXmlFragment('notes').insert(0, [text]);
    text.format(0, 1, { bold: {} });
    expect([0, 1, 2, 3, 4, 5].map((place) => placeIn(text, place))).toEqual([0, 1, 2, 2, 4, 5]);
  });
});
