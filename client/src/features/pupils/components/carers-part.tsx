import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

const code = createLateCode(async () => {
  const [{ CarersCard }] = await Promise.all([import('./carers-card.tsx'), loadWords(['carers'])]);
  return CarersCard;
});

const Late = ({ detail }: { detail: PupilDetail }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part detail={detail} /> : null;
};

/** For those of the staff to whom the server says what is known of parents and carers. */
export const CarersPart = ({ detail }: { detail: PupilDetail }) =>
  detail.people.some(({ carer }) => carer !== undefined) ? <Late detail={detail} /> : null;
