import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { useSession } from '#session/session.tsx';

const code = createLateCode(async () => {
  const [{ PlanTypeField }] = await Promise.all([
    import('./plan-type-field.tsx'),
    loadWords(['school', 'sen']),
  ]);
  return PlanTypeField;
});

const Late = ({ detail }: { detail: PupilDetail }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part detail={detail} /> : null;
};

/** For those of the staff who make meetings. */
export const PlanTypePart = ({ detail }: { detail: PupilDetail }) => {
  const { staff } = useSession();
  const isTheirs = staff?.person.role === 'senco' || staff?.person.role === 'teacher';
  return isTheirs ? <Late detail={detail} /> : null;
};
