import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { changersOf } from './changers.ts';
import { drawingToRecord } from './drawing.ts';
import { entriesIn, shownFrom } from './entries.ts';
import { entryFields as fields } from './entry-shape.ts';
import { listItems, type Placed, scalarOf, textIn } from './items.ts';
import { mainTypist } from './main-typist.ts';
import { howIn } from './provenance.ts';
import { type AuthorOf, authorOfValue, toRecordText } from './record-text.ts';
import type { Provenance, RecordEntry, RecordLane, RecordStroke, RecordText } from './record.ts';
import { translationIn } from './translation-to-record.ts';

/**
 * Who typed an entry, as the server proved it: who made it, unless nothing that stands there now is theirs. Of a rating
 * the level decides: whoever set it typed the rating.
 */
const typistOf = (item: Y.Map<unknown>, words: RecordText, authorOf: AuthorOf): PersonId | null => {
  const answered = (name: 'level' | 'face' | 'card' | 'tme'): PersonId | null =>
    fields[name].parse(item.get(name)) === null ? null : authorOfValue(item, name, authorOf);
  const level = answered('level');
  if (level !== null) return level;
  const made = item._item === null ? null : authorOf(item._item.id.client, item._item.id.clock);
  const standing = [mainTypist(words), answered('face'), answered('card'), answered('tme')].filter(
    (person) => person !== null,
  );
  const typedHere = words.by.some((run) => run.person === made);
  if (made !== null && (typedHere || standing.length === 0 || standing.includes(made))) return made;
  return standing[0] ?? made;
};

const provenanceOf = (
  doc: Y.Doc,
  placed: Placed,
  words: RecordText,
  authorOf: AuthorOf,
): (Provenance & Pick<RecordEntry, 'changedBy' | 'helperName'>) | null => {
  const { item } = placed;
  const saidBy = scalarOf(item, 'saidBy', fields.saidBy);
  const how = scalarOf(item, 'how', fields.how);
  const claimed = scalarOf(item, 'typedBy', fields.typedBy);
  if (saidBy === null || how === null || claimed === null) return null;
  const typedBy = typistOf(item, words, authorOf) ?? claimed;
  const others = changersOf(doc, placed, authorOf);
  const helperName = scalarOf(item, 'helperName', fields.helperName);
  const changedBy = others.filter((person) => person !== saidBy && person !== typedBy);
  return {
    saidBy,
    typedBy,
    how: howIn(how, saidBy, changedBy[0] ?? typedBy),
    lang: scalarOf(item, 'lang', fields.lang) ?? 'en',
    helpedBy: scalarOf(item, 'helpedBy', fields.helpedBy),
    ...(helperName !== null && { helperName }),
    ...(changedBy.length > 0 && { changedBy }),
  };
};

/** What only some views have, left out where there is none: records of earlier schemas know none of it. */
const besidesWords = (
  doc: Y.Doc,
  { id, item }: Placed,
): { drawing?: readonly RecordStroke[]; day?: string; beside?: string } => {
  const drawing = drawingToRecord(doc, id);
  const from = scalarOf(item, 'beside', fields.beside);
  const beside = from === null ? null : (shownFrom(doc, from)?.id ?? null);
  const day = scalarOf(item, 'day', fields.day);
  return {
    ...(drawing.length > 0 && { drawing }),
    ...(day !== null && { day }),
    ...(beside !== null && { beside }),
  };
};

/** One entry, or null when the gate would not have let it in. */
const entryToRecord = (doc: Y.Doc, placed: Placed, authorOf: AuthorOf): RecordEntry | null => {
  const { id, item } = placed;
  const words = toRecordText(textIn(item, 'words'), authorOf);
  const came = provenanceOf(doc, placed, words, authorOf);
  if (came === null) return null;
  const translation = translationIn(item, words, authorOf);
  const provenance = { ...came, ...(translation !== null && { translation }) };
  const kind = scalarOf(item, 'kind', fields.kind);
  const topic = scalarOf(item, 'topic', fields.topic);
  const outcome = scalarOf(item, 'outcome', fields.outcome);
  const face = scalarOf(item, 'face', fields.face);
  if (kind === 'view' && topic !== null)
    return {
      id,
      ...provenance,
      kind,
      topic,
      words,
      card: scalarOf(item, 'card', fields.card),
      face,
      ...besidesWords(doc, placed),
    };
  if (kind !== 'rating' || outcome === null) return null;
  return {
    id,
    ...provenance,
    kind,
    outcome,
    level: scalarOf(item, 'level', fields.level),
    face,
    tme: scalarOf(item, 'tme', fields.tme),
    skipped: scalarOf(item, 'skipped', fields.skipped) ?? false,
    words,
  };
};

/** A person's lane as plain JSON, without what was removed. */
export const laneToRecord = (doc: Y.Doc, person: PersonId, authorOf: AuthorOf): RecordLane => ({
  person,
  entries: listItems(entriesIn(doc)).flatMap(
    (placed) => entryToRecord(doc, placed, authorOf) ?? [],
  ),
});
