import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { openFirstConnection, takeFirstConnection } from './first-connection.ts';
import { access, FakeMeeting, me, myLane } from './testing/fake-meeting.ts';

let school: FakeMeeting;
let stop = (): void => {};

const open = (key: string) => {
  const connection = openFirstConnection({
    key,
    wsUrl: 'ws://school.test',
    documents: [access('meeting'), access(myLane)],
    user: { personId: me, name: 'Magda', role: 'parent', color: '#98234f', device: 'own' },
    sockets: school.sockets,
  });
  stop = () => connection.destroy();
  school.accept();
  return connection;
};

beforeEach(() => {
  vi.useFakeTimers();
  school = new FakeMeeting();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('reads the documents before there is a page, and is given once to the page of its seat', () => {
  const connection = open('seat');
  expect(connection.document('meeting')?.connection.hasContent).toBe(true);
  expect(takeFirstConnection('another seat')).toBeNull();
  expect(takeFirstConnection('seat')?.connection).toBe(connection);
  expect(takeFirstConnection('seat')).toBeNull();
});

it('tells the page what was said before it was there, in order, and then what is said', () => {
  open('seat');
  const meeting = school.server('meeting');
  const notices: Notice['kind'][] = [];
  const finished: unknown[] = [];
  meeting.notice({ kind: 'meeting-changed' });
  meeting.notice({ kind: 'gather', stage: 'support', by: me });
  takeFirstConnection('seat')?.follow({
    onNotice: ({ kind }) => notices.push(kind),
    onFinished: (end) => finished.push(end),
  });
  expect(notices).toEqual(['meeting-changed', 'gather']);
  meeting.notice({ kind: 'meeting-changed' });
  expect(notices).toHaveLength(3);
  for (const name of ['meeting', myLane] as const) {
    school.server(name).notice({ kind: 'finished', n: 4 });
  }
  vi.advanceTimersByTime(60_000);
  expect(finished).toEqual([{ version: 4, words: [], ownWords: [], places: [] }]);
});

it('tells the page that the meeting was finished before it was there', () => {
  open('seat');
  for (const name of ['meeting', myLane] as const) {
    school.server(name).notice({ kind: 'finished', n: 4 });
  }
  const first = takeFirstConnection('seat');
  vi.advanceTimersByTime(60_000);
  const finished: unknown[] = [];
  first?.follow({ onNotice: () => {}, onFinished: (end) => finished.push(end) });
  expect(finished).toEqual([{ version: 4, words: [], ownWords: [], places: [] }]);
});

it('is closed when nobody wants it, and not when somebody does', () => {
  const unwanted = open('seat');
  vi.advanceTimersByTime(60_000);
  expect(takeFirstConnection('seat')).toBeNull();
  expect(unwanted.document('meeting')).toBeNull();

  const wanted = open('seat');
  takeFirstConnection('seat');
  vi.advanceTimersByTime(60_000);
  expect(wanted.document('meeting')?.connection.state.kind).not.toBe('connecting');
});
