import type { Actor } from '@fourchairs/shared/access/actor.ts';
import type { MeetingTarget } from '@fourchairs/shared/access/can.ts';
import { grantOf } from '@fourchairs/shared/access/documents-for.ts';
import type { Role } from '@fourchairs/shared/access/role.ts';
import {
  type DocumentName,
  laneOf,
  parseDocumentName,
  prepOf,
} from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { ParticipantRow } from '#store/store.ts';

/** Interpreters and supporters write in the lane of the person they are with; observers read. */
const withoutOwn: readonly Role[] = ['interpreter', 'supporter', 'observer', 'admin'];

/** Every document of a meeting of these people: the shared one, and a lane and a preparation of each one's own. */
export const documentNames = (
  participants: readonly Pick<ParticipantRow, 'person' | 'role'>[],
): readonly DocumentName[] => {
  const owners = participants.filter(({ role }) => !withoutOwn.includes(role));
  return ['meeting', ...owners.flatMap(({ person }) => [laneOf(person), prepOf(person)])];
};

/** What somebody may do with a document of this name now (JOIN3); null: not even read it. */
export const grantByName = (
  actor: Actor,
  target: MeetingTarget,
  name: DocumentName,
): Grant | null => grantOf(actor, target, must(parseDocumentName(name), 'a document name'));
