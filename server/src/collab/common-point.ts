import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import type { CommittedDocument } from '#use-cases/live-meetings.ts';

import type { Admission } from './admission.ts';
import type { RoomRegistry } from './room-registry.ts';
import type { Room } from './room.ts';

export type PointDeps = { readonly admission: Admission; readonly registry: RoomRegistry };

/** The rooms of everything a version holds: the shared document and every lane, never a preparation (VERSION1). */
const openRooms = async (
  { admission, registry }: PointDeps,
  meeting: MeetingId,
): Promise<readonly Room[]> => {
  const names = await admission.documentsOf(meeting);
  const kept = names.filter((name) => !name.startsWith('prep.'));
  const rooms = await Promise.all(kept.map((name) => registry.open({ meeting, name })));
  return rooms.filter((room) => room !== null);
};

/** Resolves at a moment when every document may be read, and in the same breath: the caller reads before anything else runs. */
const allSound = async (rooms: readonly Room[]): Promise<void> => {
  while (!rooms.every((room) => room.isSound)) {
    await Promise.all(rooms.map((room) => room.whenSound()));
  }
};

/** The state of a room as it is now, once it is on disk. What is typed after this call is not in it. */
const capture = async (room: Room): Promise<CommittedDocument> => {
  const { key, epoch, document } = room;
  const state = Y.encodeStateAsUpdateV2(document.doc);
  const settled = room.settle();
  return { name: key.name, epoch, seq: await settled, state };
};

/**
 * Runs `use` with the documents of a meeting in memory, and keeps them there until it ends. `atPoint` takes their states
 * in one step, so that they belong to one moment; it resolves when all of that is on disk, and rejects when it cannot be.
 */
export const withDocuments = async <Result>(
  deps: PointDeps,
  meeting: MeetingId,
  use: (atPoint: () => Promise<readonly CommittedDocument[]>) => Promise<Result>,
): Promise<Result> => {
  const rooms = await openRooms(deps, meeting);
  const unpins = rooms.map((room) => room.pin());
  try {
    return await use(async () => {
      await allSound(rooms);
      return Promise.all(rooms.map(capture));
    });
  } finally {
    for (const unpin of unpins) unpin();
  }
};
