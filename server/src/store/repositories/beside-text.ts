import type { GapSaidRow } from '#store/ports/gap-store.ts';
import type { Step } from '#store/sql/step.ts';

export type Digest = Pick<GapSaidRow, 'kind' | 'about'> & { readonly digest: Uint8Array };

/** A text that stands in a row beside the documents, and how another is put in its place. */
export type BesideText = {
  readonly text: string;
  /** Letters that it may have. */
  readonly most?: number;
  /** Changes the row, if it still says what was read. */
  readonly write: (text: string) => Step;
  /** What is chained of the row, or looked at by a check, with this text. */
  readonly said?: (text: string) => Digest;
  /** The same in another language: when words are taken out of one of them, all of the other goes with them. */
  readonly other?: BesideText;
};

/** A row is changed as it was read, or nothing is. */
export const once = { rows: 1, otherwise: 'What stands beside the record is not what was read' };
