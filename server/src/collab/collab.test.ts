import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';

import { TestEngine } from './testing/test-engine.ts';

const textOf = (doc: Y.Doc, outcome: string): string => outcomeText(doc, outcome, 'title').toJSON();

it('takes words from one page to another, by way of the disk', async () => {
  const engine = new TestEngine();
  const ana = await engine.joined(engine.person(0));
  const ben = await engine.joined(engine.person(1));
  expect(ana.heard.slice(0, 3)).toEqual(['welcome', 'step1', 'step2']);
  const outcome = addOutcome(ana.doc, { origin: 'new', texts: { title: 'Read' } });
  await engine.settle();
  outcomeText(ben.doc, outcome, 'title').insert(4, ' aloud');
  await engine.settle();
  expect(textOf(ana.doc, outcome)).toBe('Read aloud');
  expect(textOf(engine.reloaded(), outcome)).toBe('Read aloud');
  expect(ana.saved).toBe(ana.sent);
  expect(ben.saved).toBe(ben.sent);
  expect(engine.store.rowsOf(engine.key()).map(({ author }) => author)).toEqual([
    engine.person(0).id,
    engine.person(1).id,
  ]);
});
