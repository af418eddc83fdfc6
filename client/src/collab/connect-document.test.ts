import { addPoint, pointText } from '@fourchairs/shared/document/points.ts';
import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { DocumentConnection } from './connect-document.ts';
import { isEditable } from './connection-state.ts';
import { type Bench, openBench } from './testing/open-document.ts';

let bench: Bench;
let server: Bench['server'];

const type = (connection: DocumentConnection, words: string): void => {
  addPoint(connection.doc, 'strengths', words);
};

const strengths = (doc: DocumentConnection['doc']): string[] =>
  [...doc.getMap('strengths').values()].map((item) => JSON.stringify(item));

/** Lets every jittered wait to reconnect pass. */
const wait = (ms = 31_000): void => void vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  bench = openBench();
  server = bench.server;
});
afterEach(() => {
  bench.clear();
  vi.useRealTimers();
});

describe('joining', () => {
  it('asks at the path the server gave, with the schema and no epoch', () => {
    bench.connect();
    expect(server.visit.socket.url).toBe(
      `ws://school.test/collab/seat/meeting-id/meeting?schema=${documentSchemaVersion}`,
    );
  });

  it('is not editable before the welcome and the content are there', () => {
    const connection = bench.connect();
    expect(connection.state).toEqual({ kind: 'connecting' });
    expect(isEditable(connection.state)).toBe(false);
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
    expect(isEditable(connection.state)).toBe(true);
  });

  it('takes the leased id for the document and the presence together', () => {
    const connection = bench.join();
    expect(connection.doc.clientID).toBe(1001);
    expect(connection.awareness.clientID).toBe(1001);
  });

  it('keeps its id over reconnections once something was typed, and takes each new one before', () => {
    const connection = bench.join();
    server.drop();
    wait();
    server.accept();
    expect([connection.doc.clientID, connection.awareness.clientID]).toEqual([1002, 1002]);
    type(connection, 'Kind');
    server.drop();
    wait();
    server.accept();
    expect([connection.doc.clientID, connection.awareness.clientID]).toEqual([1002, 1002]);
  });

  it('says nothing of itself under the id it was born with', () => {
    bench.join();
    expect(server.visit.presence).toEqual([{ clientId: 1001, state: null }]);
  });

  it('shows what was there', () => {
    addPoint(server.doc, 'strengths', 'Kind to the little ones');
    const connection = bench.join();
    expect(strengths(connection.doc)).toEqual(strengths(server.doc));
  });

  it('CLIENT3 a page opened offline can be read later and is not editable now', () => {
    const connection = bench.connect();
    server.drop();
    expect(connection.state).toEqual({ kind: 'offline', unsent: 0, grant: 'read' });
    expect(isEditable(connection.state)).toBe(false);
  });

  it('a reader cannot type, and is told so', () => {
    server.grant = 'read';
    const connection = bench.join();
    expect(connection.state).toEqual({ kind: 'read-only' });
  });

  it('SAVE7 a document that is damaged on the disk says so, until a connection on which it is whole', () => {
    server.grant = 'read';
    server.damaged = true;
    const connection = bench.join();
    expect(connection.state).toEqual({ kind: 'damaged' });
    expect(isEditable(connection.state)).toBe(false);
    server.damaged = false;
    server.grant = 'write';
    connection.reconnect();
    server.accept();
    expect(connection.state).toEqual({ kind: 'saved' });
  });
});

describe('CLIENT2 saved comes from acks alone', () => {
  it('is saving until the ack of a marker sent after the words', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    type(connection, 'Loves volcanoes');
    expect(connection.state).toEqual({ kind: 'saving', unsent: 1 });
    expect(server.visit.markers).toEqual([{ count: 2, after: 2 }]);
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('has one marker under way, and sends the next when its ack is there', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    for (const words of ['one', 'two', 'three']) type(connection, words);
    expect(server.visit.markers.map(({ count }) => count)).toEqual([2]);
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saving', unsent: 2 });
    expect(server.visit.markers.map(({ count }) => count)).toEqual([2, 4]);
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('counts exactly what it sent, over many edits', () => {
    const connection = bench.join();
    for (let index = 0; index < 50; index += 1) type(connection, `point ${index}`);
    expect(server.visit.markers.every(({ count, after }) => count === after)).toBe(true);
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('says so when no ack comes for a while, and takes it back', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    type(connection, 'Loves volcanoes');
    for (let beat = 0; beat < 4; beat += 1) {
      vi.advanceTimersByTime(5000);
      server.notice({ kind: 'heartbeat' });
    }
    expect(connection.state).toEqual({ kind: 'not-saved', reason: 'no-answer', unsent: 1 });
    expect(isEditable(connection.state)).toBe(true);
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('words typed by others are not counted as mine', () => {
    const connection = bench.join();
    addPoint(server.doc, 'strengths', 'From somebody else');
    expect(connection.state).toEqual({ kind: 'saved' });
    expect(server.visit.markers).toEqual([]);
  });
});

describe('CLIENT3 words survive a lost connection', () => {
  it('keeps what was typed offline and sends it on return, under the same id', () => {
    const connection = bench.join();
    type(connection, 'before');
    server.drop();
    type(connection, 'while away');
    expect(connection.state).toEqual({ kind: 'offline', unsent: 1, grant: 'write' });
    expect(isEditable(connection.state)).toBe(true);
    wait();
    server.acksAtOnce = false;
    server.accept();
    expect(connection.doc.clientID).toBe(1001);
    expect(connection.state).toEqual({ kind: 'saving', unsent: 1 });
    expect(strengths(server.doc)).toHaveLength(2);
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('after a reconnect the first marker follows its own step 2', () => {
    const connection = bench.join();
    server.drop();
    type(connection, 'while away');
    wait();
    server.accept();
    expect(server.visit.markers).toEqual([{ count: 1, after: 1 }]);
    expect(server.visit.socket.url).toContain('epoch=1');
  });

  it('an edit sent but not confirmed when the line broke is still unsent', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    type(connection, 'on its way');
    server.drop();
    expect(connection.state).toEqual({ kind: 'offline', unsent: 1, grant: 'write' });
    wait();
    server.accept();
    server.ackAll();
    expect(connection.state).toEqual({ kind: 'saved' });
  });

  it('names the trouble when the server could not save', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    type(connection, 'on its way');
    server.drop(closeCode.serverError);
    expect(connection.state).toEqual({ kind: 'not-saved', reason: 'server-trouble', unsent: 1 });
  });

  it('lists what is not saved as plain text, and nothing else', () => {
    server.acksAtOnce = false;
    const connection = bench.join();
    const id = addPoint(connection.doc, 'strengths', 'Saved words.');
    server.ackAll();
    server.ackAll();
    expect(connection.unsavedWords()).toEqual([]);
    pointText(connection.doc, 'strengths', id).insert(5, ' and unsaved');
    expect(connection.unsavedWords()).toEqual([
      { document: 'meeting', where: ['strengths', id, 'text'], words: ' and unsaved' },
    ]);
    server.ackAll();
    expect(connection.unsavedWords()).toEqual([]);
  });
});
