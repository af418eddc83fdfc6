import type * as Y from 'yjs';

import type { How } from '#domain/codes.ts';
import type { PersonId } from '#lib/ids.ts';

import { entriesIn } from './entries.ts';
import { entryFields as fields } from './entry-shape.ts';
import { listItems, type Placed, scalarOf, textIn } from './items.ts';
import { type AuthorOf, authorOfValue, toRecordText } from './record-text.ts';
import type { Provenance, RecordEntry, RecordLane, RecordText } from './record.ts';

/** Whoever typed most of a text. */
const mainTypist = ({ by }: RecordText): PersonId | null => {
  const lengths = new Map<PersonId, number>();
  for (const { person, length } of by)
    if (person !== null) lengths.set(person, (lengths.get(person) ?? 0) + length);
  const [most] = [...lengths].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
};

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

/** Words somebody else typed were not typed by the one who said them, whatever the page claims. */
const howIn = (claimed: How, saidBy: PersonId, typedBy: PersonId): How =>
  claimed === 'self' && saidBy !== typedBy ? 'scribed' : claimed;

const provenanceOf = (
  item: Y.Map<unknown>,
  words: RecordText,
  authorOf: AuthorOf,
): Provenance | null => {
  const saidBy = scalarOf(item, 'saidBy', fields.saidBy);
  const how = scalarOf(item, 'how', fields.how);
  const claimed = scalarOf(item, 'typedBy', fields.typedBy);
  if (saidBy === null || how === null || claimed === null) return null;
  const typedBy = typistOf(item, words, authorOf) ?? claimed;
  return {
    saidBy,
    typedBy,
    how: howIn(how, saidBy, typedBy),
    lang: scalarOf(item, 'lang', fields.lang) ?? 'en',
    helpedBy: scalarOf(item, 'helpedBy', fields.helpedBy),
  };
};

/** One entry, or null when the gate would not have let it in. */
const entryToRecord = ({ id, item }: Placed, authorOf: AuthorOf): RecordEntry | null => {
  const words = toRecordText(textIn(item, 'words'), authorOf);
  const provenance = provenanceOf(item, words, authorOf);
  if (provenance === null) return null;
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
  entries: listItems(entriesIn(doc)).flatMap((placed) => entryToRecord(placed, authorOf) ?? []),
});
