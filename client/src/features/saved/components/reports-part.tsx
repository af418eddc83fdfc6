import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

/** Most records have no professional: nobody waits for this. */
const code = createLateCode(async () => {
  const [{ HelpSections }] = await Promise.all([
    import('./help-sections.tsx'),
    loadWords(['professionals']),
  ]);
  return HelpSections;
});

const Late = ({ meetingId }: { meetingId: string }) => {
  const late = useLateCode(code);
  if (late.kind !== 'there') return null;
  const Sections = late.part;
  return <Sections meetingId={meetingId} />;
};

/** Where the record says who helps and who agreed, and lists reports. */
export const ReportsPart = ({ meetingId }: { meetingId: string }) => {
  const { reports, involvement } = usePaper().record;
  const isSaid = reports !== undefined || involvement !== undefined;
  return isSaid ? <Late meetingId={meetingId} /> : null;
};
