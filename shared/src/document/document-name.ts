import { type PersonId, parseId } from '#lib/ids.ts';

/**
 * One Y.Doc is one permission boundary: a reader of a Y.Doc gets all of it.
 * So a meeting is several documents: `meeting` (shared plan and notes), and a lane and a preparation for each person.
 */
export type DocumentName = 'meeting' | `lane.${PersonId}` | `prep.${PersonId}`;

export type ParsedDocumentName =
  | { kind: 'meeting' }
  | { kind: 'lane'; owner: PersonId }
  | { kind: 'prep'; owner: PersonId };

export const laneOf = (person: PersonId): DocumentName => `lane.${person}`;
export const prepOf = (person: PersonId): DocumentName => `prep.${person}`;

/** Parses the last part of a document's path. Returns null for anything else. */
export const parseDocumentName = (text: string): ParsedDocumentName | null => {
  if (text === 'meeting') return { kind: 'meeting' };
  const dot = text.indexOf('.');
  const kind = text.slice(0, dot);
  const owner = parseId<PersonId>(text.slice(dot + 1));
  if (owner === null) return null;
  if (kind === 'lane' || kind === 'prep') return { kind, owner };
  return null;
};

/** Whose preparation a document is; null: it is none. */
export const prepOwnerOf = (text: string): PersonId | null => {
  const parsed = parseDocumentName(text);
  return parsed?.kind === 'prep' ? parsed.owner : null;
};
