import {
  areasOfNeed,
  decisions,
  goalLevels,
  happenedCodes,
  heldBackCodes,
  provisionLevels,
} from '@fourchairs/shared/domain/codes.ts';
import * as z from 'zod/mini';

import { id, maybe, maybeNumber, named, provenance, text, translation } from './words.ts';

const origin = z.enum(['last', 'new']);
const happened = z.nullable(z.enum(happenedCodes));

const item = z.strictObject({ id, text });
named.add(item, { id: 'Item' });
const items = z.array(item);

const measurement = z.strictObject({
  id,
  day: z.string(),
  value: maybeNumber,
  note: z.exactOptional(z.string()),
  typedBy: maybe,
});

const outcome = z.strictObject({
  id,
  title: text,
  childWords: text,
  childWordsCame: z.exactOptional(z.nullable(provenance)),
  childWordsTranslation: z.exactOptional(translation),
  aspiration: text,
  areaOfNeed: z.nullable(z.enum(areasOfNeed)),
  baseline: z.strictObject({ day: maybe, text, value: maybeNumber, unit: text }),
  target: z.strictObject({ by: maybe, value: maybeNumber }),
  criteria: z.strictObject({
    'much-less': text,
    less: text,
    expected: text,
    more: text,
    'much-more': text,
  }),
  atHome: text,
  pupilWill: text,
  measurements: z.array(measurement),
  origin,
  carriedFrom: maybe,
  agreedLevel: z.nullable(z.literal(goalLevels)),
  decision: z.nullable(z.enum(decisions)),
  heldBack: z.exactOptional(z.enum(heldBackCodes)),
  reason: text,
  reviewNote: text,
});
named.add(outcome, { id: 'Outcome' });

const support = z.strictObject({
  id,
  outcomes: z.array(id),
  what: text,
  level: z.nullable(z.enum(provisionLevels)),
  who: text,
  frequency: text,
  minutes: maybeNumber,
  groupSize: text,
  from: maybe,
  to: maybe,
  cost: z.exactOptional(maybeNumber),

  origin,
  happened,
  sessionsPlanned: z.exactOptional(maybeNumber),
  sessionsGiven: z.exactOptional(maybeNumber),
  happenedWhy: z.exactOptional(text),
  howHelps: z.exactOptional(text),
  why: text,
  impact: text,
  fromList: z.exactOptional(z.string()),
});
named.add(support, { id: 'Support' });

const action = z.strictObject({
  id,
  what: text,
  who: text,
  by: maybe,
  done: z.boolean(),
  happened: z.exactOptional(happened),
  happenedWhy: z.exactOptional(text),
  origin,
});
named.add(action, { id: 'Action' });

const mark = z.strictObject({
  from: z.int(),
  to: z.int(),
  kind: z.enum(['bold', 'italic', 'link']),
  href: maybe,
});
const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'bullet', 'numbered', 'quote']),
  depth: z.int(),
  text,
  marks: z.array(mark),
});
named.add(block, { id: 'Block' });

/** What the shared document holds, as `RecordPlan`. */
export const plan = z.strictObject({
  strengths: items,
  needs: items,
  barriers: items,
  strategies: z.exactOptional(items),
  parked: z.exactOptional(items),
  outcomes: z.array(outcome),
  support: z.array(support),
  actions: z.array(action),
  nextDate: maybe,
  scribe: z.exactOptional(maybe),
  timekeeper: z.exactOptional(maybe),
  notes: z.array(block),
});
named.add(plan, { id: 'Plan' });
