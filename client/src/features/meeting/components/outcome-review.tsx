import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { useTranslation } from 'react-i18next';

import { useText } from '#collab/use-doc-value.ts';
import { Card } from '#components/card.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';

import { OutcomeChart } from './outcome-chart.tsx';
import { AgreedLevel, OutcomeDecision } from './outcome-decision.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';
import { Ratings } from './ratings.tsx';
import { SupportHappened } from './support-happened.tsx';
import { Words } from './words.tsx';

/** One outcome of last term, from what was hoped for to what happens next. */
export const OutcomeReview = ({
  outcome,
  place,
  total,
}: {
  outcome: OutcomeView;
  place: number;
  total: number;
}) => {
  const { t } = useTranslation('meeting');
  const title = useText(outcome.text('title'));
  return (
    <Card
      as="article"
      title={title === '' ? t('outcomes.unnamed', { number: place }) : title}
      tags={
        outcome.areaOfNeed === null ? undefined : (
          <Pill>{t(`codes.area.${outcome.areaOfNeed}`)}</Pill>
        )
      }
      note={t('stages.outcomeOf', { current: place, total })}
    >
      <Stack gap="large">
        <OutcomeFacts outcome={outcome} />
        <SupportHappened outcome={outcome.id} />
        <Ratings outcome={outcome} />
        <AgreedLevel outcome={outcome} />
        <Columns>
          <OutcomeChart outcome={outcome} />
          <Words
            field={fieldKey.outcome(outcome.id, 'reviewNote')}
            text={outcome.text('reviewNote')}
            label={t('review.notes')}
          />
        </Columns>
        <OutcomeDecision outcome={outcome} />
      </Stack>
    </Card>
  );
};
