import type { ViewComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { type ViewTopic, viewTopics } from '@fourchairs/shared/document/record.ts';

import { Stack } from '#components/layout.tsx';
import { Fact } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import type { PaperPerson } from '../model/people.ts';
import { entriesOrNull } from './entry.tsx';
import { NowThen } from './now-then.tsx';
import { Box, Boxes, PaperSection } from './paper-section.tsx';
import { Person } from './person.tsx';

/** The pupil's own words come first, then everything in the order it is asked. */
const topicOrder: readonly ViewTopic[] = [
  'my-words',
  ...viewTopics.filter((topic) => topic !== 'my-words'),
];

type TopicView = ViewComparison & { readonly topic: ViewTopic };

/** What stands in one person's lane, topic by topic. */
const viewsIn = (views: readonly ViewComparison[], lane: string): TopicView[] =>
  views
    .flatMap((view) =>
      view.lane === lane && view.about.kind === 'view'
        ? [{ ...view, topic: view.about.topic }]
        : [],
    )
    .toSorted((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic));

const Topic = ({ view }: { view: TopicView }) => {
  const { t } = useTranslation('meeting');
  return (
    <Fact label={t(`codes.topic.${view.topic}`)}>
      <NowThen
        changed={view.changed}
        now={entriesOrNull(view.after, view.lane)}
        earlier={entriesOrNull(view.before, view.lane)}
      />
    </Fact>
  );
};

const keyOf = ({ saidBy, topic }: TopicView): string => `${saidBy} ${topic}`;

/** What the pupil says, first of all and by itself. */
export const ChildSection = () => {
  const { t } = useTranslation('saved');
  const { record, comparison, earlier } = usePaper();
  const { personId, preferredName: name } = record.pupil;
  const views = viewsIn(comparison.views, personId);
  return (
    <PaperSection title={t('childSays', { name })}>
      {views.length === 0 ? (
        <p>{t('childNothing', { name })}</p>
      ) : (
        <Boxes oneColumn={earlier !== null}>
          {views.map((view) => (
            <Box key={keyOf(view)}>
              <Topic view={view} />
            </Box>
          ))}
        </Boxes>
      )}
    </PaperSection>
  );
};

const PersonViews = ({ person, views }: { person: PaperPerson; views: readonly TopicView[] }) => (
  <Box>
    <Person person={person} title={person.name}>
      <Stack gap="small">
        {views.map((view) => (
          <Topic key={keyOf(view)} view={view} />
        ))}
      </Stack>
    </Person>
  </Box>
);

/** What everybody else says, each in a frame of their own. */
export const OthersSection = () => {
  const { t } = useTranslation('saved');
  const { record, comparison, people, earlier } = usePaper();
  const others = [...people.values()]
    .filter(({ id }) => id !== record.pupil.personId)
    .map((person) => ({ person, views: viewsIn(comparison.views, person.id) }))
    .filter(({ views }) => views.length > 0);
  if (others.length === 0) return null;
  return (
    <PaperSection title={t('othersSay')}>
      <Boxes oneColumn={earlier !== null}>
        {others.map(({ person, views }) => (
          <PersonViews key={person.id} person={person} views={views} />
        ))}
      </Boxes>
    </PaperSection>
  );
};
