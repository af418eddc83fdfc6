import type {
  ItemComparison,
  OutcomeComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import { chartedIn } from '@fourchairs/shared/document/record-chart.ts';
import {
  emptyText,
  type RecordOutcome,
  type RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import type { SupportText } from '@fourchairs/shared/document/support-lines.ts';
import { latestOf } from '@fourchairs/shared/domain/chart.ts';

import { Stack } from '#components/layout.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { isBlank, itemOf, textOf } from '../model/text-of.ts';
import { useNames } from '../model/use-names.ts';
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

/** Why there was little progress, where somebody said. */
const HeldBack = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const said = ({ heldBack }: RecordOutcome) =>
    heldBack === undefined ? null : t(`meeting:codes.heldBack.${heldBack}`);
  if (said(itemOf(item)) === null && !item.changedValues.includes('heldBack')) return null;
  return (
    <Fact label={t('outcomes.heldBack')}>
      <Value item={item} name={wasReviewed(item) ? 'heldBack' : null} show={said} />
    </Fact>
  );
};

type Line = ItemComparison<RecordSupport, SupportText>;

/** *14 of 18 sessions*, where somebody counted. */
const Sessions = ({ line }: { line: Line }) => {
  const { t } = useTranslation('saved');
  const { sessionsGiven: given = null, sessionsPlanned: planned = null } = itemOf(line);
  if (given === null) return null;
  const words =
    planned === null
      ? t('outcomes.sessionsGiven', { given })
      : t('outcomes.sessions', { given, planned });
  return <> · {words}</>;
};

const HappenedLine = ({ line }: { line: Line }) => {
  const { t } = useTranslation(['meeting', 'saved']);
  const why = textOf(line, 'happenedWhy', (each) => each.happenedWhy ?? emptyText);
  const impact = textOf(line, 'impact', (each) => each.impact);
  return (
    <li>
      <Spoken of={planWords(itemOf(line).what.text)} />:{' '}
      <b>
        <Value
          item={line}
          name={wasReviewed(line) ? 'happened' : null}
          show={({ happened }) => (happened === null ? null : t(`codes.happened.${happened}`))}
        />
      </b>
      <Sessions line={line} />
      {!isBlank(why) && (
        <p>
          {t('saved:outcomes.happenedWhy')}
          <Words {...why} />
        </p>
      )}
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

/** What people saw between meetings, by day, each with who noted it. */
const Notes = ({ outcome }: { outcome: RecordOutcome }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const noted = outcome.measurements.filter(({ note = '' }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <Fact label={t('outcomes.notes')}>
      <ul className={styles['happened']}>
        {noted.map(({ id, day, note, typedBy }) => (
          <li key={id}>
            <b>
              {t('outcomes.seen', {
                day: formatDay(day, 'date'),
                name: typedBy === null ? '' : nameOf(typedBy),
              })}
            </b>
            <p>
              <Spoken of={planWords(note ?? '')} />
            </p>
          </li>
        ))}
      </ul>
    </Fact>
  );
};

const Progress = ({ item }: { item: OutcomeComparison }) => {
  const { before, after } = item;
  const [from = null, to = null] = [before, after].map((each) => {
    const latest = each === null ? null : latestOf(chartedIn(each));
    return latest === null ? null : formatNumber(latest);
  });
  return (
    <div>
      {from !== null && to !== null && from !== to && <Moved from={from} to={to} />}
      <RecordChart outcome={itemOf(item)} />
      <Notes outcome={itemOf(item)} />
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
          <HeldBack item={item} />
          <Next item={item} />
          <Why item={item} />
        </Stack>
        <Progress item={item} />
      </Boxes>
      <Happened outcome={outcome} />
    </>
  );
};
