import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { setSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { MessageSquarePlus } from 'lucide-react';
import { memo, useState } from 'react';

import { useOutcomes, useSupport, useText } from '#collab/use-doc-value.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { useIsWide } from '../model/use-is-wide.ts';
import { useSupportLine } from '../model/use-support-line.ts';
import { HappenedChoice } from './happened-choice.tsx';
import { NumberField } from './number-field.tsx';
import { Words } from './words.tsx';

import styles from './support-happened.module.css';

/** How often it was to happen, and how often it did; for those who do not write, one line. */
const Sessions = ({ line }: { line: SupportView }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  return (
    <Columns fit="small" gap="small">
      <NumberField
        label={t('review.sessionsPlanned')}
        value={line.sessionsPlanned}
        least={0}
        most={1000}
        onChange={(sessionsPlanned) => setSupport(plan, line.id, { sessionsPlanned })}
      />
      <NumberField
        label={t('review.sessionsGiven')}
        value={line.sessionsGiven}
        least={0}
        most={1000}
        onChange={(sessionsGiven) => setSupport(plan, line.id, { sessionsGiven })}
      />
    </Columns>
  );
};

/** What is said about a line beside whether it happened: how often, why, and what it did. */
const More = ({ line, asksWhy }: { line: SupportView; asksWhy: boolean }) => {
  const { t } = useTranslation('meeting');
  const text = (name: 'happenedWhy' | 'impact', label: string) => (
    <Words field={fieldKey.support(line.id, name)} text={line.text(name)} label={label} />
  );
  return (
    <Stack gap="small">
      <Sessions line={line} />
      {asksWhy && text('happenedWhy', t('review.happenedWhy'))}
      {text('impact', t('review.impactLabel'))}
    </Stack>
  );
};

const Line = memo(function Line({ line }: { line: SupportView }) {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const [open, setOpen] = useState(false);
  const what = useText(line.text('what'));
  const impact = useText(line.text('impact'));
  const { summary } = useSupportLine(line);
  const why = useText(line.text('happenedWhy'));
  const isCounted = line.sessionsPlanned !== null || line.sessionsGiven !== null;
  const fellShort = line.happened === 'partly' || line.happened === 'not';
  const showMore = open || impact !== '' || why !== '' || isCounted || fellShort;
  const write = () => {
    setOpen(true);
    focusField(fieldKey.support(line.id, 'impact'));
  };
  return (
    <li className={styles['line']}>
      <div className={styles['choice']}>
        <HappenedChoice
          legend={
            <>
              <span className="visually-hidden">{t('review.support')} </span>
              <Spoken of={planWords(what)} />
            </>
          }
          description={summary}
          value={line.happened}
          disabled={!canEditPlan}
          onChange={(happened) => setSupport(plan, line.id, { happened })}
        />
        {!showMore && canEditPlan && (
          <IconButton icon={MessageSquarePlus} about={what} onPress={write}>
            {t('review.addImpact')}
          </IconButton>
        )}
      </div>
      {showMore && <More line={line} asksWhy={fellShort || why !== ''} />}
    </li>
  );
});

const Lines = ({ lines }: { lines: readonly SupportView[] }) => (
  <ul className={styles['lines']}>
    {lines.map((line) => (
      <Line key={line.id} line={line} />
    ))}
  </ul>
);

/** Last time's support that stands under none of last time's outcomes: each line is asked about somewhere. */
export const useLeftoverSupport = (): readonly SupportView[] => {
  const { plan } = useReview();
  const reviewed = new Set(
    useOutcomes(plan).flatMap(({ id, origin }) => (origin === 'last' ? [id] : [])),
  );
  return useSupport(plan).filter(
    ({ origin, outcomes }) => origin === 'last' && !outcomes.some((id) => reviewed.has(id)),
  );
};

/** Did that support happen, and what did it do? */
export const LeftoverSupport = ({ lines }: { lines: readonly SupportView[] }) => {
  const { t } = useTranslation('meeting');
  return (
    <section className={styles['support']} aria-label={t('review.supportAlone')}>
      <h4 className={styles['title']}>{t('review.supportAlone')}</h4>
      <Lines lines={lines} />
    </section>
  );
};

/** For each support line of an outcome: did it happen, and what did it do? Asked before the ratings. */
export const SupportHappened = ({ outcome }: { outcome: string }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const isWide = useIsWide();
  const lines = useSupport(plan).filter(
    (line) => line.origin === 'last' && line.outcomes.includes(outcome),
  );
  const answered = lines.filter(({ happened }) => happened !== null).length;
  const list = <Lines lines={lines} />;
  return (
    <section className={styles['support']} aria-label={t('review.support')}>
      {lines.length === 0 || isWide ? (
        <>
          <h4 className={styles['title']}>{t('review.support')}</h4>
          {lines.length === 0 ? <Small>{t('review.supportNone')}</Small> : list}
        </>
      ) : (
        <Disclosure
          label={t('review.supportCount', { answered, count: lines.length })}
          openLabel={t('review.support')}
        >
          {list}
        </Disclosure>
      )}
    </section>
  );
};
