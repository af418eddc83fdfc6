import { addPoint } from '@fourchairs/shared/document/points.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';

import { ProviderLink } from './provider-link.ts';
import { type Bench, openBench } from './testing/open-document.ts';

let bench: Bench;
let server: Bench['server'];

/** The page goes behind others, the phone into a pocket. */
const show = (visibility: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** The machine slept: time went by and no timer ran. */
const sleep = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

/** The server's heartbeats for a while. */
const beat = (times: number): void => {
  for (let count = 0; count < times; count += 1) {
    vi.advanceTimersByTime(10_000);
    server.notice({ kind: 'heartbeat' });
  }
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

describe('a server that is heard', () => {
  it('keeps one connection all day', () => {
    const connection = bench.join();
    beat(6 * 60 * 8);
    expect(server.visits).toHaveLength(1);
    expect(connection.state).toEqual({ kind: 'saved' });
  });
});

/** A link by itself, which tells nobody anything. */
const plainLink = (more: { chance?: () => number } = {}) => {
  const doc = new Y.Doc();
  const none = () => {};
  return new ProviderLink(
    {
      wsUrl: 'ws://school.test',
      path: '/collab/seat/meeting-id/meeting',
      doc,
      awareness: new Awareness(doc),
      params: {},
      Socket: server.Socket,
      ...more,
    },
    { opening: none, synced: none, lost: none, closed: none, sent: none, tick: none },
  );
};

describe('other tabs of the browser', () => {
  it('CLIENT1 are told nothing behind the server’s back', () => {
    const link = plainLink();
    link.connect();
    expect(link.provider.wsconnecting).toBe(true);
    expect(link.provider.bcconnected).toBe(false);
    link.destroy();
  });
});

describe('a connection that went', () => {
  it('JOIN6 is made again after the wait that its documents have in common', () => {
    const link = plainLink({ chance: () => 0.25 });
    link.connect();
    const waits = [1, 2, 3].map((attempt) => {
      server.visit.socket.end(1006);
      const wait = link.provider.maxBackoffTime;
      vi.advanceTimersByTime(wait - 1);
      expect(server.visits).toHaveLength(attempt);
      vi.advanceTimersByTime(1);
      expect(server.visits).toHaveLength(attempt + 1);
      return wait;
    });
    expect(waits).toEqual([50, 100, 200]);
    link.destroy();
  });
});

describe('a socket that was given up', () => {
  it('CLIENT2 GATE3 counts nothing that is still written to it: the next connection begins at nothing', () => {
    const sent: number[] = [];
    const doc = new Y.Doc();
    const none = () => {};
    const link = new ProviderLink(
      {
        wsUrl: 'ws://school.test',
        path: '/collab/seat/meeting-id/meeting',
        doc,
        awareness: new Awareness(doc),
        params: {},
        Socket: server.Socket,
      },
      {
        opening: none,
        synced: none,
        lost: none,
        closed: none,
        sent: (subType) => sent.push(subType),
        tick: none,
      },
    );
    link.connect();
    const old = link.provider.ws;
    old?.send(new Uint8Array([0, 2, 0]));
    expect(sent).toEqual([2]);
    link.reconnect();
    old?.send(new Uint8Array([0, 2, 0]));
    expect(sent).toEqual([2]);
    link.destroy();
  });
});

describe('presence', () => {
  it('HERE lasts while the server says so, and is not repeated for nothing', () => {
    const connection = bench.join();
    const states = connection.awareness.getStates();
    connection.awareness.setLocalState({ stage: 'welcome' });
    const other = new Awareness(new Y.Doc());
    other.setLocalState({ away: true });
    server.say(encodeAwarenessUpdate(other, [other.clientID]));
    const said = server.visit.presence.length;
    beat(30);
    expect([...states.values()]).toEqual([{ stage: 'welcome' }, { away: true }]);
    expect(server.visit.presence).toHaveLength(said);
    other.destroy();
  });
});

describe('a server that falls silent', () => {
  it('is given up after two and a half heartbeats, and words typed since are kept', () => {
    const connection = bench.join();
    beat(1);
    server.deaf = true;
    addPoint(connection.doc, 'strengths', 'into the void');
    vi.advanceTimersByTime(30_000);
    expect(server.visits).toHaveLength(2);
    expect(connection.state).toEqual({ kind: 'offline', unsent: 1, grant: 'write' });
    server.deaf = false;
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
    expect(server.doc.getMap('strengths').size).toBe(1);
  });

  it('is given up also while the connection is being made', () => {
    bench.connect();
    vi.advanceTimersByTime(15_000);
    expect(server.visits).toHaveLength(2);
  });
});

describe('a phone asleep', () => {
  it('finds out on waking that the connection is dead, and makes another at once', () => {
    const connection = bench.join();
    show('hidden');
    sleep(20 * 60_000);
    show('visible');
    expect(server.visits).toHaveLength(2);
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('notices by its own clock too when nothing says it woke', () => {
    bench.join();
    sleep(20 * 60_000);
    vi.advanceTimersByTime(5000);
    expect(server.visits).toHaveLength(2);
  });

  it('does not wait for the next attempt when the page comes to the front', () => {
    bench.join();
    for (let attempt = 0; attempt < 8; attempt += 1) {
      server.drop();
      vi.advanceTimersByTime(30_000);
    }
    server.drop();
    const visits = server.visits.length;
    show('visible');
    expect(server.visits).toHaveLength(visits + 1);
  });

  it('leaves a connection alone that was heard a moment ago', () => {
    bench.join();
    beat(1);
    show('hidden');
    show('visible');
    dispatchEvent(new Event('focus'));
    expect(server.visits).toHaveLength(1);
  });

  it('sends what was typed before it slept', () => {
    const connection = bench.join();
    server.deaf = true;
    addPoint(connection.doc, 'strengths', 'typed on the stairs');
    sleep(60 * 60_000);
    server.deaf = false;
    dispatchEvent(new Event('pageshow'));
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
    expect(server.doc.getMap('strengths').size).toBe(1);
  });
});

describe('the network', () => {
  it('is gone: says so at once', () => {
    const connection = bench.join();
    dispatchEvent(new Event('offline'));
    server.drop();
    expect(connection.state).toEqual({ kind: 'offline', unsent: 0, grant: 'write' });
  });

  it('is said to be gone and is not (a server on this machine): carries on', () => {
    const connection = bench.join();
    dispatchEvent(new Event('offline'));
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('is back: connects at once, after however many attempts', () => {
    const connection = bench.join();
    for (let attempt = 0; attempt < 8; attempt += 1) {
      server.drop();
      vi.advanceTimersByTime(30_000);
    }
    server.drop();
    const visits = server.visits.length;
    dispatchEvent(new Event('online'));
    expect(server.visits).toHaveLength(visits + 1);
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('is slow to let us in: tries again when the page comes to the front', () => {
    bench.connect();
    sleep(4000);
    show('visible');
    expect(server.visits).toHaveLength(2);
  });
});
