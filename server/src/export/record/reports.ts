import { isFileGone } from '@fourchairs/shared/document/take-out/whole-things.ts';
import { reportFacts, shortCode } from '@fourchairs/shared/words/report-facts.ts';

import { formatDayOf, formatNumber } from '../format.ts';
import { type Block, bullets, heading, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { ofProfessionals as t } from '../words.ts';

/** The reports of professionals that the meeting had. The files themselves stay with the record on the screen. */
export const reportsSection = (saved: SavedRecord): Block[] => {
  const { reports = [] } = saved.record;
  if (reports.length === 0) return [];
  const tools = {
    t,
    nameOf: (id: string) => nameOf(saved, id),
    dayOf: formatDayOf,
    number: formatNumber,
  };
  const lines = reports.map((report) =>
    [
      `${report.name}: ${reportFacts(report, tools)}`,
      t('reports.code', { hash: shortCode(report.sha256) }),
      ...(isFileGone(saved.record, report.id) ? [t('reports.fileGone')] : []),
    ].join(' · '),
  );
  return [
    heading(2, t('reports.record')),
    paragraph(t('reports.recordHelp'), { tone: 'small' }),
    ...bullets(lines),
  ];
};
