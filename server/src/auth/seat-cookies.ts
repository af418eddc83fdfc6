import { type SeatId, parseId } from '@fourchairs/shared/lib/ids.ts';

export type SeatCookie = { readonly seat: SeatId; readonly secret: string };

/** More than fit the longest header Node reads. */
const mostCookies = 200;
/** Every link opened and every meeting entered leaves a cookie; what is kept fits any header. */
const mostSeats = 40;

/**
 * The cookie of one seat: `fc-<seat>`, and `__Host-fc-<seat>` where the public address is https. Every seat has a
 * cookie of its own, so that two links in two tabs of one browser are two seats.
 */
export const seatCookies = (publicUrl: string) => {
  const isSecure = publicUrl.startsWith('https:');
  const prefix = isSecure ? '__Host-fc-' : 'fc-';
  const attributes = `HttpOnly; SameSite=Strict; Path=/${isSecure ? '; Secure' : ''}`;
  const parse = (text: string): SeatCookie | null => {
    const [name = '', secret = ''] = text.trim().split('=');
    if (!name.startsWith(prefix) || !/^[A-Za-z0-9_-]{43}$/.test(secret)) return null;
    const seat = parseId<SeatId>(name.slice(prefix.length));
    return seat && { seat, secret };
  };
  return {
    /** `Set-Cookie` that opens a seat. It outlives the browser: the same page opens the record after a restart. */
    open: ({ seat, secret }: SeatCookie, maxAgeMs: number): string =>
      `${prefix}${seat}=${secret}; Max-Age=${Math.floor(maxAgeMs / 1000)}; ${attributes}`,
    /** `Set-Cookie` that forgets a seat. */
    clear: (seat: SeatId): string => `${prefix}${seat}=; Max-Age=0; ${attributes}`,
    /** The seats to forget so that one more fits: the oldest, which browsers send first, but not the one that asks. */
    crowdedOut: (seats: readonly SeatCookie[], asking: string | undefined): readonly SeatId[] =>
      seats
        .map(({ seat }) => seat)
        .filter((seat) => seat !== asking)
        .slice(0, Math.max(0, seats.length + 1 - mostSeats)),
    /** The seats of a `Cookie` header. */
    read: (header: string | undefined): readonly SeatCookie[] =>
      (header ?? '')
        .split(';', mostCookies)
        .map(parse)
        .filter((cookie) => cookie !== null),
  };
};
export type SeatCookies = ReturnType<typeof seatCookies>;
