import type {
  ItemComparison,
  OutcomeComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordOutcome, RecordSupport } from '@fourchairs/shared/document/record.ts';
import type { SupportText } from '@fourchairs/shared/document/support-lines.ts';

import { Stack } from '#components/layout.tsx';
import { Fact } from '#components/text.tsx';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { latestOf } from '../model/chart.ts';
import { usePaper } from '../model/paper-context.ts';
import { isBlank, itemOf, textOf } from '../model/text-of.ts';
import { Moved, Value } from './moved.tsx';
import { TextFact } from './outcome-facts.tsx';
import { OutcomeViews } from './outcome-views.tsx';
import { Boxes } from './paper-section.tsx';
import { RecordChart } from './record-chart.tsx';
import { Words } from './words.tsx';

import styles from './outcome-card.module.css';

/** An outcome that was new then had not been looked back at, so nothing moved. */
const wasReviewed = ({ before }: ItemComparison<{ readonly origin: string }>): boolean =>
  before !== null && before.origin === 'last';

const Agreed = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const goal = ({ agreedLevel }: RecordOutcome) =>
    agreedLevel === null ? null : t(`meeting:codes.goal.${agreedLevel}`);
  const moved = wasReviewed(item) && item.changedValues.includes('agreedLevel');
  const level = goal(itemOf(item));
  return (
    <Fact label={t('outcomes.agreed')}>
      {level === null ? t('outcomes.notAgreed') : <span className={styles['mark']}>{level}</span>}
      {moved && item.before !== null && <Moved from={goal(item.before)} to={level} />}
    </Fact>
  );
};

const Next = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const decided = ({ decision }: RecordOutcome) =>
    decision === null ? null : t(`meeting:codes.decision.${decision}`);
  if (itemOf(item).decision === null && !item.changedValues.includes('decision')) return null;
  return (
    <Fact label={t('outcomes.decision')}>
      <Value item={item} name={wasReviewed(item) ? 'decision' : null} show={decided} />
    </Fact>
  );
};

type Line = ItemComparison<RecordSupport, SupportText>;

const HappenedLine = ({ line }: { line: Line }) => {
  const { t } = useTranslation('meeting');
  const impact = textOf(line, 'impact', (each) => each.impact);
  return (
    <li>
      {itemOf(line).what.text}:{' '}
      <b>
        <Value
          item={line}
          name={wasReviewed(line) ? 'happened' : null}
          show={({ happened }) => (happened === null ? null : t(`codes.happened.${happened}`))}
        />
      </b>
      {!isBlank(impact) && (
        <p>
          <Words {...impact} />
        </p>
      )}
    </li>
  );
};

const Happened = ({ outcome }: { outcome: RecordOutcome }) => {
  const { t } = useTranslation('saved');
  const lines = usePaper().comparison.support.filter((line) => {
    const { outcomes, happened } = itemOf(line);
    return outcomes.includes(outcome.id) && happened !== null;
  });
  if (lines.length === 0) return null;
  return (
    <Fact label={t('outcomes.happened')}>
      <ul className={styles['happened']}>
        {lines.map((line) => (
          <HappenedLine key={itemOf(line).id} line={line} />
        ))}
      </ul>
    </Fact>
  );
};

const Progress = ({ item }: { item: OutcomeComparison }) => {
  const { before, after } = item;
  const [from = null, to = null] = [before, after].map((each) => {
    const latest = each === null ? null : latestOf(each);
    return latest === null ? null : formatNumber(latest);
  });
  return (
    <div>
      {from !== null && to !== null && from !== to && <Moved from={from} to={to} />}
      <RecordChart outcome={itemOf(item)} />
    </div>
  );
};

const Why = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  return (
    <>
      <TextFact
        label={t('outcomes.reason')}
        words={textOf(item, 'reason', ({ reason }) => reason)}
      />
      <TextFact
        label={t('outcomes.note')}
        words={textOf(item, 'reviewNote', ({ reviewNote }) => reviewNote)}
      />
    </>
  );
};

/** How an outcome of last term went: everybody's view, the agreed rating, the chart, what is decided and why. */
export const OutcomeReview = ({ item }: { item: OutcomeComparison }) => {
  const outcome = itemOf(item);
  return (
    <>
      <OutcomeViews outcome={outcome.id} />
      <Boxes>
        <Stack gap="small">
          <Agreed item={item} />
          <Next item={item} />
          <Why item={item} />
        </Stack>
        <Progress item={item} />
      </Boxes>
      <Happened outcome={outcome} />
    </>
  );
};
