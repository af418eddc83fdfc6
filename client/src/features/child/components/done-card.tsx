import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { Eye } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { ChoiceCard } from '#components/choice-card.tsx';
import { Face } from '#components/face.tsx';
import { Columns } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { CardFace } from '#session/card-face.tsx';
import { EntryDrawing } from '#session/entry-drawing.tsx';

import { heaps } from '../cards.ts';
import { SpokenText } from './spoken-text.tsx';

import styles from './done-card.module.css';
import cardStyles from './question-card.module.css';

/** An answer with its question, for the last page. */
export type Given = { readonly key: string; readonly title: string; readonly answer: EntryView };

/** *It works:* before a card that was sorted. */
const useHeapWords = (): ((answer: EntryView) => string) => {
  const { t } = useTranslation('child');
  return ({ topic }) => {
    const heap = heaps.find((each) => each === topic);
    return heap === undefined ? '' : `${t(`cards.heaps.${heap}`)}:`;
  };
};

const GivenList = ({
  title,
  none,
  given,
}: {
  title: string;
  none: string;
  given: readonly Given[];
}) => {
  const heapWords = useHeapWords();
  return (
    <div>
      <h2 className={styles['title']}>{title}</h2>
      {given.length === 0 && <p>{none}</p>}
      <ul className={styles['list']}>
        {given.map(({ key, title: question, answer }) => (
          <li key={key} className={styles['item']}>
            {answer.face !== null && (
              <span className={styles['face']}>
                <Face kind={answer.face} />
              </span>
            )}
            <span>
              <span className={styles['question']}>{question}</span>
              {answer.card !== null && (
                <ChoiceCard who="child">
                  {heapWords(answer)}
                  <CardFace card={answer.card} />
                </ChoiceCard>
              )}
              {answer.topic === 'drawing' && <EntryDrawing entry={answer} />}
              <span dir="auto" {...(answer.lang !== null && { lang: answer.lang })}>
                {plainText(answer.words)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The last page: what everyone can see and what is kept, with no score and no hurry. */
export const DoneCard = ({
  reader,
  shown,
  later,
  kept,
  onShowLater,
}: {
  reader: ReadAloud;
  shown: readonly Given[];
  /** Kept until now, to be shown at the end: only if the child says so again. */
  later: readonly Given[];
  kept: readonly Given[];
  /** Null while nothing can be written. */
  onShowLater: (() => void) | null;
}) => {
  const { t } = useTranslation('child');
  return (
    <section className={cardStyles['card']} aria-labelledby="question">
      <SpokenText text={t('done.title')} reader={reader} as="h1" id="question" />
      <SpokenText text={t('done.words')} reader={reader} />
      {later.length > 0 && (
        <div>
          <GivenList title={t('done.laterTitle')} none="" given={later} />
          <div className={styles['show']}>
            <Button
              variant="main"
              size="child"
              icon={Eye}
              disabled={onShowLater === null}
              onPress={() => onShowLater?.()}
            >
              {t('done.showLater')}
            </Button>
          </div>
        </div>
      )}
      <Columns>
        <GivenList title={t('done.shownTitle')} none={t('done.noneShown')} given={shown} />
        <GivenList title={t('done.keptTitle')} none={t('done.noneKept')} given={kept} />
      </Columns>
    </section>
  );
};
