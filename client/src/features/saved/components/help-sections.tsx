import { usePaper } from '../model/paper-context.ts';
import { InvolvementSection } from './involvement-section.tsx';
import { ReportsSection } from './reports-section.tsx';

/** Who from outside the school helps, who agreed to it, and what they wrote. */
export const HelpSections = ({ meetingId }: { meetingId: string }) => {
  const { reports = [], involvement } = usePaper().record;
  return (
    <>
      {involvement !== undefined && <InvolvementSection said={involvement} />}
      {reports.length > 0 && <ReportsSection reports={reports} meetingId={meetingId} />}
    </>
  );
};
