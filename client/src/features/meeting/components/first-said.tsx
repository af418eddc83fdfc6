import { type EntryView, setEntry } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { adviseDay } from '@fourchairs/shared/domain/quality/advice.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { DateField } from '#components/date-field.tsx';
import { dayOf } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { adviceFor } from './advice-line.tsx';
import { useIsMine } from './lane-entry.tsx';

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

/** The day of each concern of one person, where its words may be written; everybody else reads it under the words. */
export const FirstSaidOf = ({
  entries,
  owner,
}: {
  entries: readonly EntryView[];
  owner: MeetingPerson;
}) => {
  const isMine = useIsMine();
  return entries
    .filter((entry) => isMine(entry, owner.id) && plainText(entry.words) !== '')
    .map((entry) => <FirstSaid key={entry.id} entry={entry} owner={owner} />);
};
