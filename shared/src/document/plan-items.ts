import * as Y from 'yjs';

import type { Items } from './items.ts';
import { meetingShape } from './meeting-shape.ts';

/** The collections of the shared document. */
export const planCollections = [
  'outcomes',
  'support',
  'actions',
  'strengths',
  'needs',
  'barriers',
  'strategies',
  'parked',
] as const;
export type PlanCollection = (typeof planCollections)[number];

/** One collection of the shared document. */
export const planItems = (doc: Y.Doc, name: PlanCollection): Items => ({
  in: doc.getMap(name),
  shape: meetingShape[name],
});

/** What the shared document holds beside its lists and notes: the next date, the jobs, the clock (`planFields`). */
export const planValues = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('plan');

/** The notes, for Tiptap (`fragment`). */
export const notesOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('notes');
