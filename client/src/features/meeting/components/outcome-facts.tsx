import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { criterionText } from '@fourchairs/shared/document/outcomes.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';

import { useText } from '#collab/use-doc-value.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName } from '../model/review-context.ts';
import { useFilled } from '../model/use-filled.ts';

import styles from './outcome-facts.module.css';

const Level = ({ outcome, at }: { outcome: OutcomeView; at: (typeof criterionKeys)[number] }) => {
  const { t } = useTranslation('meeting');
  const words = useText(outcome.text(criterionText(at)));
  return words === '' ? null : (
    <li>
      <strong>{t(`codes.criterion.${at}`)}:</strong> {words}
    </li>
  );
};

/** What was agreed last time: how we'll know, where it started, and the child's own words for it. */
export const OutcomeFacts = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const know = useText(outcome.text('criterion-expected'));
  const started = useText(outcome.text('baselineText'));
  const childWords = useText(outcome.text('childWords'));
  const filled = useFilled(criterionKeys.map((key) => outcome.text(criterionText(key))));
  const by =
    outcome.targetBy === null
      ? null
      : t('review.target', { day: formatDay(outcome.targetBy, 'date') });
  return (
    <div className={styles['facts']}>
      {childWords !== '' && (
        <p className={styles['child']} data-role="child">
          {t('frame.quote', { words: childWords })}
        </p>
      )}
      <Fact label={t('review.howWeKnow')}>
        <p dir="auto">{know === '' ? t('frame.empty') : know}</p>
        {by !== null && <p>{by}</p>}
      </Fact>
      <Fact label={t('review.started', { name })}>
        <p dir="auto">{started === '' ? t('frame.empty') : started}</p>
      </Fact>
      {filled.filter(Boolean).length > 1 && (
        <Disclosure label={t('review.levels')} openLabel={t('review.hideLevels')}>
          <ul className={styles['levels']}>
            {criterionKeys.map((key) => (
              <Level key={key} outcome={outcome} at={key} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
};
