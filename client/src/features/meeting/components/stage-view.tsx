import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { ActionsStage } from '../stages/actions-stage.tsx';
import { AgreeStage } from '../stages/agree-stage.tsx';
import { BarriersStage } from '../stages/barriers-stage.tsx';
import { ChildStage } from '../stages/child-stage.tsx';
import { LastOutcomesStage } from '../stages/last-outcomes-stage.tsx';
import { NewOutcomesStage } from '../stages/new-outcomes-stage.tsx';
import { SupportStage } from '../stages/support-stage.tsx';
import { WelcomeStage } from '../stages/welcome-stage.tsx';
import { WorkingStage } from '../stages/working-stage.tsx';

const views: Readonly<Record<Stage, () => React.ReactNode>> = {
  welcome: WelcomeStage,
  'child-says': ChildStage,
  working: WorkingStage,
  'last-outcomes': LastOutcomesStage,
  barriers: BarriersStage,
  'new-outcomes': NewOutcomesStage,
  support: SupportStage,
  actions: ActionsStage,
  agree: AgreeStage,
};

/** What there is to do at a stage. */
export const StageView = ({ stage }: { stage: Stage }) => {
  const View = views[stage];
  return <View />;
};
