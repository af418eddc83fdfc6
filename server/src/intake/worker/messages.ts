import type { ReportType } from '@fourchairs/shared/domain/codes.ts';

export type PictureType = Exclude<ReportType, 'pdf'>;

export type PictureJob = {
  readonly bytes: Uint8Array;
  readonly type: PictureType;
  /** Width times height. */
  readonly mostPoints: number;
};
export type PictureAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'broken-picture' | 'too-many-points' };
