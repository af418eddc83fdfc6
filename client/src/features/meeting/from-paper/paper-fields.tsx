import {
  type EntryView,
  ratingIn,
  restoreEntry,
  takenOutOf,
} from '@fourchairs/shared/document/entries.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import { topicsFor } from '@fourchairs/shared/domain/prepare-topics.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as Y from 'yjs';

import { useDocValue } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useCardWords } from '#session/use-card-words.ts';

import { RatingForm } from '../components/rating-form.tsx';
import { TopicEntries } from '../components/topic-entries.tsx';
import { nameOf, speaks } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { ChildTicks } from './child-ticks.tsx';
import { fromPaper } from './paper-entries.ts';

const ofChild: readonly ViewTopic[] = [
  'working',
  'not-working',
  'important-to-me',
  'how-to-help-me',
  'drawing',
  'my-words',
];

const lastOutcomes = (plan: Y.Doc): { id: string; title: string }[] =>
  listOutcomes(plan)
    .filter(({ origin }) => origin === 'last')
    .map(({ id, text }) => ({ id, title: plainText(text('title')) }));

type Fields = { readonly owner: MeetingPerson; readonly entries: readonly EntryView[] };

/** What was carried in, as somebody rated it on paper. */
const Ratings = ({ owner, entries }: Fields) => {
  const { t } = useTranslation(['onPaper', 'meeting']);
  const { plan } = useReview();
  const outcomes = useDocValue(plan, lastOutcomes);
  if (!speaks(owner) || outcomes.length === 0) return null;
  return (
    <Card title={t('type.ratings')}>
      <Stack gap="large">
        {outcomes.map(({ id, title }) => (
          <section key={id} aria-label={title}>
            <h4>{title === '' ? t('meeting:frame.noWords') : title}</h4>
            <RatingForm owner={owner} outcome={id} entry={ratingIn(entries, id, owner.id)} />
          </section>
        ))}
      </Stack>
    </Card>
  );
};

/** What was typed up before and taken out for another paper: nothing of it is lost. */
const TakenOut = ({ owner }: Fields) => {
  const { t } = useTranslation(['onPaper', 'meeting']);
  const { lanes } = useReview();
  const saidLine = useSaidLine();
  const cardWords = useCardWords();
  const lane = lanes.get(owner.id);
  if (lane === undefined) return null;
  const gone = fromPaper(takenOutOf(lane), owner.id);
  if (gone.length === 0) return null;
  const wordsOf = ({ card, words }: EntryView): string => {
    if (card !== null && isPictureCard(card)) return t('type.card', { words: cardWords(card) });
    return plainText(words) || t('meeting:frame.noWords');
  };
  return (
    <Card title={t('type.takenOut')}>
      <ul>
        {gone.map((entry) => (
          <li key={entry.id}>
            <p dir="auto">{wordsOf(entry)}</p>
            <Small>{saidLine(entry)}</Small>
            <Button
              variant="quiet"
              about={wordsOf(entry)}
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

/** Everything a paper asks, to be typed: under each heading also what stands there already, and whose it is. */
export const PaperFields = ({ owner }: { owner: MeetingPerson }) => {
  const { t } = useTranslation('onPaper');
  const { lanes } = useReview();
  const entries = useLaneEntries(lanes).get(owner.id) ?? [];
  const isChild = owner.role === 'child';
  const topics = isChild ? ofChild : topicsFor(owner.role);
  return (
    <>
      <h2>{t('type.of', { name: nameOf(owner) })}</h2>
      {isChild && <ChildTicks owner={owner} entries={entries} />}
      <Card title={t('type.words', { name: nameOf(owner) })}>
        <Stack>
          {topics.map((topic) => (
            <TopicEntries key={topic} owner={owner} topic={topic} entries={entries} />
          ))}
        </Stack>
      </Card>
      <Ratings owner={owner} entries={entries} />
      {speaks(owner) && <Small>{t('type.answer')}</Small>}
      <TakenOut owner={owner} entries={entries} />
    </>
  );
};
