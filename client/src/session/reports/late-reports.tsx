import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import type { ReportsCardProps } from './reports-card.tsx';

/** Most meetings have no professional: nobody waits for this. */
const code = createLateCode(async () => {
  const [{ HelpCards }] = await Promise.all([
    import('./help-cards.tsx'),
    loadWords(['professionals']),
  ]);
  return HelpCards;
});

const Late = (props: ReportsCardProps) => {
  const late = useLateCode(code);
  if (late.kind !== 'there') return null;
  const Part = late.part;
  return <Part {...props} />;
};

/** Where a professional is invited: who agreed that they help, and their reports; never on the room's laptop, where a file would stay. */
export const LateReports = (props: ReportsCardProps) => {
  const { people, reports, you } = props.view;
  const isAsked = reports.length > 0 || people.some(({ role }) => role === 'professional');
  return isAsked && you.device === 'own' ? <Late {...props} /> : null;
};
