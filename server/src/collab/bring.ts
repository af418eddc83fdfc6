import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Brought } from '#use-cases/live-meetings.ts';

import type { RoomRegistry } from './room-registry.ts';

/** Opens the shared document, whether anybody is in it or not, and writes each part under its author's name. */
export const bring = async (
  registry: RoomRegistry,
  meeting: MeetingId,
  parts: readonly Brought[],
): Promise<void> => {
  if (parts.length === 0) return;
  const room = await registry.open({ meeting, name: 'meeting' });
  if (room === null || room.isQuarantined) throw new Error('The document cannot be written in');
  const unpin = room.pin();
  try {
    for (const { author, write } of parts) await room.bring(author, write);
  } finally {
    unpin();
  }
};
