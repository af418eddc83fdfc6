import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Seat, sit } from '#attacks/seat.ts';
import { pause, until } from '#attacks/until.ts';
import type { Random } from '#store/testing/keeping/random.ts';

import type { Plan } from './fault.ts';
import { type ServerProcess, type Spare, freePort } from './server-process.ts';
import { Typist } from './typist.ts';

export type DiskOutcome = {
  readonly plan: Plan;
  /** The call that went wrong; null: so many were not made. */
  readonly method: string | null;
  readonly acked: number;
  /** Called saved, and not there for a page that knows nothing. */
  readonly lost: readonly string[];
  /** From the call that went wrong until everything typed is called saved; null: never. */
  readonly againMs: number | null;
  /** Whatever else was not as it must be. */
  readonly wrong: readonly string[];
};

type Meeting = { readonly id: string; readonly lead: Seat; readonly typists: readonly Typist[] };

const longestTyping = 30_000;
const longestWait = 20_000;
/** Somebody else comes in after so many edits, the plan is read back after so many: calls of other kinds. */
const editsAVisit = 12;
const editsAReadBack = 40;

/** A server on one database whose disk goes wrong again and again under people who type. */
export class DiskDay {
  readonly #random: Random;
  readonly #spare: Spare;
  #server: ServerProcess;
  #folder = '';
  #port = 0;
  #meeting: Meeting | null = null;

  constructor(random: Random, spare: Spare) {
    this.#random = random;
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

  /** People type until the call goes wrong, and then until all they typed is called saved. */
  async round(plan: Plan): Promise<DiskOutcome> {
    const isFinish = plan.method === 'versions.finish';
    const meeting = isFinish ? await this.#open(['child']) : this.#meeting;
    if (meeting === null) throw new Error('The day has not begun');
    const before = ackedBy(meeting);
    await this.#server.plan(plan);
    await (isFinish ? this.#finish(meeting) : this.#typeUntilWrong(meeting));
    const { wrong: method } = this.#server;
    const wrongAt = performance.now();
    const wrong = await this.#seeThatItLives();
    for (const typist of meeting.typists) typist.settle();
    if (plan.how === 'hangs' && method !== null) await this.#restart();
    if (isFinish) wrong.push(...(await finishAgain(meeting)));
    const isSaved = isFinish || (await this.#comeBack(meeting));
    const againMs = isSaved ? performance.now() - wrongAt : null;
    for (const typist of meeting.typists) typist.settle();
    const lost = await missingFor(meeting);
    if (isFinish) for (const { client } of meeting.typists) client.end();
    return { plan, method, acked: ackedBy(meeting) - before, lost, againMs, wrong };
  }

  async #open(names: readonly ('child' | 'mum')[]): Promise<Meeting> {
    const url = `http://127.0.0.1:${this.#port}`;
    const doors = await this.#server.doors();
    const lead = await sit(url, doors, 'teacher');
    const typists: Typist[] = [];
    for (const name of names) {
      typists.push(Typist.onPlan(await sit(url, doors, name), name, this.#random));
    }
    await until('all to come in', () => typists.every(({ client }) => client.isSynced));
    return { id: doors.meeting, lead, typists };
  }

  async #typeUntilWrong(meeting: Meeting): Promise<void> {
    const end = performance.now() + longestTyping;
    for (let edits = 1; this.#server.wrong === null && performance.now() < end; edits += 1) {
      for (const typist of meeting.typists) typeOrComeBack(typist);
      if (edits % editsAVisit === 0) visit(meeting);
      if (edits % editsAReadBack === 0) void ask(meeting, 'read-back');
      await pause(5 + this.#random.below(10));
    }
    // What they go on typing must not be called saved when it is not.
    for (let edits = 0; edits < 10; edits += 1) {
      for (const typist of meeting.typists) typeOrComeBack(typist);
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

  async #restart(): Promise<void> {
    await this.#server.kill();
    this.#server = this.#spare.take();
    await this.#server.start(this.#folder, this.#port);
  }

  async #comeBack({ typists }: Meeting): Promise<boolean> {
    const end = performance.now() + longestWait;
    const isSaved = () =>
      typists.every(({ client }) => client.isSynced && client.saved === client.sent);
    for (; performance.now() < end; await pause(20)) {
      if (isSaved()) return true;
      for (const { client } of typists) if (client.ended !== null) client.connect();
    }
    return false;
  }
}

const ackedBy = ({ typists }: Meeting): number =>
  typists.reduce((sum, { acked }) => sum + acked, 0);

const typeOrComeBack = (typist: Typist): void => {
  const { client } = typist;
  if (client.ended !== null) {
    // What was called saved on the connection that ended counts.
    typist.settle();
    client.connect();
  } else if (client.isSynced) typist.type();
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

const missingFor = async ({ lead, typists }: Meeting): Promise<string[]> => {
  const stranger = await lead.open();
  const lost = stranger.isSynced
    ? typists.flatMap((typist) => typist.missingIn(stranger.doc))
    : [`nobody can come in: ${stranger.ended}`];
  stranger.end();
  return lost;
};
