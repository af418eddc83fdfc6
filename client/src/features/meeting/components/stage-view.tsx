import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { stageCode } from '../late-parts.ts';
import { Late } from './late.tsx';

/** What there is to do at a stage. */
export const StageView = ({ stage }: { stage: Stage }) => (
  <Late code={stageCode[stage]} lines={8}>
    {(View) => <View />}
  </Late>
);
