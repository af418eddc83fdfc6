import { childFaces, goalLevels, howCodes } from '#domain/codes.ts';

import { itemFields } from './meeting-shape.ts';
import { viewTopics } from './record.ts';
import {
  code,
  collectionOf,
  flag,
  itemId,
  language,
  line,
  numberBetween,
  person,
  required,
  text,
} from './shape.ts';

/** One view or rating of a lane or preparation. `typedBy` is what the page says; the record holds what the server proved. */
export const entryFields = {
  ...itemFields,
  kind: required(code(['view', 'rating'])),
  /** Of a view. */
  topic: code(viewTopics),
  card: line(64),
  /** Of a rating. */
  outcome: itemId,
  level: code(goalLevels),
  tme: numberBetween(1, 10),
  skipped: flag,
  face: code(childFaces),
  saidBy: required(person),
  typedBy: required(person),
  how: required(code(howCodes)),
  lang: required(language),
  helpedBy: person,
  /** In a lane: the entry of the preparation that was shown here. */
  shownFrom: itemId,
  words: text,
} as const;

/** A lane or a preparation. */
export const entriesShape = { entries: collectionOf(entryFields) } as const;
