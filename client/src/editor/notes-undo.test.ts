import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { notesToRecord } from '@fourchairs/shared/document/notes-to-record.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { putBack } from '@fourchairs/shared/document/put-back/put-back.ts';
import type { RecordBlock } from '@fourchairs/shared/document/record.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { notesOrigin, notesUndoOf } from './notes-undo.ts';

const nobody = () => null;
const block = fc
  .record({
    kind: fc.constantFrom('paragraph' as const, 'bullet' as const, 'quote' as const),
    words: fc.constantFrom('', 'Zofia', 'reads aloud', 'to the dog 😀'),
  })
  .map(({ kind, words }): RecordBlock => ({
    kind,
    depth: kind === 'bullet' ? 1 : 0,
    text: { text: words, by: words === '' ? [] : [{ person: null, length: words.length }] },
    marks: [],
  }));
const blocks = fc.array(block, { maxLength: 6 });

it('VERSION4 undoing what was put back in the notes brings back what was there', () => {
  fc.assert(
    fc.property(blocks, blocks, (now, then) => {
      const doc = createDocument('meeting');
      putBack(doc, { ...emptyPlan, notes: now }, { part: 'notes' });
      const read = () => notesToRecord(notesOf(doc), nobody);
      const before = read();
      const undo = notesUndoOf(notesOf(doc));
      putBack(doc, { ...emptyPlan, notes: then }, { part: 'notes' }, { notesOrigin });
      const words = (all: readonly RecordBlock[]) => all.map(({ kind, text }) => [kind, text.text]);
      expect(words(read())).toEqual(words(then));
      undo.undo();
      expect(read()).toEqual(before);
    }),
    { numRuns: 80 },
  );
});
