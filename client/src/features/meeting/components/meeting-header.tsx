import { stages } from '@fourchairs/shared/domain/stages.ts';

import { ChairRow } from '#components/chair-row.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { StageBar } from '#components/stage-bar.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useChairs } from '../model/use-chairs.ts';
import { useMeetingTitle } from '../model/use-meeting-title.ts';
import { MeetingTools, type MeetingToolsProps } from './meeting-tools.tsx';
import { SavedHere } from './saved-here.tsx';

const Chairs = () => {
  const { t } = useTranslation('common');
  return <ChairRow label={t('hereNow')} awayWord={t('away')} people={useChairs()} />;
};

/** What this is, whether it is saved, who is here. */
export const MeetingHeader = (tools: MeetingToolsProps) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const { stage } = useStagePlace();
  const title = useMeetingTitle();
  const current = stages.indexOf(stage) + 1;
  return (
    <PageHeader
      titleAs="h1"
      title={title}
      subtitle={[view.pupil.yearGroup, view.pupil.className, formatPlanned(view.plannedAt)]
        .filter((part) => part !== '')
        .join(' · ')}
      state={<SavedHere />}
      people={<Chairs />}
      tools={<MeetingTools {...tools} />}
      below={
        <StageBar
          label={t('common:stageOf', { current, total: stages.length })}
          total={stages.length}
          current={current}
        />
      }
    />
  );
};
