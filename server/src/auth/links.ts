import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { createToken, hashToken } from '#auth/tokens.ts';
import { Problem } from '#lib/problem.ts';
import type { LinkRow, SeatStore } from '#store/ports/seat-store.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Makes a link for one person to one meeting (or, without a meeting, to the school's own pages). */
export const createLink = (
  { person, meeting }: { person: PersonId; meeting: MeetingId | null },
  { now, days }: { now: number; days: number },
): { token: string; row: LinkRow } => {
  const token = createToken();
  const row = {
    tokenHash: hashToken(token),
    person,
    meeting,
    madeAt: now,
    expiresAt: now + days * dayMs,
    usedAt: null,
    revokedAt: null,
  };
  return { token, row };
};

/** The absolute address of a link. The token stands in the fragment, which no server and no log ever sees. */
export const linkAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/join#${token}`;

/** Whether a link opens anything now. */
export const isOpenLink = (link: LinkRow, now: number): boolean =>
  link.revokedAt === null && link.expiresAt > now;

export const closedLink = (): Problem =>
  new Problem(
    'link-revoked',
    'The school has closed this link. What you wrote is safe: ask the school for a new one.',
  );

/** Finds the link of a token. Throws the Problem its holder should read. */
export const findLink = async (seats: SeatStore, token: string, now: number): Promise<LinkRow> => {
  const link = await seats.link(hashToken(token));
  if (link === null) {
    throw new Problem(
      'link-unknown',
      'This link is not one of ours. Check that all of it was copied, or ask the school for a new one.',
    );
  }
  if (link.revokedAt !== null) throw closedLink();
  if (link.expiresAt <= now) {
    throw new Problem(
      'link-expired',
      'This link is too old to open. What you wrote is safe: ask the school for a new one.',
    );
  }
  return link;
};
