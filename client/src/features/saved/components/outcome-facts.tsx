import type { OutcomeComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';
import type { ReactNode } from 'react';

import { Fact, Small } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { isBlank, itemOf, type ShownText, textOf } from '../model/text-of.ts';
import { Value } from './moved.tsx';
import { Boxes } from './paper-section.tsx';
import { Words } from './words.tsx';

import styles from './outcome-card.module.css';

const dateOf = (day: string): string => `${formatDay(day, 'date')} ${day.slice(0, 4)}`;

/** A label with its words; nothing where neither record has any. */
export const TextFact = ({
  label,
  words,
  lang,
  small = null,
  children,
}: {
  label: string;
  words: ShownText;
  lang?: string;
  /** A quiet line below. */
  small?: string | null;
  children?: ReactNode;
}) =>
  isBlank(words) ? null : (
    <Fact label={label}>
      <Words {...words} {...(lang !== undefined && { lang })} />
      {small !== null && <Small>{small}</Small>}
      {children}
    </Fact>
  );

const Started = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  const { preferredName: name } = usePaper().record.pupil;
  const { baseline } = itemOf(item);
  const label =
    baseline.day === null
      ? t('outcomes.started', { name })
      : t('outcomes.startedOn', { name, day: dateOf(baseline.day) });
  return (
    <TextFact label={label} words={textOf(item, 'baselineText', (each) => each.baseline.text)} />
  );
};

const Know = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  const expected = textOf(item, 'criterion-expected', ({ criteria }) => criteria.expected);
  const hasDay = itemOf(item).target.by !== null || item.changedValues.includes('targetBy');
  if (isBlank(expected) && !hasDay && !item.changedValues.includes('targetValue')) return null;
  return (
    <Fact label={t('outcomes.know')}>
      <p>
        <Words {...expected} />
      </p>
      <Small>
        <Value
          item={item}
          name="targetBy"
          show={({ target }) =>
            target.by === null ? null : t('outcomes.target', { day: formatDay(target.by, 'year') })
          }
        />
        {item.changedValues.includes('targetValue') && <TargetMoved item={item} />}
      </Small>
    </Fact>
  );
};

const TargetMoved = ({ item }: { item: OutcomeComparison }) => (
  <Value
    item={item}
    name="targetValue"
    show={({ target }) => (target.value === null ? null : formatNumber(target.value))}
  />
);

/** The four other levels, written before anybody started. */
const OtherLevels = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const levels = criterionKeys
    .filter((key) => key !== 'expected')
    .map((key) => ({
      key,
      words: textOf(item, `criterion-${key}`, ({ criteria }) => criteria[key]),
    }))
    .filter(({ words }) => !isBlank(words));
  if (levels.length === 0) return null;
  return (
    <Fact label={t('outcomes.otherLevels')}>
      <dl className={styles['levels']}>
        {levels.map(({ key, words }) => (
          <div key={key} className={styles['level']}>
            <dt>{t(`meeting:codes.criterion.${key}`)}: </dt>
            <dd>
              <Words {...words} />
            </dd>
          </div>
        ))}
      </dl>
    </Fact>
  );
};

/** What an outcome is measured by, and what home and the pupil do for it. */
export const OutcomeFacts = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  const { preferredName: name } = usePaper().record.pupil;
  return (
    <>
      <Boxes>
        <Started item={item} />
        <Know item={item} />
        <TextFact
          label={t('outcomes.atHome')}
          words={textOf(item, 'atHome', ({ atHome }) => atHome)}
        />
        <TextFact
          label={t('outcomes.pupilWill', { name })}
          words={textOf(item, 'pupilWill', ({ pupilWill }) => pupilWill)}
        />
      </Boxes>
      <TextFact
        label={t('outcomes.aspiration')}
        words={textOf(item, 'aspiration', ({ aspiration }) => aspiration)}
      />
      <OtherLevels item={item} />
    </>
  );
};
