import { type EntryView, setEntry } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { adviseDay } from '@fourchairs/shared/domain/quality/advice.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { dayOf } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateDecision } from '#session/sen/late-sen.tsx';

import { nameOf, speakers } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { adviceFor } from './advice-line.tsx';
import { useIsMine } from './lane-entry.tsx';
import { TopicEntries } from './topic-entries.tsx';

import styles from './concerns.module.css';

/** A concern was often said long before somebody wrote it here. */
const FirstSaid = ({ entry, owner }: { entry: EntryView; owner: MeetingPerson }) => {
  const { t } = useTranslation('sen');
  const { lanes, view } = useReview();
  const advice = adviseDay(entry.day, { notBefore: view.pupil.notBefore });
  const [today] = useState(() => dayOf(Date.now()));
  return (
    <DateField
      label={t('concern.day')}
      value={entry.day ?? ''}
      max={today}
      small={adviceFor(advice, 'day')}
      onChange={(day) =>
        setEntry(must(lanes.get(owner.id), 'lane'), entry.id, {
          day: day === '' ? null : day,
        })
      }
    />
  );
};

/** What worries one person, and since when. */
const OnePerson = ({
  person,
  entries,
}: {
  person: MeetingPerson;
  entries: readonly EntryView[];
}) => {
  const isMine = useIsMine();
  const concerns = entries.filter(({ topic }) => topic === 'concern');
  return (
    <section className={styles['person']} data-role={person.role} aria-label={nameOf(person)}>
      <h4 className={styles['name']}>{nameOf(person)}</h4>
      <TopicEntries owner={person} topic="concern" entries={concerns} />
      {concerns
        .filter((entry) => isMine(entry, person.id) && plainText(entry.words) !== '')
        .map((entry) => (
          <FirstSaid key={entry.id} entry={entry} owner={person} />
        ))}
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
