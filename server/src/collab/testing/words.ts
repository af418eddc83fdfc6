import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import type * as Y from 'yjs';

/** Adds an outcome with this title and returns its id. */
export const addTitled = (doc: Y.Doc, title: string): string =>
  addOutcome(doc, { origin: 'new', texts: { title } });

export const titleOf = (doc: Y.Doc, outcome: string): Y.Text => outcomeText(doc, outcome, 'title');
/** The title as plain text. */
export const readTitle = (doc: Y.Doc, outcome: string): string => titleOf(doc, outcome).toJSON();
