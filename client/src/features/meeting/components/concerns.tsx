import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateDecision } from '#session/sen/late-sen.tsx';

import { nameOf, speakers } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { FirstSaidOf } from './first-said.tsx';
import { TopicEntries } from './topic-entries.tsx';

import styles from './concerns.module.css';

/** What worries one person, and since when. */
const OnePerson = ({
  person,
  entries,
}: {
  person: MeetingPerson;
  entries: readonly EntryView[];
}) => {
  const concerns = entries.filter(({ topic }) => topic === 'concern');
  return (
    <section className={styles['person']} data-role={person.role} aria-label={nameOf(person)}>
      <h4 className={styles['name']}>{nameOf(person)}</h4>
      <TopicEntries owner={person} topic="concern" entries={concerns} />
      <FirstSaidOf entries={concerns} owner={person} />
    </section>
  );
};

/** Why we meet for the first time: everybody's concern, and whether SEN Support begins. */
export const Concerns = () => {
  const { t } = useTranslation('sen');
  const { view, lanes, canEditLanes } = useReview();
  const all = useLaneEntries(lanes);
  const entriesOf = ({ id }: MeetingPerson) => all.get(id) ?? [];
  const worried = (person: MeetingPerson) =>
    entriesOf(person).some(({ topic }) => topic === 'concern');
  const shown = speakers(view)
    .filter(({ role }) => role !== 'child')
    .filter((person) => canEditLanes.has(person.id) || worried(person));
  return (
    <>
      <Card title={t('concern.title')}>
        <Stack>
          <Small>{t('concern.lead')}</Small>
          {!shown.some(worried) && <p>{t('concern.none')}</p>}
          {shown.map((person) => (
            <OnePerson key={person.id} person={person} entries={entriesOf(person)} />
          ))}
        </Stack>
      </Card>
      <LateDecision view={view} level={3} />
    </>
  );
};
