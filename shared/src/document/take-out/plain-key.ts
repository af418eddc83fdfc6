import { type DocumentName, laneOf } from '#document/document-name.ts';
import { documentOfField } from '#document/field-key.ts';
import { parseId, type PersonId } from '#lib/ids.ts';

import { notesKey } from './map-texts.ts';

/**
 * The names of what can be taken out and is no text people type in together: plain values of the record and of its
 * documents, and the rows beside a record. Like field-key.ts for the others.
 */
export const plainKey = {
  measurement: (outcome: string, id: string): string => `measurement.${outcome}.${id}`,
  helper: (lane: PersonId, entry: string): string => `helper.${lane}.${entry}`,
  drawing: (lane: PersonId, entry: string): string => `drawing.${lane}.${entry}`,
  report: (id: string): string => `report.${id}`,
  reportFile: (id: string): string => `report-file.${id}`,
  attempts: 'attempts',
  withoutFamily: 'without-family',
  decision: 'decision',
  /** Why the record was held back, and why the meeting was moved or cancelled, each time. */
  hold: 'hold',
  moved: 'moved',
  /** What one person answered, and the school's words beside it: to each version that was read back. */
  answer: (person: string): string => `answer.${person}`,
  reply: (person: string): string => `reply.${person}`,
  /** By its place among what was added, from 1: nothing that was added ever goes. */
  addition: (place: number): string => `addition.${place}`,
  seen: (id: string): string => `seen.${id}`,
} as const;

type InLane = {
  readonly kind: 'helper' | 'drawing';
  readonly person: PersonId;
  readonly entry: string;
};
type Said = { readonly kind: 'answer' | 'reply'; readonly person: PersonId };
export type ParsedPlainKey =
  | { readonly kind: 'measurement'; readonly outcome: string; readonly id: string }
  | InLane
  | Said
  | { readonly kind: 'addition'; readonly place: number }
  | { readonly kind: 'report' | 'report-file' | 'seen'; readonly id: string }
  | { readonly kind: 'attempts' | 'without-family' | 'decision' | 'hold' | 'moved' };

const parseOwned = (kind: (InLane | Said)['kind'], owner: string, entry: string) => {
  const person = parseId<PersonId>(owner);
  if (person === null) return null;
  return kind === 'helper' || kind === 'drawing' ? { kind, person, entry } : { kind, person };
};

/** null: the key is none of these. */
export const parsePlainKey = (key: string): ParsedPlainKey | null => {
  const [kind = '', first = '', second = '', ...more] = key.split('.');
  if (more.length > 0) return null;
  switch (kind) {
    case 'measurement':
      return { kind, outcome: first, id: second };
    case 'helper':
    case 'drawing':
    case 'answer':
    case 'reply':
      return parseOwned(kind, first, second);
    case 'addition':
      return { kind, place: Number(first) };
    case 'report':
    case 'report-file':
    case 'seen':
      return { kind, id: first };
    case 'attempts':
    case 'without-family':
    case 'decision':
    case 'hold':
    case 'moved':
      return { kind };
    default:
      return null;
  }
};

/** The document that holds what a key names; null: it stands in a row beside them. */
export const homeOf = (key: string): DocumentName | null => {
  if (key === notesKey) return 'meeting';
  const plain = parsePlainKey(key);
  if (plain === null) return documentOfField(key);
  if (plain.kind === 'measurement') return 'meeting';
  return plain.kind === 'helper' || plain.kind === 'drawing' ? laneOf(plain.person) : null;
};
