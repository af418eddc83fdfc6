import type { OutcomeComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { outcomeTexts } from '@fourchairs/shared/words/writers.ts';
import { type ReactNode, useId } from 'react';

import { Pill } from '#components/pill.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { isBlank, itemOf, textOf } from '../model/text-of.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { ItemTag } from './item-tag.tsx';
import { NowThen } from './now-then.tsx';
import { TextFact } from './outcome-facts.tsx';
import { Translated } from './translated.tsx';
import { WhoWrote } from './who-wrote.tsx';
import { Words } from './words.tsx';

import styles from './outcome-card.module.css';

/** The same in another language; while comparing beside what was put there then, where it is another. */
const Translation = ({ item, saidBy }: { item: OutcomeComparison; saidBy: PersonId }) => {
  const then = item.before?.childWordsTranslation;
  const { childWordsTranslation: now } = itemOf(item);
  const isOther = then !== undefined && now !== undefined && then.words.text !== now.words.text;
  const shown = <Translated translation={now} saidBy={saidBy} />;
  if (!isOther) return shown;
  return (
    <NowThen changed now={shown} earlier={<Translated translation={then} saidBy={saidBy} />} />
  );
};

/** The outcome in the pupil's own words, in the language they stand in, with who typed them. */
const ChildWords = ({ item }: { item: OutcomeComparison }) => {
  const { t } = useTranslation('saved');
  const { preferredName: name, personId } = usePaper().record.pupil;
  const { childWordsCame: came = null } = itemOf(item);
  const saidLine = useSaidLine();
  return (
    <TextFact
      label={t('outcomes.childWords', { name })}
      words={textOf(item, 'childWords', ({ childWords }) => childWords)}
      {...(came !== null && { lang: came.lang })}
      small={came === null ? null : saidLine(came)}
    >
      <Translation item={item} saidBy={personId} />
    </TextFact>
  );
};

/** One outcome: its heading, the pupil's own words for it, and what belongs below. */
export const OutcomeCard = ({
  item,
  number,
  children,
}: {
  item: OutcomeComparison;
  number: number;
  children: ReactNode;
}) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const titleId = useId();
  const { earlier } = usePaper();
  const outcome = itemOf(item);
  const title = textOf(item, 'title', (each) => each.title);
  return (
    <article className={styles['card']} aria-labelledby={titleId} data-comparing={earlier !== null}>
      <div className={styles['top']}>
        {outcome.areaOfNeed !== null && (
          <Pill>{t(`meeting:codes.area.${outcome.areaOfNeed}`)}</Pill>
        )}
        <ItemTag item={item} />
        <p className={styles['number']}>{t('outcomes.number', { number })}</p>
      </div>
      <h3 id={titleId} className={styles['title']}>
        {isBlank(title) ? t('outcomes.untitled') : <Words {...title} />}
      </h3>
      <ChildWords item={item} />
      {children}
      <WhoWrote texts={outcomeTexts(outcome)} />
    </article>
  );
};
