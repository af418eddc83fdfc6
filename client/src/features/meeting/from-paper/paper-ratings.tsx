import { type EntryView, ratingIn, removeEntry } from '@fourchairs/shared/document/entries.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as Y from 'yjs';

import { useDocValue } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { RatingCard } from '../components/rating-card.tsx';
import { RatingForm } from '../components/rating-form.tsx';
import { nameOf, speaks } from '../model/people.ts';
import type { RatingState } from '../model/ratings.ts';
import { useReview } from '../model/review-context.ts';

type PaperOutcome = { readonly id: string; readonly title: string };

const lastOutcomes = (plan: Y.Doc): PaperOutcome[] =>
  listOutcomes(plan)
    .filter(({ origin }) => origin === 'last')
    .map(({ id, text }) => ({ id, title: plainText(text('title')) }));

/** What was carried in, by title. */
export const usePaperOutcomes = (): readonly PaperOutcome[] =>
  useDocValue(useReview().plan, lastOutcomes);

/** One that stands there from other hands: what somebody rated themselves stays; another's typing may make way. */
const StandingRating = ({ owner, entry }: { owner: MeetingPerson; entry: EntryView }) => {
  const { t } = useTranslation('onPaper');
  const { lanes } = useReview();
  const state: RatingState = { kind: entry.skipped === true ? 'skipped' : 'given', entry };
  const isTheirOwn = entry.typedBy === owner.id;
  return (
    <Stack gap="small">
      <RatingCard rating={{ person: owner, state }} />
      {isTheirOwn ? (
        <Small>{t('type.ownRating', { name: nameOf(owner) })}</Small>
      ) : (
        <div>
          <Button
            variant="quiet"
            onPress={() => removeEntry(must(lanes.get(owner.id), 'lane'), entry.id)}
          >
            {t('type.replaceRating')}
          </Button>
        </div>
      )}
    </Stack>
  );
};

/** What was carried in, as somebody rated it on paper. */
export const PaperRatings = ({
  owner,
  entries,
}: {
  owner: MeetingPerson;
  entries: readonly EntryView[];
}) => {
  const { t } = useTranslation(['onPaper', 'meeting']);
  const { me } = useReview();
  const outcomes = usePaperOutcomes();
  if (!speaks(owner) || outcomes.length === 0) return null;
  return (
    <Card title={t('type.ratings')}>
      <Stack gap="large">
        {outcomes.map(({ id, title }) => {
          const entry = ratingIn(entries, id, owner.id);
          return (
            <section key={id} aria-label={title}>
              <h4>{title === '' ? t('meeting:frame.noWords') : title}</h4>
              {entry === null || entry.typedBy === me.id ? (
                <RatingForm owner={owner} outcome={id} entry={entry} />
              ) : (
                <StandingRating owner={owner} entry={entry} />
              )}
            </section>
          );
        })}
      </Stack>
    </Card>
  );
};
