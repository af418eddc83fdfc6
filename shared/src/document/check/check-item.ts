import * as Y from 'yjs';

import { editorMarks, isSafeHref } from '#document/editor-schema.ts';
import { type DocumentKind } from '#document/roots.ts';
import { type FieldShape, type FieldShapes, isItemId, type ScalarShape } from '#document/shape.ts';
import { must } from '#lib/must.ts';

import { plainTextChars } from './limits.ts';
import { own, type Place, placeOf, type SharedType } from './place.ts';
import type { ProblemCode } from './problem.ts';

const checkScalar = (shape: ScalarShape, value: unknown): ProblemCode | null => {
  if (value === null) return shape.required ? 'incomplete' : null;
  return shape.parse(value) === null ? 'wrong-value' : null;
};

/** A plain value under a key of a map or an element. */
const checkValue = (
  place: Place,
  key: string | null,
  values: readonly unknown[],
): ProblemCode | null => {
  if (key === null || values.length !== 1) return 'wrong-kind';
  const [value] = values;
  switch (place.at) {
    case 'map': {
      const shape = own(place.fields, key);
      if (shape === null) return 'unknown-key';
      return shape.type === 'scalar' ? checkScalar(shape, value) : 'wrong-kind';
    }
    case 'flags':
      if (!isItemId(key)) return 'unknown-key';
      return typeof value === 'boolean' ? null : 'wrong-value';
    case 'element': {
      const shape = own(place.rule.attributes, key);
      return shape === null ? 'unknown-key' : checkScalar(shape, value);
    }
    case 'nowhere':
      return place.why;
    case 'collection':
    case 'text':
    case 'words':
      return 'wrong-kind';
  }
};

/** The start (attributes) or end (null) of bold, italic or a link. */
const checkMark = (name: string, value: unknown): ProblemCode | null => {
  const attributes = own(editorMarks, name);
  if (attributes === null) return 'unknown-key';
  if (value === null) return null;
  if (typeof value !== 'object') return 'wrong-value';
  for (const [key, each] of Object.entries(value)) {
    const shape = own(attributes, key);
    if (shape === null) return 'unknown-key';
    const problem = checkScalar(shape, each);
    if (problem !== null) return problem;
  }
  return name === 'link' && !('href' in value && isSafeHref(value.href)) ? 'wrong-value' : null;
};

/** The fields that are made with an item, by the fields it may have. */
const made = new WeakMap<FieldShapes, readonly string[]>();

const madeOf = (fields: FieldShapes): readonly string[] => {
  const known = made.get(fields);
  if (known !== undefined) return known;
  const isMade = (shape: FieldShape): boolean => shape.type !== 'scalar' || shape.required;
  const names = Object.keys(fields).filter((name) => isMade(must(fields[name], name)));
  made.set(fields, names);
  return names;
};

/** A new item of a collection brings everything that is made with it. */
const checkComplete = (place: Place, type: SharedType): ProblemCode | null => {
  if (place.at !== 'map') return null;
  for (const name of madeOf(place.fields)) {
    if (type._map.get(name)?.deleted ?? true) return 'incomplete';
  }
  return null;
};

const checkNewType = (doc: Y.Doc, kind: DocumentKind, type: SharedType): ProblemCode | null => {
  const place = placeOf(doc, kind, type);
  if (place.at === 'nowhere') return place.why;
  if (place.at === 'text' && type._length > plainTextChars) return 'text-too-long';
  return checkComplete(place, type);
};

/** Whether what a struct holds may stand where it stands, `place`. Deleted content is no content. */
export const checkItem = (
  doc: Y.Doc,
  kind: DocumentKind,
  { content, parentSub }: Y.Item,
  place: Place,
): ProblemCode | null => {
  if (content instanceof Y.ContentDeleted) return null;
  if (content instanceof Y.ContentType) return checkNewType(doc, kind, content.type);
  if (place.at === 'nowhere') return place.why;
  if (content instanceof Y.ContentAny) return checkValue(place, parentSub, content.arr);
  if (parentSub !== null) return 'wrong-kind';
  if (content instanceof Y.ContentString)
    return place.at === 'text' || place.at === 'words' ? null : 'wrong-kind';
  if (content instanceof Y.ContentFormat && place.at === 'words')
    return checkMark(content.key, content.value);
  return 'wrong-kind';
};

/** Whether what stands under a changed key of a map may have changed so. */
export const checkKey = (
  place: Place,
  key: string,
  item: Y.Item | undefined,
): ProblemCode | null => {
  if (item === undefined) return null;
  if (place.at === 'collection') return kept(item);
  if (place.at !== 'map') return null;
  const shape = own(place.fields, key);
  if (shape === null) return item.deleted ? null : 'unknown-key';
  if (shape.type !== 'scalar') return kept(item);
  return item.deleted && shape.required ? 'taken-out' : null;
};

const kept = (item: Y.Item): ProblemCode | null => {
  if (item.deleted) return 'taken-out';
  return item.left === null ? null : 'replaced';
};
