import { must } from '@fourchairs/shared/lib/must.ts';
import type { JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { type Api, createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import { clearRows } from '#collab/outbox.ts';

import { type Seats, SeatStore } from './seat-store.ts';

type SessionParts = { readonly store: SeatStore; readonly api: Api };

const SessionContext = createContext<SessionParts | null>(null);

const openSession = (): SessionParts => {
  const store = new SeatStore(sessionStorage);
  return { store, api: createApi((meetingId) => store.seatFor(meetingId)) };
};

/** Gives everything below this tab's seats, and the server asked from them. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [parts] = useState(openSession);
  return (
    <SessionContext value={parts}>
      <ApiContext value={parts.api}>{children}</ApiContext>
    </SessionContext>
  );
};

export type Session = Seats & {
  /** Redeems a link's token: this tab sits down. Throws ApiError. */
  readonly redeem: (token: string) => Promise<JoinResponse>;
  /** Staff: from the school's pages into a meeting. */
  readonly enterMeeting: (meetingId: string) => Promise<JoinResponse>;
  /** The room screen in this tab, from a seat of one's own in the meeting. */
  readonly openRoom: (meetingId: string) => Promise<JoinResponse>;
  /** Gets up: from the meeting when there is one, else from the school's pages. Sockets close, the cookie goes. */
  readonly leave: () => Promise<void>;
  /** Gets up from everything this tab sits at. */
  readonly leaveAll: () => Promise<void>;
};

/** Who sits at this tab, and how to sit down and get up. Throws outside a SessionProvider. */
export const useSession = (): Session => {
  const { store, api } = must(useContext(SessionContext), 'a SessionProvider above');
  const subscribe = useCallback((changed: () => void) => store.subscribe(changed), [store]);
  const seats = useSyncExternalStore(subscribe, () => store.seats);
  return useMemo(() => {
    const sit = async (asked: Promise<JoinResponse>): Promise<JoinResponse> => {
      const response = await asked;
      store.take(response);
      return response;
    };
    const getUp = async (seat: JoinResponse | null): Promise<void> => {
      if (seat === null) return;
      await api.join.leave(seat.seat).catch((error: unknown) => {
        // A seat that ended by itself is left already.
        if (!(error instanceof ApiError && error.kind === 'sign-in-again')) throw error;
      });
      // Forgetting must not keep anybody in their seat.
      await clearRows({ person: seat.person.id }).catch(() => undefined);
      for (const drafts of Object.values(api.drafts)) drafts.set([]);
      store.drop(seat.kind);
    };
    return {
      ...seats,
      redeem: (token) => sit(api.join.join(token)),
      enterMeeting: (meetingId) => sit(api.pupils.enterMeeting(meetingId)),
      openRoom: (meetingId) => sit(api.meetings.openSeat(meetingId, 'room')),
      leave: () => getUp(seats.meeting ?? seats.staff),
      leaveAll: async () => {
        await getUp(seats.meeting);
        await getUp(seats.staff);
      },
    };
  }, [seats, store, api]);
};
