import {
  type DocumentName,
  type ParsedDocumentName,
  parseDocumentName,
} from '@fourchairs/shared/document/document-name.ts';
import { type MeetingId, type SeatId, parseId } from '@fourchairs/shared/lib/ids.ts';

/** What a connection asks for: the path and query of its address. */
export type Target = {
  readonly seat: SeatId;
  readonly meeting: MeetingId;
  readonly name: DocumentName;
  readonly kind: ParsedDocumentName['kind'];
  /** null: whatever is current. */
  readonly epoch: number | null;
  readonly schema: number | null;
};

/** What a trunk asks for: the documents come later, each on a channel. */
export type TrunkTarget = Pick<Target, 'seat' | 'meeting'>;

/** What an upgrade asks for. */
export type Address =
  | { readonly kind: 'document'; readonly target: Target }
  | { readonly kind: 'trunk'; readonly target: TrunkTarget };

/** `not-ours` belongs to somebody else's upgrade handler; `malformed` is ours and makes no sense. */
export type ParsedAddress = Address | 'not-ours' | 'malformed';

const wholeNumber = (text: string | null): number | null | 'malformed' => {
  if (text === null || text === '') return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : 'malformed';
};

const nameOf = (parsed: ParsedDocumentName): DocumentName =>
  parsed.kind === 'meeting' ? 'meeting' : `${parsed.kind}.${parsed.owner}`;

/** Parses `<documentName>?epoch=&schema=`, the last part of a document's address. */
export const parseDocument = (place: TrunkTarget, text: string): Target | 'malformed' => {
  const [nameText = '', query = ''] = text.split('?', 2);
  const parsed = parseDocumentName(nameText);
  if (parsed === null) return 'malformed';
  const params = new URLSearchParams(query);
  const epoch = wholeNumber(params.get('epoch'));
  const schema = wholeNumber(params.get('schema'));
  if (epoch === 'malformed' || schema === 'malformed') return 'malformed';
  return { ...place, name: nameOf(parsed), kind: parsed.kind, epoch, schema };
};

/**
 * Parses `/collab/<seat>/<meetingId>/<documentName>?epoch=&schema=`, and the same without a document: a trunk.
 * y-websocket may put more slashes in front.
 */
export const parseAddress = (url: string): ParsedAddress => {
  const [home, seatText = '', meetingText = '', document, ...rest] = url
    .replace(/^\/+/, '')
    .split('/');
  if (home?.split('?', 1)[0] !== 'collab') return 'not-ours';
  const seat = parseId<SeatId>(seatText);
  const meeting = parseId<MeetingId>(meetingText);
  if (seat === null || meeting === null || rest.length > 0) return 'malformed';
  if (document === undefined) return { kind: 'trunk', target: { seat, meeting } };
  const target = parseDocument({ seat, meeting }, document);
  return target === 'malformed' ? target : { kind: 'document', target };
};
