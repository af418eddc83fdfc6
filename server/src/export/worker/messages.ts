import type { PaperLanguage } from '../language.ts';
import type { Pack } from '../pack/pack.ts';
import type { Beside, PaperName } from '../papers.ts';
import type { SavedRecord } from '../saved-record.ts';

export type PaperFile = 'pdf' | 'docx';
/** A paper to be made, on the worker's thread, paper and file both: of a record, or what somebody takes home. */
export type PrintJob =
  | {
      readonly saved: SavedRecord;
      readonly paper: PaperName;
      readonly as: PaperFile;
      readonly language: PaperLanguage;
      readonly beside: Beside;
    }
  | { readonly pack: Pack };
export type Printed =
  | { readonly bytes: Uint8Array }
  /** What went wrong, for the log: code's own words, none of the paper's. */
  | { readonly failed: string };
