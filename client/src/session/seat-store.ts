import { joinResponse, type JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import * as z from 'zod/mini';

import { seatsKey } from '#lib/first-seat.ts';

/** The seats of this tab: at most one at the school's pages and one in a meeting. */
export type Seats = {
  readonly staff: JoinResponse | null;
  readonly meeting: JoinResponse | null;
};

const seatsShape = z.object({
  staff: z.nullable(joinResponse),
  meeting: z.nullable(joinResponse),
});

const none: Seats = { staff: null, meeting: null };

const read = (storage: Storage): Seats => {
  try {
    return seatsShape.parse(JSON.parse(storage.getItem(seatsKey) ?? 'null'));
  } catch {
    return none;
  }
};

/**
 * Who sits here. A seat belongs to a tab (sessionStorage), so two links in two tabs are two people side by side. What is
 * kept is a public handle: the secret is in a cookie no script can read.
 */
export class SeatStore {
  readonly #storage: Storage;
  readonly #listeners = new Set<() => void>();
  #seats: Seats;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#seats = read(storage);
  }

  get seats(): Seats {
    return this.#seats;
  }

  /** The seat for a meeting, or (null) for the school's pages; a member of staff reads from there too. */
  seatFor(meetingId: string | null): string | null {
    const { staff, meeting } = this.#seats;
    if (meetingId === null || meeting?.meetingId !== meetingId) {
      return (staff ?? meeting)?.seat ?? null;
    }
    return meeting.seat;
  }

  take(response: JoinResponse): void {
    this.#set({ ...this.#seats, [response.kind]: response });
  }

  drop(kind: JoinResponse['kind']): void {
    this.#set({ ...this.#seats, [kind]: null });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(seats: Seats): void {
    this.#seats = seats;
    try {
      this.#storage.setItem(seatsKey, JSON.stringify(seats));
    } catch {
      // Storage may be full or forbidden: then the seat lasts as long as this page.
    }
    for (const listener of this.#listeners) listener();
  }
}
