import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordItem } from '@fourchairs/shared/document/record.ts';

import { Fact } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { itemOf, textOf } from '../model/text-of.ts';
import { Boxes, PaperSection } from './paper-section.tsx';
import { WhoWrote } from './who-wrote.tsx';
import { Words } from './words.tsx';

import styles from './points-section.module.css';

type Points = readonly ItemComparison<RecordItem, 'text'>[];

const writtenIn = (points: Points) => points.flatMap(({ after }) => after?.text ?? []);

const PointList = ({ points }: { points: Points }) => {
  const { t } = useTranslation('saved');
  if (points.length === 0) return <p>{t('nothing')}</p>;
  return (
    <ul className={styles['list']}>
      {points.map((point) => {
        // A point is one text, so whoever added it is named right after it.
        const { text, compared } = textOf(point, 'text', (item) => item.text);
        return (
          <li key={itemOf(point).id}>
            <Words text={text} compared={compared} />
          </li>
        );
      })}
    </ul>
  );
};

/** What's working: strengths. */
export const StrengthsSection = () => {
  const { t } = useTranslation('saved');
  const { strengths } = usePaper().comparison;
  return (
    <PaperSection title={t('strengths')}>
      <PointList points={strengths} />
      <WhoWrote texts={writtenIn(strengths)} />
    </PaperSection>
  );
};

/** What every teacher does in every lesson, for all who teach the pupil to read. */
export const StrategiesSection = () => {
  const { t } = useTranslation('saved');
  const { strategies } = usePaper().comparison;
  return (
    <PaperSection title={t('strategies')}>
      <PointList points={strategies} />
      <WhoWrote texts={writtenIn(strategies)} />
    </PaperSection>
  );
};

/** What there was no time for; nothing where all was talked about. */
export const ParkedSection = () => {
  const { t } = useTranslation('saved');
  const { parked } = usePaper().comparison;
  if (parked.length === 0) return null;
  return (
    <PaperSection title={t('parked')}>
      <PointList points={parked} />
      <WhoWrote texts={writtenIn(parked)} />
    </PaperSection>
  );
};

/** What gets in the way: needs and barriers. */
export const BarriersSection = () => {
  const { t } = useTranslation('saved');
  const { needs, barriers } = usePaper().comparison;
  return (
    <PaperSection title={t('needsAndBarriers')}>
      <Boxes>
        <Fact label={t('needs')}>
          <PointList points={needs} />
        </Fact>
        <Fact label={t('barriers')}>
          <PointList points={barriers} />
        </Fact>
      </Boxes>
      <WhoWrote texts={writtenIn([...needs, ...barriers])} />
    </PaperSection>
  );
};
