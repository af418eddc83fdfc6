import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { must } from '@fourchairs/shared/lib/must.ts';

import { type Seat, sit } from '#attacks/seat.ts';
import { pause, until } from '#attacks/until.ts';
import type { Random } from '#store/testing/keeping/random.ts';

import type { Plan } from './fault.ts';
import { type ServerProcess, type Spare, freePort } from './server-process.ts';
import { Typist } from './typist.ts';

export type DiskRound = {
  readonly plan: Plan;
  /** Whether people come back to the server whose disk went wrong; if not, to the next one only. */
  readonly goesOn: boolean;
};

export type DiskOutcome = DiskRound & {
  /** The call that went wrong; null: so many were not made. */
  readonly method: string | null;
  readonly acked: number;
  /** Called saved, and not there for a page that knows nothing, which came first to the next server. */
  readonly lost: readonly string[];
  /** From the call that went wrong until everything typed is called saved; null: never. */
  readonly againMs: number | null;
  /** Whatever else was not as it must be. */
  readonly wrong: readonly string[];
};

/** When all was called saved again; null: never. */
type Back = { readonly at: number | null; readonly wrong: readonly string[] };
type Meeting = { readonly id: string; readonly lead: Seat; readonly typists: readonly Typist[] };

const longestTyping = 30_000;
/** Somebody else comes in after so many edits, the plan is read back after so many: calls of other kinds. */
const editsAVisit = 12;
const editsAReadBack = 40;

/** A server on one database whose disk goes wrong again and again under people who type. */
export class DiskDay {
  readonly #random: Random;
  readonly #spare: Spare;
  readonly #within: number;
  #server: ServerProcess;
  #folder = '';
  #port = 0;
  #meeting: Meeting | null = null;

  /** `within`: how long, in milliseconds, people wait for all to be called saved again. */
  constructor(random: Random, spare: Spare, within: number) {
    this.#random = random;
    this.#within = within;
    this.#spare = spare;
    this.#server = spare.take();
  }

  async begin(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'four-chairs-disk-'));
    this.#port = await freePort();
    await this.#server.start(this.#folder, this.#port);
    this.#meeting = await this.#open(['child', 'mum']);
  }

  async end(): Promise<void> {
    for (const { client } of this.#meeting?.typists ?? []) client.end();
    await this.#server.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /**
   * People type until the call goes wrong. Nobody who typed comes back before the server was killed and a page that
   * knows nothing looked at what the next one has on disk. Only where this server is to get over it do they come back
   * to it first: then what it calls saved after the trouble is looked for too.
   */
  async round({ plan, goesOn }: DiskRound): Promise<DiskOutcome> {
    const day = must(this.#meeting, 'a day that has begun');
    const finishing = plan.method === 'versions.finish' ? await this.#open(['child']) : null;
    const meetings = finishing ? [day, finishing] : [day];
    const before = ackedBy(meetings);
    if (plan.method === 'documents.load') await this.#goAway(day);
    await this.#server.plan(plan);
    await (finishing ? this.#finish(finishing) : this.#typeUntilWrong(day));
    const { wrong: method } = this.#server;
    const wrongAt = performance.now();
    const wrong = await this.#seeThatItLives();
    const backs = goesOn ? [await this.#comeBack(day, finishing)] : [];
    await this.#restart(meetings);
    const lost = await missingFor(meetings);
    backs.push(await this.#comeBack(day, finishing));
    for (const { client } of finishing?.typists ?? []) client.end();
    return {
      plan,
      goesOn,
      method,
      acked: ackedBy(meetings) - before,
      lost,
      againMs: backs.some(({ at }) => at === null) ? null : (backs[0]?.at ?? wrongAt) - wrongAt,
      wrong: [...wrong, ...backs.flatMap((back) => back.wrong)],
    };
  }

  async #open(names: readonly ('child' | 'mum')[]): Promise<Meeting> {
    const url = `http://127.0.0.1:${this.#port}`;
    const doors = await this.#server.doors();
    const lead = await sit(url, doors, 'teacher');
    const typists: Typist[] = [];
    for (const name of names) {
      const seat = await sit(url, doors, name);
      const page = name === 'child' ? seat.onTrunk() : seat;
      typists.push(Typist.onPlan(page, name, this.#random));
    }
    await until('all to come in', () => typists.every(({ client }) => client.isSynced));
    return { id: doors.meeting, lead, typists };
  }

  /** The server is away, people go on typing: the next one has to read from disk when they come back. */
  async #goAway(day: Meeting): Promise<void> {
    await this.#restart([day]);
    for (const typist of day.typists) typist.type();
  }

  async #typeUntilWrong(meeting: Meeting): Promise<void> {
    const end = performance.now() + longestTyping;
    for (const typist of meeting.typists) if (typist.client.ended !== null) typist.connect();
    for (let edits = 1; this.#server.wrong === null && performance.now() < end; edits += 1) {
      typeAll(meeting);
      if (edits % editsAVisit === 0) visit(meeting);
      if (edits % editsAReadBack === 0) void ask(meeting, 'read-back');
      await pause(5 + this.#random.below(10));
    }
    // What they go on typing must not be called saved when it is not.
    for (let edits = 0; edits < 10; edits += 1) {
      typeAll(meeting);
      await pause(10);
    }
  }

  async #finish(meeting: Meeting): Promise<void> {
    const [typist] = meeting.typists;
    typist?.type();
    await until('the words', () => typist?.client.saved === typist?.client.sent);
    void ask(meeting, 'finish');
    const end = performance.now() + longestTyping;
    while (this.#server.wrong === null && performance.now() < end) await pause(5);
  }

  async #seeThatItLives(): Promise<string[]> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}/healthz`).catch(() => null);
    return answer?.status === 200 ? [] : ['it answers nobody'];
  }

  async #restart(meetings: readonly Meeting[]): Promise<void> {
    await this.#server.kill();
    const typists = meetings.flatMap((meeting) => meeting.typists);
    await until('the pages to notice', () => typists.every(({ client }) => client.ended !== null));
    for (const typist of typists) typist.settle();
    this.#server = this.#spare.take();
    await this.#server.start(this.#folder, this.#port);
  }

  async #comeBack({ typists }: Meeting, finishing: Meeting | null): Promise<Back> {
    const wrong = finishing ? await finishAgain(finishing) : [];
    const end = performance.now() + this.#within;
    const isSaved = ({ client }: Typist) =>
      client.ended === null && client.isSynced && client.saved === client.sent;
    for (; performance.now() < end; await pause(20)) {
      if (typists.every(isSaved)) return { at: performance.now(), wrong };
      for (const typist of typists) if (typist.client.ended !== null) typist.connect();
    }
    return { at: null, wrong };
  }
}

const ackedBy = (meetings: readonly Meeting[]): number =>
  meetings.flatMap(({ typists }) => typists).reduce((sum, { acked }) => sum + acked, 0);

const typeAll = ({ typists }: Meeting): void => {
  for (const typist of typists) if (typist.client.isSynced) typist.type();
};

/** Somebody looks in and goes again: a lease, and now and then a load. */
const visit = ({ lead }: Meeting): void => {
  const client = lead.dial();
  setTimeout(() => client.end(), 500);
};

const ask = ({ id, lead }: Meeting, what: 'read-back' | 'finish') =>
  lead.browser.post(`/api/meetings/${id}/${what}`).catch(() => null);

const finishAgain = async (meeting: Meeting): Promise<string[]> => {
  const answer = await ask(meeting, 'finish');
  return answer?.status === 200 ? [] : [`finishing again answered ${answer?.status ?? 'nothing'}`];
};

const missingFor = async (meetings: readonly Meeting[]): Promise<string[]> => {
  const lost: string[] = [];
  for (const { lead, typists } of meetings) {
    const stranger = await lead.open();
    if (!stranger.isSynced) lost.push(`nobody can come in: ${stranger.ended}`);
    lost.push(...typists.flatMap((typist) => typist.missingIn(stranger.doc)));
    stranger.end();
  }
  return lost;
};
