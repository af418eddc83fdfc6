import type { Paper } from '../paper.ts';

export type PaperFile = 'pdf' | 'docx';
export type PrintJob = { readonly id: number; readonly paper: Paper; readonly as: PaperFile };
export type Printed =
  | { readonly id: number; readonly bytes: Uint8Array }
  /** What went wrong, for the log: code's own words, none of the paper's. */
  | { readonly id: number; readonly failed: string };
