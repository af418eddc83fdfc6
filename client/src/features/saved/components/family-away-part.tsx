import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

const code = createLateCode(async () => (await import('./family-away.tsx')).FamilyAway);

const Fetched = () => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part /> : null;
};

/** Where a meeting was held without the family, or they had to be looked for: few are, so its code comes for those alone. */
export const FamilyAwayPart = () => {
  const { attempts, withoutFamily } = usePaper().record;
  return attempts === undefined && withoutFamily === undefined ? null : <Fetched />;
};
