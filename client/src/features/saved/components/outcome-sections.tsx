import type { OutcomeComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { isFirstPlan } from '@fourchairs/shared/domain/sen-decisions.ts';

import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { itemOf } from '../model/text-of.ts';
import { OutcomeCard } from './outcome-card.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';
import { OutcomeReview } from './outcome-review.tsx';
import { PaperSection } from './paper-section.tsx';
import { RecordChart } from './record-chart.tsx';

const isLast = (item: OutcomeComparison): boolean => itemOf(item).origin === 'last';

const Gone = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  return item.status === 'removed' ? <Small>{t('outcomes.gone')}</Small> : null;
};

/** Last term's outcomes: what each saw, what was agreed, how it went. */
export const LastOutcomesSection = () => {
  const { t } = useTranslation('saved');
  const { comparison, record } = usePaper();
  const items = comparison.outcomes.filter(isLast);
  // Before SEN Support began there were none to look back at.
  if (items.length === 0 && isFirstPlan(record)) return null;
  return (
    <PaperSection title={t('outcomes.last')}>
      {items.length === 0 && <p>{t('outcomes.lastNone')}</p>}
      {items.map((item, place) => (
        <OutcomeCard key={itemOf(item).id} item={item} number={place + 1}>
          <Gone item={item} />
          <OutcomeFacts item={item} />
          <OutcomeReview item={item} />
        </OutcomeCard>
      ))}
    </PaperSection>
  );
};

/** New outcomes: what is hoped for, and how everybody will know. */
export const NewOutcomesSection = () => {
  const { t } = useTranslation('saved');
  const items = usePaper().comparison.outcomes.filter((item) => !isLast(item));
  return (
    <PaperSection title={t('outcomes.new')}>
      {items.length === 0 && <p>{t('outcomes.newNone')}</p>}
      {items.map((item, place) => (
        <OutcomeCard key={itemOf(item).id} item={item} number={place + 1}>
          <Gone item={item} />
          <OutcomeFacts item={item} />
          <RecordChart outcome={itemOf(item)} />
        </OutcomeCard>
      ))}
    </PaperSection>
  );
};
