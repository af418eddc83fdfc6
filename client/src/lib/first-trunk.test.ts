import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { seatsKey } from './first-seat.ts';
import { openFirst } from './first-trunk.ts';

/** A socket that is there when the test says so, and keeps what was sent. */
class QuietSocket extends EventTarget {
  static readonly OPEN = 1;
  static readonly made: QuietSocket[] = [];
  readonly url: string;
  readonly sent: number[][] = [];
  readyState = 0;
  onmessage: ((event: MessageEvent) => unknown) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    QuietSocket.made.push(this);
  }

  send(data: Uint8Array): void {
    this.sent.push([...data]);
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
}

const seats = { staff: null, meeting: { seat: 'seat-1', meetingId: 'm1' } };
const address = `${location.origin.replace(/^http/u, 'ws')}/collab/seat-1/m1`;

const openPage = (path: string, kept: unknown = seats) => {
  sessionStorage.setItem(seatsKey, JSON.stringify(kept));
  return openFirst(path);
};

const only = (): QuietSocket => {
  const [socket] = QuietSocket.made;
  if (socket === undefined || QuietSocket.made.length > 1) throw new Error('not one socket');
  return socket;
};

beforeEach(() => {
  QuietSocket.made.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', QuietSocket);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  sessionStorage.clear();
});

it('opens the seat’s trunk, asks for the shared document, and gives both once, with what came in', () => {
  const take = openPage('/meeting/m1');
  const socket = only();
  expect(socket.url).toBe(address);
  socket.open();
  expect(socket.sent.map((frame) => frame.slice(0, 3))).toEqual([
    [0, 0, 1],
    [1, 0, 0],
  ]);
  socket.onmessage?.(new MessageEvent('message', { data: 'first' }));
  expect(take('ws://elsewhere.test/collab/seat-1/m1')).toBeNull();
  const heard: unknown[] = [];
  take(address)?.take((data) => heard.push(data));
  socket.onmessage?.(new MessageEvent('message', { data: 'second' }));
  expect(heard).toEqual(['first', 'second']);
  expect(take(address)).toBeNull();
});

it('is not given when it has ended meanwhile', () => {
  const take = openPage('/meeting/m1');
  only().close();
  expect(take(address)).toBeNull();
});

it('is closed when nobody wants it', () => {
  openPage('/meeting/m1');
  vi.advanceTimersByTime(60_000);
  expect(only().readyState).toBe(3);
});

it.each([
  ['on another page', '/meeting/m1/saved', seats],
  ['for a meeting this tab has no seat in', '/meeting/m2', seats],
  ['when what is kept is not a list of seats', '/meeting/m1', 'nonsense'],
])('opens nothing %s', (_, path, kept) => {
  const take = openPage(path, kept);
  expect(QuietSocket.made).toEqual([]);
  expect(take(address)).toBeNull();
});
