import { endingIn } from '@fourchairs/shared/domain/sen-decisions.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { toldLine } from '@fourchairs/shared/words/told-line.ts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { ServerWords } from '../server-words.tsx';
import { NoteTold } from './note-told.tsx';
import { ShutWhenNoted } from './shut-when-noted.tsx';
import { type ToldActs, useTold } from './use-told.ts';

import styles from '../reports/report-row.module.css';

/** What is noted of one person, and taking it back. */
const OnePerson = ({
  view,
  person,
  acts: { mayNote, note },
}: {
  view: MeetingView;
  person: MeetingPerson;
  acts: ToldActs;
}) => {
  const { t } = useTranslation('sen');
  const said = view.sen.told.find((each) => each.person === person.id);
  return (
    <li className={styles['report']}>
      <span className={styles['words']}>
        {said === undefined
          ? t('told.none', { name: person.name })
          : toldLine(said, {
              t,
              nameOf: () => person.name,
              formatDay: (day) => formatDay(day, 'year'),
            })}
      </span>
      {said !== undefined && mayNote && (
        <Button
          variant="quiet"
          icon={Undo2}
          about={person.name}
          pending={note.isPending}
          onPress={() => note.mutate({ people: [person.id], told: null })}
        >
          {t('told.takeBack')}
        </Button>
      )}
    </li>
  );
};

/** Which of the family was formally told that SEN Support is given, or that it ends: how, by whom, on which day. */
export const ToldCard = ({ view, level }: { view: MeetingView; level: 2 | 3 }) => {
  const { t } = useTranslation('sen');
  const acts = useTold(view);
  const [times, setTimes] = useState(0);
  const { family, deciders, mayNote, note } = acts;
  const isKnown = ({ id }: MeetingPerson) => view.sen.told.some(({ person }) => person === id);
  const shown = family.filter((person) => deciders.includes(person) || isKnown(person));
  if (shown.length === 0) return null;
  const ending = endingIn(view.sen);
  const lead = mayNote ? 'lead' : 'leadRead';
  const words = t(
    ending === null ? `told.${lead}` : `told.${lead === 'lead' ? 'leads' : 'leadsRead'}.${ending}`,
    {
      name: view.pupil.preferredName,
    },
  );
  return (
    <Card title={t('told.title')} level={level}>
      <Stack gap="small">
        <Small>{words}</Small>
        <ul className={styles['reports']}>
          {shown.map((person) => (
            <OnePerson key={person.id} view={view} person={person} acts={acts} />
          ))}
        </ul>
        {note.isError && (
          <p role="alert">
            <ServerWords said={note.error.message} otherwise={t('told.failed')} />
          </p>
        )}
        {mayNote && (
          <ShutWhenNoted label={t('told.open')} noted={times}>
            <NoteTold view={view} acts={acts} onNoted={() => setTimes(times + 1)} />
          </ShutWhenNoted>
        )}
      </Stack>
    </Card>
  );
};
