import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import {
  type Credit,
  type DocumentKey,
  type DocumentStore,
  StoreConflict,
  type UpdateRow,
} from '#store/store.ts';

import { type Meters, noMeters } from './meters.ts';
import type { Timers } from './timers.ts';

/** Rows of one document for the disk, and what is remembered of their words. */
export type Rows = { readonly rows: readonly UpdateRow[]; readonly credits: readonly Credit[] };

/** Somebody with rows for the disk: a room. */
export interface CommitSource {
  readonly key: DocumentKey;
  readonly epoch: number;
  /** Hands over everything that waits. Not asked again before `saved` or `failed`. */
  take(): Rows;
  saved(): void;
  /** None of the rows is on disk. */
  failed(error: unknown): void;
}

type Taken = Rows & { readonly source: CommitSource };

export type CommitStats = { commits: number; rows: number; failures: number };

/**
 * Above this many commits a second, counted as if each had gone alone, a wait that nobody can feel saves more than it
 * costs (SAVE3). Not those that were made: the wait itself makes them fewer, and would switch itself off.
 */
const busyCommitsPerSecond = 100;
const longestLinger = 8;

/**
 * Group commit (SAVE3): at once when quiet; while one commit is under way everything else waits and then goes together.
 * One commit at a time, so that rows of a document reach the disk in order.
 */
export class CommitQueue {
  readonly stats: CommitStats = { commits: 0, rows: 0, failures: 0 };
  readonly #documents: DocumentStore;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #meters: Meters;
  readonly #waiting = new Set<CommitSource>();
  #isBusy = false;
  #window = { from: 0, asked: 0, rate: 0 };

  constructor(documents: DocumentStore, clock: Clock, timers: Timers, meters: Meters = noMeters) {
    this.#documents = documents;
    this.#clock = clock;
    this.#timers = timers;
    this.#meters = meters;
  }

  /** Says that this source has rows. */
  add(source: CommitSource): void {
    this.#waiting.add(source);
    this.#window.asked += 1;
    if (!this.#isBusy) this.#start();
  }

  #start(): void {
    this.#isBusy = true;
    if (this.#rate() < busyCommitsPerSecond) void this.#commit();
    else this.#timers.after(longestLinger, () => void this.#commit());
  }

  async #commit(): Promise<void> {
    const sources = [...this.#waiting];
    this.#waiting.clear();
    const batch = sources
      .map((source) => ({ source, ...source.take() }))
      .filter(({ rows }) => rows.length > 0);
    if (batch.length > 0) await this.#write(batch);
    this.#isBusy = false;
    if (this.#waiting.size > 0) this.#start();
  }

  async #write(batch: readonly Taken[]): Promise<void> {
    this.#count(batch);
    const began = performance.now();
    try {
      await this.#documents.append(
        batch.map(({ source: { key, epoch }, rows, credits }) => ({ key, epoch, rows, credits })),
      );
    } catch (error) {
      this.#meters.committed(performance.now() - began);
      await this.#afterFailure(batch, error);
      return;
    }
    this.#meters.committed(performance.now() - began);
    for (const { source } of batch) source.saved();
  }

  /** A conflict is about one document of the batch: the others must not suffer for it. */
  async #afterFailure(batch: readonly Taken[], error: unknown): Promise<void> {
    if (error instanceof StoreConflict && batch.length > 1) {
      for (const taken of batch) await this.#write([taken]);
      return;
    }
    this.stats.failures += 1;
    for (const { source } of batch) source.failed(error);
  }

  #count(batch: readonly Taken[]): void {
    this.stats.commits += 1;
    for (const { rows } of batch) this.stats.rows += rows.length;
  }

  /** Commits asked for in a second, measured over the second before this one. */
  #rate(): number {
    const now = this.#clock.now();
    const passed = now - this.#window.from;
    if (passed >= 1000) {
      const rate = (this.#window.asked / passed) * 1000;
      this.#window = { from: now, asked: 0, rate };
    }
    return this.#window.rate;
  }
}
