import { addPoint } from '@fourchairs/shared/document/points.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { isEditable } from './connection-state.ts';
import { type Bench, openBench } from './testing/open-document.ts';

let bench: Bench;
let server: Bench['server'];

/** A joined document with one saved and one unsaved point. */
const joinWithUnsaved = () => {
  const connection = bench.join();
  addPoint(connection.doc, 'strengths', 'Saved');
  server.acksAtOnce = false;
  addPoint(connection.doc, 'strengths', 'Not saved');
  const words = [expect.objectContaining({ document: 'meeting', words: 'Not saved' })];
  return { connection, words };
};

const expectNoReturn = (): void => {
  const visits = server.visits.length;
  vi.advanceTimersByTime(120_000);
  dispatchEvent(new Event('online'));
  expect(server.visits).toHaveLength(visits);
};

beforeEach(() => {
  vi.useFakeTimers();
  bench = openBench();
  server = bench.server;
});
afterEach(() => {
  bench.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a refused frame', () => {
  it('ends the document with the words the server did not keep, and does not come back', () => {
    const { connection, words } = joinWithUnsaved();
    server.refuse('text-too-long', 'This field is full. Nothing of your last change was kept.');
    expect(connection.state).toEqual({
      kind: 'refused',
      code: 'text-too-long',
      text: 'This field is full. Nothing of your last change was kept.',
      words,
    });
    expect(isEditable(connection.state)).toBe(false);
    expectNoReturn();
  });
});

describe('close codes', () => {
  it.each([
    [closeCode.signInAgain, 'sign-in-again'],
    [closeCode.notAllowed, 'not-allowed'],
    [closeCode.otherEpoch, 'other-epoch'],
    [closeCode.gone, 'gone'],
    [closeCode.reload, 'reload'],
    [closeCode.malformed, 'rejected'],
    [closeCode.forged, 'rejected'],
  ] as const)('%i stops, says why and offers the words', (code, reason) => {
    const { connection, words } = joinWithUnsaved();
    server.drop(code);
    expect(connection.state).toEqual({ kind: 'gone', reason, words });
    expectNoReturn();
  });

  it.each([closeCode.serverError, closeCode.restarting, closeCode.tryLater, 4500, 1006, 1000])(
    '%i comes back',
    (code) => {
      const { connection } = joinWithUnsaved();
      server.drop(code);
      vi.advanceTimersByTime(30_000);
      server.accept();
      server.ackAll();
      expect(connection.state).toEqual({ kind: 'saved' });
    },
  );

  it('CLIENT4 another epoch is never merged: nothing is sent to it', () => {
    const { connection, words } = joinWithUnsaved();
    server.drop();
    server.epoch = 2;
    vi.advanceTimersByTime(30_000);
    server.drop(closeCode.otherEpoch);
    expect(connection.state).toEqual({ kind: 'gone', reason: 'other-epoch', words });
    expect(server.visit.frames).toBe(0);
  });

  it('a server that speaks other frames asks for a reload', () => {
    server.protocol = 99;
    const connection = bench.join();
    expect(connection.state).toEqual({ kind: 'gone', reason: 'reload', words: [] });
  });

  it('waits a random time, longer and longer, up to 30 seconds', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    bench.connect();
    const waits = [...Array(12).keys()].map(() => {
      const visits = server.visits.length;
      server.drop();
      let waited = 0;
      while (server.visits.length === visits) {
        vi.advanceTimersByTime(100);
        waited += 100;
      }
      return waited;
    });
    expect(waits.slice(0, 4)).toEqual([200, 400, 800, 1600]);
    expect(Math.max(...waits)).toBe(30_000);
  });

  it('comes back at different moments on different machines', () => {
    const random = vi.spyOn(Math, 'random');
    const waits = [0.1, 0.5, 0.9].map((value) => {
      random.mockReturnValue(value);
      const one = openBench();
      one.connect();
      for (let attempt = 0; attempt < 8; attempt += 1) {
        one.server.drop();
        vi.advanceTimersByTime(30_000);
      }
      const visits = one.server.visits.length;
      one.server.drop();
      let waited = 0;
      for (; one.server.visits.length === visits; waited += 100) vi.advanceTimersByTime(100);
      one.clear();
      return waited;
    });
    expect(waits).toEqual([3000, 15_000, 27_000]);
  });
});

describe('notices', () => {
  it('finished turns the document into what was not kept', () => {
    const { connection, words } = joinWithUnsaved();
    server.notice({ kind: 'finished', n: 3 });
    expect(connection.state).toEqual({ kind: 'finished', version: 3, words, places: [] });
    expectNoReturn();
  });

  it('access takes the right to write away and gives it back at once', () => {
    const connection = bench.join();
    server.notice({ kind: 'access', grant: 'read' });
    expect(connection.state).toEqual({ kind: 'read-only' });
    server.notice({ kind: 'access', grant: 'write' });
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('draining is nothing to worry about: the close that follows is come back from', () => {
    const connection = bench.join();
    server.notice({ kind: 'draining' });
    expect(connection.state).toEqual({ kind: 'saved' });
    server.drop(closeCode.restarting);
    vi.advanceTimersByTime(30_000);
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
  });
});

describe('the lease', () => {
  it('stops when somebody else writes under our id, instead of typing under a random one', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const connection = bench.join();
    const other = new Y.Doc();
    other.clientID = connection.doc.clientID;
    other.getMap('strengths').set('x', new Y.Map());
    Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(other));
    expect(connection.state).toEqual({ kind: 'refused', code: 'id-taken', text: '', words: [] });
    expectNoReturn();
  });
});
