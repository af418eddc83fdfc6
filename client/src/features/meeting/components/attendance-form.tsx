import { attendanceCodes, type AttendanceHow } from '@fourchairs/shared/domain/codes.ts';
import type { AttendanceEntry, MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Clock } from 'lucide-react';
import { useState } from 'react';

import { DateField } from '#components/date-field.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Select } from '#components/select.tsx';
import { formatClock } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';

import styles from './attendance-form.module.css';

/** *In the room, 3:30pm to 4:10pm*, or that nobody has noted it yet. */
export const useAttendanceText = (): ((personId: string) => string) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  return (personId) => {
    const entry = view.attendance.find((each) => each.personId === personId);
    if (entry === undefined) return t('welcome.notNoted');
    const how = t(`codes.attendance.${entry.how}`);
    const from = entry.from === null ? null : formatClock(entry.from);
    const to = entry.to === null ? null : formatClock(entry.to);
    if (from !== null && to !== null) return t('welcome.fromTo', { how, from, to });
    if (from !== null) return t('welcome.fromOnly', { how, from });
    return to === null ? how : t('welcome.toOnly', { how, to });
  };
};

const Times = ({
  entry,
  name,
  onChange,
}: {
  entry: AttendanceEntry;
  name: string;
  onChange: (entry: AttendanceEntry) => void;
}) => {
  const { t } = useTranslation('meeting');
  const field = (end: 'from' | 'to', label: string) => (
    <DateField
      kind="time"
      label={
        <>
          {label}
          <span className="visually-hidden">: {name}</span>
        </>
      }
      labelLook="quiet"
      value={entry[end] ?? ''}
      onChange={(value) => onChange({ ...entry, [end]: value === '' ? null : value })}
    />
  );
  return (
    <div className={styles['times']}>
      {field('from', t('welcome.from'))}
      {field('to', t('welcome.to'))}
    </div>
  );
};

/** For the lead: how somebody takes part, and from when to when if that matters. */
export const AttendanceForm = ({
  person,
  onFailed,
}: {
  person: MeetingPerson;
  onFailed: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const save = useAct((meetings, id, entry: AttendanceEntry) => meetings.setAttendance(id, entry));
  const known = view.attendance.find(({ personId }) => personId === person.id) ?? null;
  const entry = save.isPending ? save.variables : known;
  const [timed, setTimed] = useState(false);
  const name = nameOf(person);
  const send = (next: AttendanceEntry) => save.mutate(next, { onError: onFailed });
  const choose = (how: AttendanceHow) =>
    send({ personId: person.id, how, from: entry?.from ?? null, to: entry?.to ?? null });
  const canBeTimed = entry !== null && (entry.how === 'room' || entry.how === 'phone');
  const showTimes = canBeTimed && (timed || entry.from !== null || entry.to !== null);
  return (
    <div className={styles['form']}>
      <Select
        label={t('welcome.how', { name })}
        labelLook="hidden"
        placeholder={t('welcome.notNoted')}
        value={entry?.how ?? null}
        options={attendanceCodes.map((code) => ({
          value: code,
          label: t(`codes.attendance.${code}`),
        }))}
        onChange={choose}
      />
      {showTimes && <Times entry={entry} name={name} onChange={send} />}
      {canBeTimed && !showTimes && (
        <IconButton icon={Clock} about={name} onPress={() => setTimed(true)}>
          {t('welcome.addTimes')}
        </IconButton>
      )}
    </div>
  );
};
