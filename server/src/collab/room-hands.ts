import { type DocumentName, prepOwnerOf } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { LeaseDesk } from './lease-desk.ts';
import type { Hands } from './live-document.ts';
import type { Member } from './session.ts';

/** Who types in one document, as its leases prove it. */
export const createRoomHands = (
  name: DocumentName,
  leases: LeaseDesk,
  /** Whose the words of earlier epochs are. */
  typists: ReadonlyMap<number, PersonId>,
) => {
  /** Whose preparation this is; null: it is none. */
  const prepOwner = prepOwnerOf(name);
  const typistOf = (client: number): PersonId | null =>
    leases.knownTo(client) ?? typists.get(client) ?? null;
  return {
    typistOf,
    of: ({ live }: Member): Pick<Hands, 'isLeased' | 'people'> => {
      const { personId } = live.who;
      return {
        isLeased: (client) => leases.ownerOf(client) === personId,
        people: {
          typistOf,
          isOfMeeting: (person) => live.grant.people.has(person),
          isPupil: (person) => live.grant.people.get(person) === 'child',
          helper: prepOwner === null || prepOwner === personId ? null : personId,
        },
      };
    },
  };
};
export type RoomHands = ReturnType<typeof createRoomHands>;
