import type { ReportType } from '@fourchairs/shared/domain/codes.ts';

import { kindOfFile } from '#intake/kind-of-file.ts';
import { lookAtPdf } from '#intake/look-at-pdf.ts';
import { refusals, tooManyAtOnce } from '#intake/refusals.ts';
import { createTurns } from '#lib/create-turns.ts';
import { Places } from '#lib/places.ts';
import { SideThread, ThreadLost } from '#lib/side-thread.ts';

import type { PictureAnswer, PictureJob, PictureType } from './worker/messages.ts';

/** A file as it is kept: known by its content, and for a picture drawn anew. */
export type TakenFile = { readonly type: ReportType; readonly bytes: Uint8Array };

/** Looks at files that people send, before anything of them is kept. */
export interface Intake {
  /** Bytes of one file, at most. */
  readonly mostBytes: number;
  /**
   * `read` is asked for the bytes when there is a place, not before. Refuses with a sentence for a person; with
   * `too-many` when `owner` sends two files already, or too many others do.
   */
  take(owner: string, read: () => Promise<Uint8Array>): Promise<TakenFile>;
  close(): Promise<void>;
}

export type IntakeLimits = {
  readonly mostBytes: number;
  /** Width times height of a picture. */
  readonly mostPoints: number;
  /** How many files may be on their way at once. */
  readonly mostAtOnce: number;
  /** How long drawing one picture may take. */
  readonly withinMs?: number;
};

const mostOfOne = 2;
const usualWithinMs = 30_000;

class FileIntake implements Intake {
  readonly #limits: IntakeLimits;
  readonly #places: Places;
  readonly #inTurn = createTurns();
  readonly #thread = new SideThread<PictureJob, PictureAnswer>(
    new URL('worker/picture-worker.ts', import.meta.url),
  );

  constructor(limits: IntakeLimits) {
    this.#limits = limits;
    this.#places = new Places({ most: limits.mostAtOnce, ofOne: mostOfOne });
  }

  get mostBytes(): number {
    return this.#limits.mostBytes;
  }

  take(owner: string, read: () => Promise<Uint8Array>): Promise<TakenFile> {
    return this.#places.hold(owner, async () => this.#look(await read()), tooManyAtOnce);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #look(bytes: Uint8Array): Promise<TakenFile> {
    if (bytes.length === 0) throw refusals.empty();
    const kind = kindOfFile(bytes);
    if (kind === 'office' || kind === 'heic' || kind === 'other') throw refusals[kind]();
    if (kind !== 'pdf') return this.#inTurn(() => this.#draw(kind, bytes));
    const refusal = lookAtPdf(bytes);
    if (refusal !== null) throw refusals[refusal]();
    return { type: kind, bytes };
  }

  /** On a thread that ends with the picture: nothing of one child's papers stays in memory for the next. */
  async #draw(type: PictureType, bytes: Uint8Array): Promise<TakenFile> {
    const { mostPoints, withinMs = usualWithinMs } = this.#limits;
    try {
      const answer = await this.#thread.ask({ bytes, type, mostPoints }, withinMs);
      if ('refused' in answer) throw refusals[answer.refused]();
      return { type, bytes: answer.bytes };
    } catch (error) {
      throw error instanceof ThreadLost ? refusals['too-many-points']() : error;
    } finally {
      await this.#thread.close();
    }
  }
}

export const createIntake = (limits: IntakeLimits): Intake => new FileIntake(limits);
