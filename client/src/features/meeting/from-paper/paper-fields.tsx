import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { topicsFor } from '@fourchairs/shared/domain/prepare-topics.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Fragment } from 'react';

import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { FirstSaidOf } from '../components/first-said.tsx';
import { TopicEntries } from '../components/topic-entries.tsx';
import { nameOf, speaks } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { ChildTicks } from './child-ticks.tsx';
import { PaperRatings } from './paper-ratings.tsx';
import { TakenOut } from './taken-out.tsx';

const ofChild: readonly ViewTopic[] = [
  'working',
  'not-working',
  'important-to-me',
  'how-to-help-me',
  'drawing',
  'my-words',
];

/** Everything a paper asks, to be typed: under each heading also what stands there already, and whose it is. */
export const PaperFields = ({ owner }: { owner: MeetingPerson }) => {
  const { t } = useTranslation('onPaper');
  const { lanes, view } = useReview();
  const entries = useLaneEntries(lanes).get(owner.id) ?? [];
  const isChild = owner.role === 'child';
  const topics = isChild ? ofChild : topicsFor(owner.role, view.sen.asks === 'start');
  const onTopic = (topic: ViewTopic) => entries.filter((entry) => entry.topic === topic);
  return (
    <>
      <h2>{t('type.of', { name: nameOf(owner) })}</h2>
      {isChild && <ChildTicks owner={owner} entries={entries} />}
      <Card title={t('type.words', { name: nameOf(owner) })}>
        <Stack>
          {topics.map((topic) => (
            <Fragment key={topic}>
              <TopicEntries owner={owner} topic={topic} entries={entries} />
              {topic === 'concern' && <FirstSaidOf owner={owner} entries={onTopic('concern')} />}
            </Fragment>
          ))}
        </Stack>
      </Card>
      <PaperRatings owner={owner} entries={entries} />
      {speaks(owner) && <Small>{t('type.answer')}</Small>}
      <TakenOut owner={owner} />
    </>
  );
};
