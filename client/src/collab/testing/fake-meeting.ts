import {
  type DocumentName,
  laneOf,
  parseDocumentName,
  prepOf,
} from '@fourchairs/shared/document/document-name.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { DocumentAccess } from '@fourchairs/shared/protocol/http/join.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { TrunkSockets } from '../trunk.ts';
import { FakeServer, testPerson } from './fake-server.ts';
import { type FakeSocket, type Peer, socketsTo } from './fake-socket.ts';

export const me = testPerson;
export const somebody = must(
  parseId<PersonId>('5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a02'),
  'another id',
);
export const myLane = laneOf(me);
export const myPrep = prepOf(me);
export const theirLane = laneOf(somebody);

export const access = (name: DocumentName, grant: Grant = 'write'): DocumentAccess => ({
  name,
  path: `/collab/seat/meeting-id/${name}`,
  grant,
});

/** A fake server for each document of a meeting. */
export class FakeMeeting implements Peer {
  readonly sockets: TrunkSockets = {
    Socket: socketsTo(this),
    drop: () => {},
    chance: () => Math.random(),
  };
  readonly #servers = new Map<string, FakeServer>();

  server(name: DocumentName): FakeServer {
    const known = this.#servers.get(name);
    if (known !== undefined) return known;
    const kind = must(parseDocumentName(name), 'kind of document').kind;
    const server = new FakeServer(kind);
    this.#servers.set(name, server);
    return server;
  }

  /** Lets in whoever waits at any document. */
  accept(): void {
    for (const server of this.#servers.values()) {
      if (server.visits.at(-1)?.socket.readyState === 0) server.accept();
    }
  }

  connected(socket: FakeSocket): void {
    this.#at(socket).connected(socket);
  }

  received(socket: FakeSocket, frame: Uint8Array): void {
    this.#at(socket).received(socket, frame);
  }

  left(): void {}

  #at(socket: FakeSocket): FakeServer {
    const name = new URL(socket.url).pathname.split('/').at(-1) ?? '';
    const parsed = must(parseDocumentName(name), 'name of a document');
    if (parsed.kind === 'meeting') return this.server('meeting');
    return this.server(parsed.kind === 'lane' ? laneOf(parsed.owner) : prepOf(parsed.owner));
  }
}
