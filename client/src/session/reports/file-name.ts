import type { ReportType } from '@fourchairs/shared/domain/codes.ts';

const endings: Readonly<Record<ReportType, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
};

/** The name a report is kept under on the reader's own device. */
export const fileNameOf = ({
  name,
  type,
}: {
  readonly name: string;
  readonly type: ReportType;
}): string => `${name}.${endings[type]}`;
