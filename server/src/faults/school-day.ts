import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import { type Seat, sit } from '#attacks/seat.ts';
import { pause, until } from '#attacks/until.ts';
import type { WireClient } from '#attacks/wire-client.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { openToRead } from '#store/keeping/open-to-read.ts';
import type { Random } from '#store/testing/keeping/random.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

import type { Fault } from './fault.ts';
import type { Point } from './points.ts';
import { type ServerProcess, type Spare, freePort } from './server-process.ts';
import { Typist } from './typist.ts';

export type Outcome = {
  readonly point: string;
  /** Whether it died where it was to; if not, by the clock. */
  readonly isHit: boolean;
  readonly acked: number;
  readonly lost: readonly string[];
  /**
   * From the start of the next server, over its reading of the disk and the look of a page that knows nothing, until all
   * pages of all meetings show the same and have everything on disk; null: never.
   */
  readonly convergedMs: number | null;
  /** When that was too late: where each page stood when the time was over, and how long this process itself stood still. */
  readonly late: readonly string[];
};

type Meeting = { readonly id: string; readonly lead: Seat; readonly typists: readonly Typist[] };

const groups = [
  ['child', 'mum', 'dad'],
  ['child', 'mum', 'dad'],
  ['child', 'mum'],
] as const;
const longestRound = 4_000;
/** Who is not back after so many times the time they may take will never be. */
const patienceTimes = 4;

const vectorOf = ({ doc }: WireClient): string =>
  Buffer.from(Y.encodeStateVector(doc)).toString('hex');
const contentOf = ({ doc }: WireClient): string => canonicalJson(doc.toJSON());
const areAllOne = (texts: readonly string[]): boolean => new Set(texts).size <= 1;

const byDocument = (typists: readonly Typist[]): readonly (readonly [string, Typist[]])[] =>
  [...new Set(typists.map(({ document }) => document))].map((document) => [
    document,
    typists.filter((typist) => typist.document === document),
  ]);

/** Whose words came after the finish: refused, and theirs to copy. */
const cameTooLate = ({ refused }: WireClient): boolean =>
  refused.some(({ code }) => code === 'finished');

const standingOf = ({ ended, refused, isSynced, saved, sent }: WireClient): string =>
  [
    ended ?? 'open',
    isSynced ? 'read' : 'not read',
    `${saved} of ${sent} saved`,
    ...refused.map(({ code }) => code),
  ].join(', ');

/** What tells a server that is slow from a machine that has no time for it. */
const lateness = (meetings: readonly Meeting[], stoodStill: number): readonly string[] => [
  `this process itself stood still for up to ${stoodStill.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  ...meetings.flatMap(({ typists }) => typists.map(({ client }) => standingOf(client))),
];

/** Whether every page of a meeting has everything on disk and shows the same. */
const showsTheSame = ({ typists }: Meeting): boolean => {
  const clients = typists.map(({ client }) => client).filter((client) => !cameTooLate(client));
  if (!clients.every((client) => client.isSynced && client.saved === client.sent)) return false;
  return [...byDocument(typists)].every(([, readers]) => {
    const pages = readers.map(({ client }) => client).filter((client) => clients.includes(client));
    return areAllOne(pages.map(vectorOf)) && areAllOne(pages.map(contentOf));
  });
};

/** A database with three meetings and eight people who type, over as many lives of the server as are asked for. */
export class SchoolDay {
  readonly #random: Random;
  readonly #spare: Spare;
  readonly #within: number;
  #server: ServerProcess;
  #folder = '';
  #port = 0;
  #meetings: Meeting[] = [];

  /** `within`: how long, in milliseconds, pages may take to show the same again. */
  constructor(random: Random, spare: Spare, within: number) {
    this.#within = within;
    this.#random = random;
    this.#spare = spare;
    this.#server = spare.take();
  }

  async begin(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'four-chairs-faults-'));
    this.#port = await freePort();
    await this.#server.start(this.#folder, this.#port);
    for (const names of groups) this.#meetings.push(await this.#open(names));
  }

  async #open(names: readonly string[]): Promise<Meeting> {
    const url = `http://127.0.0.1:${this.#port}`;
    const doors = await this.#server.doors();
    const lead = await sit(url, doors, 'teacher');
    const typists: Typist[] = [];
    for (const name of names) {
      const seat = await sit(url, doors, name as 'child');
      // Who has two documents has them on one socket, as our pages do; the others have a plain one.
      const page = name === 'child' ? seat.onTrunk() : seat;
      typists.push(Typist.onPlan(page, `${name}${this.#meetings.length}`, this.#random));
      if (name === 'child') typists.push(Typist.inOwnLane(page, name, this.#random));
    }
    await until('all to come in', () => typists.every(({ client }) => client.isSynced));
    return { id: doors.meeting, lead, typists };
  }

  /** People type, the server dies, another starts on the same data. */
  async round(point: Point): Promise<Outcome> {
    const finishing = point.also === 'finish' ? await this.#open(['child']) : null;
    const meetings = finishing ? [...this.#meetings, finishing] : this.#meetings;
    const typists = meetings.flatMap((meeting) => meeting.typists);
    const before = typists.reduce((sum, { acked }) => sum + acked, 0);
    const isHit = await this.#typeUntilDeath(point, typists, finishing ?? meetings[0]);
    for (const typist of typists) typist.settle();
    this.#server = this.#spare.take();
    const begun = performance.now();
    await this.#server.start(this.#folder, this.#port);
    const lost = await this.#lookFor(meetings);
    const { convergedMs, late } = await this.#comeBack(meetings, begun);
    if (finishing) await this.#finishAgain(finishing);
    for (const typist of typists) typist.settle();
    const acked = typists.reduce((sum, typist) => sum + typist.acked, 0) - before;
    finishing?.typists.forEach(({ client }) => client.end());
    return { point: point.name, isHit, acked, lost, convergedMs, late };
  }

  /** Looks at every chain, and leaves nothing behind. */
  async end(): Promise<readonly string[]> {
    for (const { typists } of this.#meetings) for (const { client } of typists) client.end();
    await this.#server.kill();
    const readable = await openToRead(`sqlite:${this.#folder}`);
    const { findings } = await checkStore(readable, hashOfHashes);
    await readable.connection.close();
    await rm(this.#folder, { recursive: true, force: true });
    return findings.map(({ where, what }) => `${where}: ${what}`);
  }

  /** True: it died at the point. */
  async #typeUntilDeath(
    { fault, also }: Point,
    typists: readonly Typist[],
    meeting: Meeting | undefined,
  ): Promise<boolean> {
    const server = this.#server;
    const planned: Fault | null = fault && fault(this.#random);
    if (planned) await server.arm(planned);
    const patience = planned ? longestRound : 30 + this.#random.below(400);
    let isHit = true;
    const late = setTimeout(() => {
      isHit = planned === null;
      void server.kill();
    }, patience);
    const asking = also === 'nothing' ? null : this.#askLead(must(meeting, 'a meeting'), also);
    await Promise.all([server.ended, asking, ...typists.map((typist) => this.#keepTyping(typist))]);
    clearTimeout(late);
    return isHit;
  }

  async #keepTyping(typist: Typist): Promise<void> {
    while (!this.#server.hasEnded) {
      if (typist.client.isSynced) typist.type();
      await pause(10 + this.#random.below(14));
    }
  }

  async #askLead({ id, lead }: Meeting, what: 'read-back' | 'finish'): Promise<void> {
    await pause(100 + this.#random.below(100));
    await lead.browser.post(`/api/meetings/${id}/${what}`).catch(() => null);
  }

  /** What was called saved and a page that knows nothing does not find: before anybody brings it back. */
  async #lookFor(meetings: readonly Meeting[]): Promise<string[]> {
    const lost: string[] = [];
    for (const { lead, typists } of meetings) {
      for (const [document, readers] of byDocument(typists)) {
        const stranger = await lead.open(document);
        for (const typist of readers) lost.push(...typist.missingIn(stranger.doc));
        stranger.end();
      }
    }
    return lost;
  }

  async #comeBack(
    meetings: readonly Meeting[],
    begun: number,
  ): Promise<Pick<Outcome, 'convergedMs' | 'late'>> {
    for (const { typists } of meetings) for (const typist of typists) typist.connect();
    const waiting = new Set(meetings);
    const isBack = (): boolean => {
      for (const meeting of waiting) if (showsTheSame(meeting)) waiting.delete(meeting);
      return waiting.size === 0;
    };
    let late: readonly string[] = [];
    let stoodStill = 0;
    for (let at = performance.now(); !isBack();) {
      const passed = at - begun;
      if (passed > this.#within && late.length === 0) late = lateness(meetings, stoodStill);
      if (passed > this.#within * patienceTimes) return { convergedMs: null, late };
      await pause(5);
      const now = performance.now();
      stoodStill = Math.max(stoodStill, now - at);
      at = now;
    }
    const convergedMs = performance.now() - begun;
    // The last may have come back between two looks.
    if (convergedMs > this.#within && late.length === 0) late = lateness(meetings, stoodStill);
    return { convergedMs, late };
  }

  /** Finishing is pressed again, and there is one record. */
  async #finishAgain({ id, lead }: Meeting): Promise<void> {
    const answer = await lead.browser.post(`/api/meetings/${id}/finish`);
    if (answer.status !== 200) throw new Error(`Finishing again answered ${answer.status}`);
  }
}
