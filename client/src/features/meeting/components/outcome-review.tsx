import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

import { useText } from '#collab/use-doc-value.ts';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Eyebrow } from '#components/text.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useIsWide } from '../model/use-is-wide.ts';
import { Measure } from './measure-form.tsx';
import { OutcomeChart, useOutcomeSentence } from './outcome-chart.tsx';
import { AgreedLevel, OutcomeDecision } from './outcome-decision.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';
import { Ratings } from './ratings.tsx';
import { SupportHappened } from './support-happened.tsx';
import { Words } from './words.tsx';

/** Where it started and how it went: beside each other, or on a phone as one sentence with the rest behind a button. */
const Background = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const isWide = useIsWide();
  const sentence = useOutcomeSentence(outcome);
  const facts = (
    <Columns>
      <OutcomeFacts outcome={outcome} />
      <div>
        <OutcomeChart outcome={outcome} />
      </div>
    </Columns>
  );
  if (isWide) return facts;
  return (
    <Stack gap="small">
      {sentence !== null && (
        <Eyebrow>
          <Spoken of={sentence} />
        </Eyebrow>
      )}
      <Disclosure label={t('review.background')} openLabel={t('review.hideBackground')}>
        {facts}
      </Disclosure>
    </Stack>
  );
};

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
      title={<Spoken of={planWords(title) || t('outcomes.unnamed', { number: place })} />}
      tags={
        outcome.areaOfNeed === null ? undefined : (
          <Pill>{t(`codes.area.${outcome.areaOfNeed}`)}</Pill>
        )
      }
      note={t('stages.outcomeOf', { current: place, total })}
    >
      <Stack gap="large">
        <Background outcome={outcome} />
        <Measure outcome={outcome} />
        <SupportHappened outcome={outcome.id} />
        <Ratings outcome={outcome} />
        <AgreedLevel outcome={outcome} />
        <Words
          field={fieldKey.outcome(outcome.id, 'reviewNote')}
          text={outcome.text('reviewNote')}
          label={t('review.notes')}
          size="several"
        />
        <OutcomeDecision outcome={outcome} />
      </Stack>
    </Card>
  );
};
