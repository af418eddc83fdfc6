import { viewTopics } from '@fourchairs/shared/document/record.ts';
import {
  childFaces,
  drawingColours,
  drawingWidths,
  goalLevels,
} from '@fourchairs/shared/domain/codes.ts';
import * as z from 'zod/mini';

import { cameIn, id, maybe, maybeNumber, named, text, translation } from './words.ts';

const stroke = z.strictObject({
  colour: z.enum(drawingColours),
  width: z.enum(drawingWidths),
  points: z.array(z.number()),
});
named.add(stroke, { id: 'Stroke' });

const said = {
  ...cameIn,
  id,
  changedBy: z.exactOptional(z.array(z.string())),
  helperName: z.exactOptional(z.string()),
  translation: z.exactOptional(translation),
  words: text,
  face: z.nullable(z.enum(childFaces)),
} as const;

const view = z.strictObject({
  ...said,
  kind: z.literal('view'),
  topic: z.enum(viewTopics),
  card: maybe,
  drawing: z.exactOptional(z.array(stroke)),
  day: z.exactOptional(z.string()),
  beside: z.exactOptional(z.string()),
});
named.add(view, { id: 'View' });

const rating = z.strictObject({
  ...said,
  kind: z.literal('rating'),
  outcome: z.string(),
  level: z.nullable(z.literal(goalLevels)),
  tme: maybeNumber,
  skipped: z.boolean(),
});
named.add(rating, { id: 'Rating' });

/** What one person said, as `RecordLane`. */
export const lane = z.strictObject({
  person: z.string(),
  entries: z.array(z.discriminatedUnion('kind', [view, rating])),
});
