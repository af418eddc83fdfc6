import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { stageCode } from '../late-parts.ts';
import { Late } from './late.tsx';
import { MissedPart } from './missed-part.tsx';

/** What there is to do at a stage. */
export const StageView = ({ stage }: { stage: Stage }) => (
  <>
    <MissedPart />
    <Late code={stageCode[stage]} lines={8}>
      {(View) => <View />}
    </Late>
  </>
);
