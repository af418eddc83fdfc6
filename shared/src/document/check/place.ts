import * as Y from 'yjs';

import { editorNodes, type NodeRule } from '#document/editor-schema.ts';
import { type DocumentKind, rootsOf } from '#document/roots.ts';
import { type FieldShapes, isItemId, type Shape } from '#document/shape.ts';

import { deepest } from './limits.ts';
import type { ProblemCode } from './problem.ts';

/** The part of a shared type that the check reads. Every Yjs type has it. */
export type SharedType = {
  readonly _item: Y.Item | null;
  readonly _map: Map<string, Y.Item>;
  readonly _start: Y.Item | null;
  readonly _length: number;
};

/** Where a shared type stands in the shape of its document, and so what it may hold. */
export type Place =
  | { readonly at: 'map'; readonly fields: FieldShapes }
  | { readonly at: 'collection'; readonly fields: FieldShapes }
  | { readonly at: 'flags' }
  | { readonly at: 'text' }
  | { readonly at: 'element'; readonly rule: NodeRule; readonly depth: number }
  | { readonly at: 'words' }
  | { readonly at: 'nowhere'; readonly why: ProblemCode };

const nowhere = (why: ProblemCode): Place => ({ at: 'nowhere', why });

/** Looks a key up without reaching into Object.prototype. */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

const text: Place = { at: 'text' };

/** The places of the items of a collection: one for all that have the same fields. */
const itemPlaces = new WeakMap<FieldShapes, Place>();
const itemPlace = (fields: FieldShapes): Place => {
  const place = itemPlaces.get(fields) ?? { at: 'map', fields };
  itemPlaces.set(fields, place);
  return place;
};

const isPlainText = (type: SharedType): boolean =>
  type instanceof Y.Text && !(type instanceof Y.XmlText);
const isMap = (type: SharedType): boolean => type instanceof Y.Map && !(type instanceof Y.XmlHook);

const placeOfShape = (shape: Shape, type: SharedType): Place => {
  switch (shape.type) {
    case 'text':
      return isPlainText(type) ? text : nowhere('wrong-kind');
    case 'flags':
      return isMap(type) ? { at: 'flags' } : nowhere('wrong-kind');
    case 'map':
      return isMap(type) ? { at: 'map', fields: shape.fields } : nowhere('wrong-kind');
    case 'collection':
      return isMap(type) ? { at: 'collection', fields: shape.of.fields } : nowhere('wrong-kind');
    case 'rich': {
      const rule = own(editorNodes, 'doc');
      if (!(type instanceof Y.XmlFragment) || rule === null) return nowhere('wrong-kind');
      return { at: 'element', rule, depth: 0 };
    }
    case 'scalar':
      return nowhere('wrong-kind');
  }
};

const insideElement = (
  { rule, depth }: { readonly rule: NodeRule; readonly depth: number },
  key: string | null,
  child: SharedType,
): Place => {
  if (key !== null) return nowhere('wrong-kind');
  if (depth >= deepest) return nowhere('too-deep');
  if (child instanceof Y.XmlText) return rule.words ? { at: 'words' } : nowhere('wrong-kind');
  if (!(child instanceof Y.XmlElement)) return nowhere('wrong-kind');
  const inner = rule.elements.includes(child.nodeName) ? own(editorNodes, child.nodeName) : null;
  return inner === null ? nowhere('wrong-kind') : { at: 'element', rule: inner, depth: depth + 1 };
};

const placeInside = (place: Place, key: string | null, child: SharedType): Place => {
  switch (place.at) {
    case 'nowhere':
      return place;
    case 'element':
      return insideElement(place, key, child);
    case 'map': {
      const shape = key === null ? null : own(place.fields, key);
      return shape === null ? nowhere('unknown-key') : placeOfShape(shape, child);
    }
    case 'collection':
      if (key === null || !isItemId(key)) return nowhere('unknown-key');
      return isMap(child) ? itemPlace(place.fields) : nowhere('wrong-kind');
    case 'flags':
    case 'text':
    case 'words':
      return nowhere('wrong-kind');
  }
};

const rootPlace = (doc: Y.Doc, kind: DocumentKind, root: SharedType): Place => {
  for (const [key, type] of doc.share) {
    if (type !== root) continue;
    const shape = own(rootsOf(kind), key);
    return shape === null ? nowhere('unknown-root') : placeOfShape(shape, root);
  }
  return nowhere('unknown-root');
};

const known = new WeakMap<SharedType, Place>();

/**
 * The place of a type; found once for each and then remembered, so that a keystroke costs the same in any document.
 * `below`: how many types were climbed to it.
 */
export const placeOf = (doc: Y.Doc, kind: DocumentKind, type: SharedType, below = 0): Place => {
  const found = known.get(type);
  if (found !== undefined) return found;
  // Deeper than anything allowed, and not worth climbing.
  if (below > deepest + 4) return nowhere('too-deep');
  const place = findPlace(doc, kind, type, below);
  known.set(type, place);
  return place;
};

const findPlace = (doc: Y.Doc, kind: DocumentKind, type: SharedType, below: number): Place => {
  const item = type._item;
  if (item === null) return rootPlace(doc, kind, type);
  const { parent, parentSub } = item;
  if (!(parent instanceof Y.AbstractType)) return nowhere('wrong-kind');
  return placeInside(placeOf(doc, kind, parent, below + 1), parentSub, type);
};
