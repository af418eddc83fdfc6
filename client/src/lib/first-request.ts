import { meetingAt, readSeat } from './first-seat.ts';
import { fetchStageOf } from './first-stage.ts';

/** How long any request may take. */
export const requestMs = 20_000;

type FirstRequest = {
  readonly address: string;
  readonly seat: string;
  readonly answer: Promise<Response>;
};

const send = (path: string): FirstRequest | null => {
  const meetingId = meetingAt(path);
  const seat = meetingId === null ? null : readSeat(meetingId);
  if (seat === null) return null;
  const address = `/api/meetings/${meetingId}`;
  const headers = { accept: 'application/json', 'x-seat': seat };
  const answer = fetch(address, {
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(requestMs),
  });
  // Whoever takes it hears of a failure; nobody may.
  fetchStageOf(answer).catch(() => undefined);
  return { address, seat, answer };
};

/** The answer to the request that was sent first, once, for whoever was about to send the same one. */
type TakeAnswer = (address: string, seat: string | null) => Promise<Response> | null;

/** Sends what the page at this path of ours asks the server first, if anything. */
export const askFirst = (path: string): TakeAnswer => {
  let first = send(path);
  return (address, seat) => {
    if (first?.address !== address || first.seat !== seat) return null;
    const { answer } = first;
    first = null;
    return answer;
  };
};

/**
 * This module is a script of its own, which the page of a meeting runs while the rest of its code is still on the way
 * (vite.config.ts). It imports nothing that is not in that script, so that it is there at once.
 */
export const takeFirstAnswer = askFirst(location.pathname);
