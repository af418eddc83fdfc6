import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import type * as Y from 'yjs';

import { addTitled, titleOf } from '#collab/testing/words.ts';

import { makeBold, paragraphOf, placeIn } from './honest-typist.ts';
import type { Step } from './steps.ts';

/** What a person does to the page they see. */
export const editAsTold = (doc: Y.Doc, outcome: string, step: Step): void => {
  // A page that has not seen the outcome yet shows nothing to type in.
  if (!doc.getMap('outcomes').has(outcome)) return;
  const title = titleOf(doc, outcome);
  if (step.do === 'type') title.insert(placeIn(title, step.at), step.words);
  else if (step.do === 'add') addTitled(doc, 'More');
  else if (step.do === 'paragraph') notesOf(doc).insert(0, [paragraphOf('words')]);
  else if (step.do === 'bold') makeBold(doc);
  else if (step.do === 'delete') {
    const from = placeIn(title, step.at);
    const to = placeIn(title, Math.min(from + step.length, title.length));
    if (to > from) title.delete(from, to - from);
  }
};
