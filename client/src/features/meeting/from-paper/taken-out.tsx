import { type EntryView, restoreEntry, takenOutOf } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useCardWords } from '#session/use-card-words.ts';

import { useReview } from '../model/review-context.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { typedForThem } from './paper-entries.ts';
import { usePaperOutcomes } from './paper-ratings.tsx';

import styles from './from-paper.module.css';

/** *Picture: Noise*, *Tell a story: Got there*, or the words. */
const useEntryTitle = (): ((entry: EntryView) => string) => {
  const { t } = useTranslation(['onPaper', 'meeting']);
  const cardWords = useCardWords();
  const outcomes = usePaperOutcomes();
  return ({ card, words, face, level, outcome, topic }) => {
    if (card !== null && isPictureCard(card)) return t('type.card', { words: cardWords(card) });
    const about =
      outcomes.find(({ id }) => id === outcome)?.title ??
      (topic === null ? '' : t(`meeting:codes.topic.${topic}`));
    const said = [
      level !== null && t(`meeting:codes.goalShort.${level}`),
      face !== null && t(`meeting:codes.face.${face}`),
      plainText(words),
    ].filter((part) => part !== false && part !== '');
    return t('type.about', { about, said: said.join(', ') || t('meeting:frame.noWords') });
  };
};

/** What was typed for somebody and taken out again, for another paper or by a slip: nothing of it is lost. */
export const TakenOut = ({ owner }: { owner: MeetingPerson }) => {
  const { t } = useTranslation('onPaper');
  const { lanes } = useReview();
  const saidLine = useSaidLine();
  const titleOf = useEntryTitle();
  const lane = lanes.get(owner.id);
  const gone = lane === undefined ? [] : typedForThem(takenOutOf(lane), owner.id);
  if (lane === undefined || gone.length === 0) return null;
  return (
    <Card title={t('type.takenOut')}>
      <ul className={styles['list']}>
        {gone.map((entry) => (
          <li key={entry.id}>
            <p dir="auto">{titleOf(entry)}</p>
            <Small>{saidLine(entry)}</Small>
            <Button
              variant="quiet"
              about={titleOf(entry)}
              onPress={() => restoreEntry(lane, entry.id)}
            >
              {t('type.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
