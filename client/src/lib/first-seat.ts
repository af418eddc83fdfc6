/** Where a tab keeps its seats (session/seat-store.ts). */
export const seatsKey = 'fourchairs.seats';

/** A property of something that came from elsewhere. */
export const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The meeting whose page is at this path of ours. */
export const meetingAt = (path: string): string | null =>
  /^\/meeting\/([^/]+)$/u.exec(path)?.[1] ?? null;

/** The seat of this tab in that meeting. Whatever else is kept there, seat-store.ts makes sense of. */
export const readSeat = (meetingId: string): string | null => {
  try {
    const meeting = partOf(JSON.parse(sessionStorage.getItem(seatsKey) ?? 'null'), 'meeting');
    const seat = partOf(meeting, 'seat');
    return partOf(meeting, 'meetingId') === meetingId && typeof seat === 'string' ? seat : null;
  } catch {
    return null;
  }
};
