import type { Actor } from '#access/actor.ts';
import { can, type MeetingTarget } from '#access/can.ts';
import {
  type DocumentName,
  laneOf,
  type ParsedDocumentName,
  prepOf,
} from '#document/document-name.ts';
import type { Grant } from '#protocol/socket/welcome.ts';

/** What an actor may do with one document now; null when it is not theirs to see (JOIN3). */
export const grantOf = (
  actor: Actor,
  meeting: MeetingTarget,
  document: ParsedDocumentName,
): Grant | null => {
  if (can(actor, { action: 'document.write', meeting, document })) return 'write';
  return can(actor, { action: 'document.read', meeting, document }) ? 'read' : null;
};

/** The documents a seat may open in its meeting, each with its grant: the plan, then every lane, then preparations. */
export const documentsFor = (
  actor: Actor,
  meeting: MeetingTarget,
): { readonly name: DocumentName; readonly grant: Grant }[] => {
  const all: { name: DocumentName; document: ParsedDocumentName }[] = [
    { name: 'meeting', document: { kind: 'meeting' } },
    ...meeting.invited.map((owner) => ({
      name: laneOf(owner),
      document: { kind: 'lane', owner } as const,
    })),
    ...meeting.invited.map((owner) => ({
      name: prepOf(owner),
      document: { kind: 'prep', owner } as const,
    })),
  ];
  return all
    .map(({ name, document }) => ({ name, grant: grantOf(actor, meeting, document) }))
    .flatMap(({ name, grant }) => (grant === null ? [] : [{ name, grant }]));
};
