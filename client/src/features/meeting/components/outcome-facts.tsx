import type { OutcomeText, OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { criterionText } from '@fourchairs/shared/document/outcomes.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';

import { useText } from '#collab/use-doc-value.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName } from '../model/review-context.ts';
import { useFilled } from '../model/use-filled.ts';
import { ChildWordsQuote } from './child-words.tsx';

import styles from './outcome-facts.module.css';

const Level = ({ outcome, at }: { outcome: OutcomeView; at: (typeof criterionKeys)[number] }) => {
  const { t } = useTranslation('meeting');
  const words = useText(outcome.text(criterionText(at)));
  return words === '' ? null : (
    <li>
      <strong>{t(`codes.criterion.${at}`)}:</strong> <Spoken of={planWords(words)} />
    </li>
  );
};

/** Some words of an outcome under their label; nothing where there are none. */
const Part = ({
  outcome,
  at,
  label,
  more = null,
}: {
  outcome: OutcomeView;
  at: OutcomeText;
  label: string;
  /** What stands under the words, and alone where there are none: a day. */
  more?: string | null;
}) => {
  const words = useText(outcome.text(at));
  if (words === '' && more === null) return null;
  return (
    <Fact label={label}>
      {words !== '' && (
        <p>
          <Spoken of={planWords(words)} />
        </p>
      )}
      {more !== null && <p>{more}</p>}
    </Fact>
  );
};

const Levels = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const filled = useFilled(criterionKeys.map((key) => outcome.text(criterionText(key))));
  return filled.filter(Boolean).length > 1 ? (
    <Disclosure label={t('review.levels')} openLabel={t('review.hideLevels')}>
      <ul className={styles['levels']}>
        {criterionKeys.map((key) => (
          <Level key={key} outcome={outcome} at={key} />
        ))}
      </ul>
    </Disclosure>
  ) : null;
};

/** What was agreed last time: the child's own words, how we'll know, where it started, and who would do what. */
export const OutcomeFacts = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { targetBy, baselineDay } = outcome;
  const by = targetBy && t('review.target', { day: formatDay(targetBy, 'date') });
  const seen = baselineDay && t('review.seen', { day: formatDay(baselineDay, 'date') });
  return (
    <div className={styles['facts']}>
      <ChildWordsQuote outcome={outcome} />
      <Part outcome={outcome} at="aspiration" label={t('review.leadsTo')} />
      <Part outcome={outcome} at="criterion-expected" label={t('review.howWeKnow')} more={by} />
      <Part outcome={outcome} at="baselineText" label={t('review.started', { name })} more={seen} />
      <Part outcome={outcome} at="atHome" label={t('outcomes.atHome')} />
      <Part outcome={outcome} at="pupilWill" label={t('outcomes.pupilWill', { name })} />
      <Levels outcome={outcome} />
    </div>
  );
};
