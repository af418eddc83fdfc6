import type { JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { SeatStore } from './seat-store.ts';

const seat = (kind: JoinResponse['kind'], meetingId: string | null = null): JoinResponse => ({
  seat: `${kind}-seat`,
  kind,
  meetingId,
  person: { id: 'p', name: 'Mrs Hartley', role: 'senco' },
  documents: [],
});

beforeEach(() => sessionStorage.clear());

describe('the seats of a tab', () => {
  it('survive a reload of the tab', () => {
    new SeatStore(sessionStorage).take(seat('meeting', 'm1'));
    expect(new SeatStore(sessionStorage).seats.meeting?.seat).toBe('meeting-seat');
  });

  it('are this tab’s own: another link in another tab is another person', () => {
    const [one, two] = [new SeatStore(sessionStorage), new SeatStore(localStorage)];
    one.take(seat('meeting', 'm1'));
    expect(two.seats).toEqual({ staff: null, meeting: null });
    localStorage.clear();
  });

  it('keep the school’s pages beside a meeting, and ask from the right one', () => {
    const store = new SeatStore(sessionStorage);
    expect(store.seatFor('m1')).toBeNull();
    store.take(seat('staff'));
    expect(store.seatFor('m1')).toBe('staff-seat');
    store.take(seat('meeting', 'm1'));
    expect(store.seatFor('m1')).toBe('meeting-seat');
    expect(store.seatFor('m2')).toBe('staff-seat');
    expect(store.seatFor(null)).toBe('staff-seat');
    store.drop('meeting');
    expect(store.seatFor('m1')).toBe('staff-seat');
  });

  it('are told of', () => {
    const store = new SeatStore(sessionStorage);
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.take(seat('staff'));
    stop();
    store.drop('staff');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['nonsense', '{"staff":{"seat":7},"meeting":null}', 'null'])(
    'are none when %s is kept',
    (kept) => {
      new SeatStore(sessionStorage).take(seat('staff'));
      const [key = ''] = Object.keys(sessionStorage);
      sessionStorage.setItem(key, kept);
      expect(new SeatStore(sessionStorage).seats).toEqual({ staff: null, meeting: null });
    },
  );
});
