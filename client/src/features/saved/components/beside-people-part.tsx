import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

const code = createLateCode(async () => (await import('./beside-people.tsx')).BesidePeople);

const Fetched = () => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part /> : null;
};

/** Where somebody wrote on paper, or the family had to be looked for: few records say so, and its code comes for those alone. */
export const BesidePeoplePart = () => {
  const { attempts, withoutFamily, typedUp } = usePaper().record;
  const isSaid = attempts !== undefined || withoutFamily !== undefined || typedUp !== undefined;
  return isSaid ? <Fetched /> : null;
};
