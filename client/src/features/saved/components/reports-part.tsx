import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

/** Most records have no report: nobody waits for this. */
const code = createLateCode(async () => {
  const [{ ReportsSection }] = await Promise.all([
    import('./reports-section.tsx'),
    loadWords(['professionals']),
  ]);
  return ReportsSection;
});

const Late = (props: Parameters<NonNullable<ReturnType<typeof code.current>>>[0]) => {
  const late = useLateCode(code);
  if (late.kind !== 'there') return null;
  const Section = late.part;
  return <Section {...props} />;
};

/** Where the record lists reports. */
export const ReportsPart = ({ meetingId }: { meetingId: string }) => {
  const { reports = [] } = usePaper().record;
  return reports.length === 0 ? null : <Late reports={reports} meetingId={meetingId} />;
};
