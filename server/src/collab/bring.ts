import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { alreadySaved } from '#lib/problem.ts';
import type { Brought } from '#use-cases/live-meetings.ts';

import type { PointDeps } from './common-point.ts';
import type { MeetingStates } from './meeting-states.ts';

export type BringDeps = PointDeps & { readonly meetings: MeetingStates };

/**
 * Opens the shared document, whether anybody is in it or not, and writes each part under its author's name. The caller
 * sees to it that no record is being saved meanwhile; nothing goes into a document whose record is.
 */
export const bring = async (
  { admission, registry, meetings }: BringDeps,
  meeting: MeetingId,
  parts: readonly Brought[],
): Promise<void> => {
  if (parts.length === 0) return;
  if (meetings.isFinished(meeting) || (await admission.isFinished(meeting))) throw alreadySaved();
  const room = await registry.open({ meeting, name: 'meeting' });
  if (room === null || room.isQuarantined) throw new Error('The document cannot be written in');
  const unpin = room.pin();
  try {
    for (const { author, write } of parts) await room.bring(author, write);
  } finally {
    unpin();
  }
};
