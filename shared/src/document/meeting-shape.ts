import {
  areasOfNeed,
  decisions,
  goalLevels,
  happenedCodes,
  heldBackCodes,
  howCodes,
  provisionLevels,
} from '#domain/codes.ts';
import { stages } from '#domain/stages.ts';
import { measurementNoteChars } from '#domain/word-limits.ts';

import {
  code,
  collectionOf,
  day,
  flag,
  flags,
  itemId,
  language,
  line,
  map,
  numberBetween,
  order,
  person,
  required,
  text,
} from './shape.ts';
import { markChars } from './translated-words.ts';

/** Every item of a collection can be placed and marked as removed. */
export const itemFields = { order: required(order), removed: flag } as const;

/** A measured value: scores, counts, minutes; nothing here needs more. */
const measuredValue = numberBetween(-1_000_000, 1_000_000);
export const measurementFields = {
  removed: flag,
  day: required(day),
  /** Missing where something was seen and not counted: then there is a note. */
  value: measuredValue,
  note: line(measurementNoteChars),
  typedBy: person,
} as const;

const origin = required(code(['last', 'new']));

export const outcomeFields = {
  ...itemFields,
  origin,
  carriedFrom: itemId,
  areaOfNeed: code(areasOfNeed),
  baselineDay: day,
  baselineValue: measuredValue,
  targetBy: day,
  targetValue: measuredValue,
  agreedLevel: code(goalLevels),
  decision: code(decisions),
  heldBack: code(heldBackCodes),
  title: text,
  childWords: text,
  /** How the child’s words came in; they are the child’s, whoever typed them. */
  childTypedBy: person,
  childHow: code(howCodes),
  childLang: language,
  /** The same in another language, as of an entry; outcomes from before schema 13 have no such text. */
  childTranslation: text,
  childTranslationLang: language,
  childTranslatedBy: person,
  childTranslationOf: line(markChars),
  aspiration: text,
  baselineText: text,
  baselineUnit: text,
  'criterion-much-less': text,
  'criterion-less': text,
  'criterion-expected': text,
  'criterion-more': text,
  'criterion-much-more': text,
  atHome: text,
  pupilWill: text,
  reason: text,
  reviewNote: text,
  measurements: collectionOf(measurementFields),
} as const;

export const supportFields = {
  ...itemFields,
  origin,
  level: code(provisionLevels),
  minutes: numberBetween(0, 10_000),
  from: day,
  to: day,
  /** In pounds, from `from` to `to`; only where somebody knows it. */
  cost: numberBetween(0, 1_000_000),
  happened: code(happenedCodes),
  sessionsPlanned: numberBetween(0, 1000),
  sessionsGiven: numberBetween(0, 1000),
  /** The line of the school's list it was picked from, set after the words that came with it: see `wordsPicked`. */
  fromList: itemId,
  what: text,
  who: text,
  frequency: text,
  groupSize: text,
  why: text,
  /** How it will help, and (at review) why it went as it did: items from before schema 4 have neither text (`readableText`). */
  howHelps: text,
  happenedWhy: text,
  impact: text,
  outcomes: flags,
} as const;

export const actionFields = {
  ...itemFields,
  origin,
  by: day,
  done: flag,
  happened: code(happenedCodes),
  what: text,
  who: text,
  /** Items from before schema 4 have no such text. */
  happenedWhy: text,
} as const;

const pointFields = { ...itemFields, text } as const;
export const planFields = {
  nextDate: day,
  /** Who types and who watches the clock today, taken over with a tap. */
  scribe: person,
  timekeeper: person,
  /** The stage that the clock runs for, since when (milliseconds), and for how many minutes. Never part of the record. */
  clockStage: code(stages),
  clockFrom: numberBetween(0, 8_640_000_000_000_000),
  clockMinutes: numberBetween(1, 240),
} as const;

/** The shared document of a meeting. */
export const meetingShape = {
  outcomes: collectionOf(outcomeFields),
  support: collectionOf(supportFields),
  actions: collectionOf(actionFields),
  strengths: collectionOf(pointFields),
  needs: collectionOf(pointFields),
  barriers: collectionOf(pointFields),
  /** What every teacher does in every lesson. */
  strategies: collectionOf(pointFields),
  /** Kept for another day. */
  parked: collectionOf(pointFields),
  plan: map(planFields),
  notes: { type: 'rich' },
} as const;
