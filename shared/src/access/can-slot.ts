import type { SeatActor } from '#access/actor.ts';
import type { ParsedDocumentName } from '#document/document-name.ts';
import type { PersonId } from '#lib/ids.ts';

type Asked = {
  readonly action: string;
  readonly document?: ParsedDocumentName;
  readonly writer?: PersonId;
  readonly report?: { readonly writer: PersonId };
};

/** About themselves, their day, and what they are shown. */
const own: readonly string[] = [
  'meeting.read',
  'meeting.calendar',
  'slot.read',
  'preparation.name-helper',
  /** What they typed while the meeting was being finished is kept beside the record, though they do not read it. */
  'meeting.add-words',
];

/**
 * Somebody who comes for a part of a meeting has a lane, a page and reports of their own, and is shown what stands in
 * the stages they were granted, while they are there. What everybody writes, and the record of it, are not theirs.
 */
export const isWithinSlot = (
  { personId }: SeatActor,
  { action, document, writer, report }: Asked,
): boolean => {
  switch (action) {
    case 'report.add':
      return writer === personId;
    case 'report.read':
    case 'report.show':
    case 'report.remove':
      return report?.writer === personId;
    case 'document.read':
    case 'document.write':
      return document !== undefined && document.kind !== 'meeting' && document.owner === personId;
    default:
      return own.includes(action);
  }
};
