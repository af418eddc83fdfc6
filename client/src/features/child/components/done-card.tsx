import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ChildFace, ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { Eye } from 'lucide-react';

import { ChoiceCard } from '#components/choice-card.tsx';
import { Face } from '#components/face.tsx';
import { Columns } from '#components/layout.tsx';
import { Spoken } from '#components/spoken.tsx';
import { wordsIn } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { CardFace } from '#session/card-face.tsx';
import { EntryDrawing } from '#session/entry-drawing.tsx';
import { useCardWords } from '#session/use-card-words.ts';

import { heaps } from '../cards.ts';
import { Hear, SpokenButton } from './spoken-button.tsx';
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

/** What a face says to whoever chose it; the widest two have words only among the levels. */
const useFaceWords = (look: ChildLook): ((face: ChildFace) => string) => {
  const { t } = useTranslation('child');
  return (face) =>
    look === 'words' || face === 'very-happy' || face === 'very-sad'
      ? t(`levels.${face}`)
      : t(`faces.${face}`);
};

const GivenList = ({
  title,
  none,
  given,
  look,
  reader,
}: {
  look: ChildLook;
  title: string;
  none: string;
  given: readonly Given[];
  reader: ReadAloud;
}) => {
  const heapWords = useHeapWords();
  const cardWords = useCardWords();
  const faceWords = useFaceWords(look);
  const aloud = (question: string, answer: EntryView): string =>
    [
      question,
      answer.face === null ? '' : faceWords(answer.face),
      heapWords(answer),
      answer.card === null ? '' : cardWords(answer.card),
      answer.lang === null
        ? plainText(answer.words)
        : wordsIn(answer.lang, plainText(answer.words)),
    ]
      .filter((part) => part !== '')
      .join(' ');
  return (
    <div>
      <SpokenText text={title} reader={reader} as="h2" />
      {given.length === 0 && none !== '' && <SpokenText text={none} reader={reader} />}
      <ul className={styles['list']}>
        {given.map(({ key, title: question, answer }) => (
          <li key={key} className={styles['item']}>
            {answer.face !== null && look === 'pictures' && (
              <span className={styles['face']}>
                <Face kind={answer.face} />
              </span>
            )}
            <span>
              <span className={styles['question']}>
                <Spoken of={question} />
              </span>
              {answer.face !== null && look === 'words' && (
                <span className={styles['level']}>{faceWords(answer.face)}</span>
              )}
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
            <Hear text={aloud(question, answer)} reader={reader} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The last page: what everyone can see and what is kept, with no score and no hurry. */
export const DoneCard = ({
  look,
  reader,
  shown,
  later,
  kept,
  onShowLater,
}: {
  look: ChildLook;
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
          <GivenList
            title={t('done.laterTitle')}
            none=""
            given={later}
            look={look}
            reader={reader}
          />
          <div className={styles['show']}>
            <SpokenButton
              reader={reader}
              variant="main"

              icon={Eye}
              disabled={onShowLater === null}
              onPress={() => onShowLater?.()}
            >
              {t('done.showLater')}
            </SpokenButton>
          </div>
        </div>
      )}
      <Columns>
        <GivenList
          title={t('done.shownTitle')}
          none={t('done.noneShown')}
          given={shown}
          look={look}
          reader={reader}
        />
        <GivenList
          title={t('done.keptTitle')}
          none={t('done.noneKept')}
          given={kept}
          look={look}
          reader={reader}
        />
      </Columns>
    </section>
  );
};
