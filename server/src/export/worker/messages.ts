import type { PaperName } from '../papers.ts';
import type { SavedRecord } from '../saved-record.ts';

export type PaperFile = 'pdf' | 'docx';
/** A paper to be made of a record: on the worker's thread, paper and file both. */
export type PrintJob = {
  readonly saved: SavedRecord;
  readonly paper: PaperName;
  readonly as: PaperFile;
};
export type Printed =
  | { readonly bytes: Uint8Array }
  /** What went wrong, for the log: code's own words, none of the paper's. */
  | { readonly failed: string };
