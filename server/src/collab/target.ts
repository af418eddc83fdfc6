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

/** `not-ours` belongs to somebody else's upgrade handler; `malformed` is ours and makes no sense. */
export type ParsedTarget = Target | 'not-ours' | 'malformed';

const wholeNumber = (text: string | null): number | null | 'malformed' => {
  if (text === null || text === '') return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : 'malformed';
};

const nameOf = (parsed: ParsedDocumentName): DocumentName =>
  parsed.kind === 'meeting' ? 'meeting' : `${parsed.kind}.${parsed.owner}`;

/** Parses `/collab/<seat>/<meetingId>/<documentName>?epoch=&schema=`; y-websocket may put more slashes in front. */
export const parseTarget = (url: string): ParsedTarget => {
  const [path = '', query = ''] = url.split('?', 2);
  const parts = path.replace(/^\/+/, '').split('/');
  if (parts[0] !== 'collab') return 'not-ours';
  const [, seatText = '', meetingText = '', nameText = '', ...rest] = parts;
  const seat = parseId<SeatId>(seatText);
  const meeting = parseId<MeetingId>(meetingText);
  const parsed = parseDocumentName(nameText);
  if (seat === null || meeting === null || parsed === null || rest.length > 0) return 'malformed';
  const params = new URLSearchParams(query);
  const epoch = wholeNumber(params.get('epoch'));
  const schema = wholeNumber(params.get('schema'));
  if (epoch === 'malformed' || schema === 'malformed') return 'malformed';
  return { seat, meeting, name: nameOf(parsed), kind: parsed.kind, epoch, schema };
};
