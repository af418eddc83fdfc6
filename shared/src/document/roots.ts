import * as Y from 'yjs';

import { newUuid } from '#lib/new-uuid.ts';

import type { ParsedDocumentName } from './document-name.ts';
import { laneShape, prepShape } from './entry-shape.ts';
import { meetingShape } from './meeting-shape.ts';
import type { RootShape } from './shape.ts';

export type DocumentKind = ParsedDocumentName['kind'];

const shapes: Readonly<Record<DocumentKind, Readonly<Record<string, RootShape>>>> = {
  meeting: meetingShape,
  lane: laneShape,
  prep: prepShape,
};

/** The roots a document of this kind has, by key, with everything they may hold. */
export const rootsOf = (kind: DocumentKind): Readonly<Record<string, RootShape>> => shapes[kind];

/** Tells Yjs which type each root is. Call it on every new Y.Doc before anything is read from or applied to it. */
export const defineRoots = (doc: Y.Doc, kind: DocumentKind): void => {
  for (const [key, shape] of Object.entries(rootsOf(kind))) {
    if (shape.type === 'rich') doc.getXmlFragment(key);
    else doc.getMap(key);
  }
};

/** A fresh document of this kind, with gc (VERSION5). */
export const createDocument = (kind: DocumentKind): Y.Doc => {
  const doc = new Y.Doc({ gc: true, guid: newUuid() });
  defineRoots(doc, kind);
  return doc;
};
