import { Small } from '#components/text.tsx';
import { ViewCard } from '#components/view-card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { nameOf } from '../model/people.ts';
import type { Rating } from '../model/ratings.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { EntryWords } from './entry-words.tsx';
import { EntryTranslation } from './translation.tsx';

/** What one person sees, or that it waits; hidden ones say only that they are there. */
export const RatingCard = ({ rating }: { rating: Rating }) => {
  const { t } = useTranslation('meeting');
  const saidLine = useSaidLine();
  const { person, state } = rating;
  const name = nameOf(person);
  switch (state.kind) {
    case 'given': {
      const { entry } = state;
      const line = saidLine(entry);
      return (
        <ViewCard who={person.role} name={name} {...(line !== null && { small: line })}>
          {entry.level !== null && t(`codes.goalShort.${entry.level}`)}
          {entry.tme !== null && <Small>{t('review.outOfTen', { mark: entry.tme })}</Small>}
          <EntryWords entry={entry} who={person.role} quoted />
          <EntryTranslation entry={entry} owner={person} />
        </ViewCard>
      );
    }
    case 'skipped':
      return (
        <ViewCard who={person.role} name={name} empty>
          {t('frame.skipped')}
        </ViewCard>
      );
    case 'hidden':
      return (
        <ViewCard who={person.role} name={name} empty>
          {t(state.answered ? 'review.hiddenReady' : 'review.notYet')}
        </ViewCard>
      );
    case 'waiting':
      return (
        <ViewCard who={person.role} name={name} empty>
          {t('review.notYet')}
        </ViewCard>
      );
  }
};
