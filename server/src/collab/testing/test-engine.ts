import { randomBytes, randomInt } from 'node:crypto';

import type { Role } from '@fourchairs/shared/access/role.ts';
import {
  type DocumentName,
  laneOf,
  parseDocumentName,
  prepOf,
} from '@fourchairs/shared/document/document-name.ts';
import type { TypedWords } from '@fourchairs/shared/document/typed-words.ts';
import { type MeetingId, type PersonId, type SeatId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { encodeTrunkFrame } from '@fourchairs/shared/protocol/socket/trunk.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as Y from 'yjs';

import type { Admission, Damage, Forgery, Who } from '#collab/admission.ts';
import { type CompactionDeps, defaultCompactAt } from '#collab/compaction.ts';
import { type Collab, createCollab } from '#collab/create-collab.ts';
import { type CollabLimits, defaultCollabLimits } from '#collab/limits.ts';
import { LiveDocument } from '#collab/live-document.ts';
import { parseAddress } from '#collab/target.ts';
import type { Log } from '#lib/log.ts';
import { StoreConflict, type VersionDocument } from '#store/store.ts';

import { FakeTime } from './fake-time.ts';
import { MemoryDocumentStore } from './memory-document-store.ts';
import { type Dial, TestClient } from './test-client.ts';
import { TestTrunk } from './test-trunk.ts';
import { uuidFrom } from './uuid-from.ts';

/** Where ids come from: a seed, for what must be had again, or chance. */
export type Draws = {
  /** A whole number from 0 to one less than `end`. */
  below(end: number): number;
  bytes(length: number): Uint8Array;
};

const chance: Draws = { below: (end) => randomInt(end), bytes: (length) => randomBytes(length) };

const idFrom = <Id extends PersonId | SeatId | MeetingId>(draws: Draws): Id =>
  must(parseId<Id>(uuidFrom(draws.bytes(16))), 'id');

export type Person = { readonly id: PersonId; readonly seat: SeatId; readonly who: Who };

type RecoveryPoint = {
  readonly at: number;
  readonly documents: readonly VersionDocument[];
  readonly keep: number;
};

type EngineOptions = {
  readonly limits?: Partial<CollabLimits>;
  /** Names of people; each has a lane and a preparation. */
  readonly people?: readonly string[];
  readonly draws?: Draws;
  readonly compactAt?: CompactionDeps['at'];
};

/** The cookie of a seat in these tests. */
const cookieOf = (seat: SeatId): string => `fc-${seat}=good`;

/** Rights as a table the test writes into; everybody may write everything until it says otherwise. */
class TestAdmission implements Admission {
  readonly people = new Map<SeatId, Who>();
  readonly grants = new Map<string, Grant | null>();
  readonly names: DocumentName[] = [];
  asked = 0;
  isOver = false;
  isBroken = false;

  deny(person: PersonId, name: DocumentName, grant: Grant | null): void {
    this.grants.set(`${person} ${name}`, grant);
  }

  async admit(seat: SeatId, cookieHeader: string | undefined): Promise<Who | null> {
    return cookieHeader === cookieOf(seat) ? (this.people.get(seat) ?? null) : null;
  }

  async grant(who: Who, name: DocumentName): Promise<Grant | null> {
    this.asked += 1;
    if (this.isBroken) throw new Error('cannot tell');
    const grant = this.grants.get(`${who.personId} ${name}`);
    return grant === undefined ? 'write' : grant;
  }

  async documentsOf(): Promise<readonly DocumentName[]> {
    return this.names;
  }

  async peopleOf(): Promise<ReadonlyMap<string, Role>> {
    return new Map([...this.people.values()].map(({ personId }) => [personId, 'teacher']));
  }

  async isFinished(): Promise<boolean> {
    return this.isOver;
  }
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole engine on a clock, a disk and sockets that the test owns. */
export class TestEngine {
  readonly time = new FakeTime();
  readonly store = new MemoryDocumentStore();
  readonly admission = new TestAdmission();
  readonly meeting: MeetingId;
  readonly forgeries: Forgery[] = [];
  readonly damages: Damage[] = [];
  /** What came after Finish and was kept beside the record. */
  readonly kept: {
    readonly who: Who;
    readonly document: DocumentName;
    readonly words: readonly TypedWords[];
  }[] = [];
  /** How far each client id was kept of each document; the disk has it, so a restart changes nothing. */
  readonly #keptTo = new Map<DocumentName, ReadonlyMap<number, number>>();
  readonly recoveryPoints: RecoveryPoint[] = [];
  /** Until when recovery points were let go of, each time. */
  readonly forgotten: number[] = [];
  /** On: the meeting takes no more recovery points. */
  isCancelled = false;
  readonly people: readonly Person[];
  readonly limits: CollabLimits;
  collab: Collab;
  readonly #draws: Draws;
  readonly #compactAt: CompactionDeps['at'];
  readonly #clients: TestClient[] = [];
  readonly #trunks: TestTrunk[] = [];

  constructor({
    limits = {},
    people = ['Ana', 'Ben', 'Cat'],
    draws = chance,
    compactAt = defaultCompactAt,
  }: EngineOptions = {}) {
    this.#draws = draws;
    this.#compactAt = compactAt;
    this.meeting = idFrom(draws);
    this.limits = { ...defaultCollabLimits, ...limits };
    this.people = people.map((name) => this.#addPerson(name));
    for (const name of this.#names()) {
      this.admission.names.push(name);
      this.store.create({ meeting: this.meeting, name });
    }
    this.time.movers.push(() => {
      const all = [...this.#clients, ...this.#trunks];
      return all.map(({ link }) => link.move()).includes(true);
    });
    this.collab = this.#start();
  }

  person(index: number): Person {
    return must(this.people[index], 'person');
  }

  key(name: DocumentName = 'meeting') {
    return { meeting: this.meeting, name };
  }

  /** A page of this person on one document, connecting. */
  client(
    person: Person,
    {
      name = 'meeting',
      query = '',
      cookie = cookieOf(person.seat),
      isPolite = true,
      trunk = null,
    }: {
      name?: DocumentName;
      query?: string;
      cookie?: string;
      isPolite?: boolean;
      trunk?: TestTrunk | null;
    } = {},
  ): TestClient {
    const { kind } = must(parseDocumentName(name), 'document');
    const address = parseAddress(`/collab/${person.seat}/${this.meeting}/${name}${query}`);
    if (typeof address === 'string' || address.kind === 'trunk') throw new Error('no document');
    const dial: Dial = (link) => this.collab.open(link.socket, address.target, cookie);
    const client = new TestClient(kind, trunk?.dialTo(`${name}${query}`) ?? dial, { isPolite });
    this.#clients.push(client);
    trunk?.clients.push(client);
    return client.connect();
  }

  /** One connection of this person for all documents that are opened on it. */
  trunk(person: Person): TestTrunk {
    const { meeting } = this;
    const cookie = cookieOf(person.seat);
    const trunk = new TestTrunk((link) => {
      const { socket } = link;
      const sendOn = (channel: number, frame: Uint8Array) =>
        socket.send(encodeTrunkFrame({ kind: 'frame', channel, frame }));
      const carrier = Object.defineProperty({ ...socket, sendOn }, 'waiting', {
        get: () => socket.waiting,
      });
      return this.collab.openTrunk(
        carrier,
        { seat: person.seat, meeting },
        { cookie, isFlood: () => false },
      );
    });
    this.#trunks.push(trunk);
    return trunk;
  }

  /** A page that is connected, synchronised and ready. */
  async joined(
    person: Person,
    options: Parameters<TestEngine['client']>[1] = {},
  ): Promise<TestClient> {
    const client = this.client(person, options);
    await this.time.settle();
    return client;
  }

  settle(): Promise<void> {
    return this.time.settle();
  }

  /** The process dies and another starts on the same disk. */
  restart(): void {
    for (const { link } of [...this.#trunks, ...this.#clients]) link.cut();
    this.store.newProcess();
    this.time.newProcess();
    this.collab = this.#start();
  }

  /** The document as the disk alone gives it. */
  reloaded(name: DocumentName = 'meeting'): Y.Doc {
    const stored = must(this.store.look(this.key(name)), 'document');
    const { kind } = must(parseDocumentName(name), 'document');
    const document = new LiveDocument(kind, { limit: Infinity, clock: this.time });
    const rows = stored.rows.map(({ bytes }) => bytes);
    document.fill(stored.snapshot === null ? rows : [stored.snapshot.bytes, ...rows]);
    return document.doc;
  }

  #start(): Collab {
    return createCollab({
      documents: this.store.asProcess(),
      versions: {
        addRecoveryPoint: async ({ meeting, at }, documents, keep) => {
          if (this.isCancelled) throw new StoreConflict(`No more of ${meeting}`);
          this.recoveryPoints.push({ at, documents, keep });
        },
        forgetRecoveryPoints: async (before) => {
          this.forgotten.push(before);
        },
      },
      admission: this.admission,
      audit: {
        forged: (forgery) => this.forgeries.push(forgery),
        damaged: (damage) => this.damages.push(damage),
      },
      keepLate: async ({ who, document, typed }) => {
        if (this.store.failing.has('append')) throw new Error('no disk');
        const found = typed(this.#keptTo.get(document) ?? new Map());
        const to = found.map(({ client, clock }) => [client, clock] as const);
        this.#keptTo.set(document, new Map([...(this.#keptTo.get(document) ?? []), ...to]));
        const words = found.flatMap((each) => each.words);
        if (words.length > 0) this.kept.push({ who, document, words });
      },
      clock: this.time,
      timers: this.time,
      log: silent,
      allowedOrigins: [],
      limits: this.limits,
      compactAt: this.#compactAt,
      newClientId: () => 1 + this.#draws.below(2 ** 32 - 1),
    });
  }

  #addPerson(name: string): Person {
    const [id, seat] = [idFrom<PersonId>(this.#draws), idFrom<SeatId>(this.#draws)];
    const role: Role = 'teacher';
    const { meeting: meetingId } = this;
    const who: Who = { personId: id, meetingId, seat, device: 'own', name, role, color: '#336699' };
    this.admission.people.set(seat, who);
    return { id, seat, who };
  }

  #names(): readonly DocumentName[] {
    return ['meeting', ...this.people.flatMap(({ id }) => [laneOf(id), prepOf(id)])];
  }
}
