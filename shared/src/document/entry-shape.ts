import {
  childFaces,
  childLooks,
  drawingColours,
  drawingWidths,
  goalLevels,
  howCodes,
} from '#domain/codes.ts';
import { helperNameChars } from '#domain/word-limits.ts';

import { itemFields } from './meeting-shape.ts';
import { viewTopics } from './record.ts';
import {
  code,
  collectionOf,
  day,
  flag,
  itemId,
  language,
  line,
  map,
  numberBetween,
  person,
  required,
  text,
} from './shape.ts';
import { markChars } from './translated-words.ts';

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
  /** Who helped, where they were not invited: as the child calls them, and only the child's word. */
  helperName: line(helperNameChars),
  /** In a lane: the entry of the preparation that was shown here. */
  shownFrom: itemId,
  /** Of a helper's own words: the entry of the preparation that they stand beside. */
  beside: itemId,
  /** Of a concern: the day it was first raised. */
  day,
  /** In a preparation: its owner wants to show it later, and is reminded at the end. */
  later: flag,
  words: text,
  /** The same words in another language, put into it by somebody else; entries from before schema 10 have no such text. */
  translation: text,
  translationLang: language,
  translatedBy: person,
  /** A mark of the words as they stood when it was made: changed words show that it is behind (translated-words.ts). */
  translationOf: line(markChars),
} as const;

/** A piece of a line somebody drew. A long line is several pieces of one `line`, so that others see it grow. */
export const strokeFields = {
  ...itemFields,
  entry: required(itemId),
  line: required(itemId),
  colour: required(code(drawingColours)),
  width: required(code(drawingWidths)),
  points: required(line(512)),
} as const;

/** A lane. */
export const laneShape = {
  entries: collectionOf(entryFields),
  strokes: collectionOf(strokeFields),
} as const;

export const pageFields = { look: code(childLooks) } as const;
/** A preparation: what may be shown in the lane, and how its owner's own page looks. */
export const prepShape = { ...laneShape, page: map(pageFields) } as const;
