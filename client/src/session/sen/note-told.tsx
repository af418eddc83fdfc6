import { toldHow, type ToldHow } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { type SubmitEvent, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { dayOf } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { fits } from '../use-length.ts';
import { WordsField } from '../words-field.tsx';
import type { ToldActs } from './use-told.ts';

import styles from './note-told.module.css';

interface NoteToldProps {
  view: MeetingView;
  acts: ToldActs;
  onNoted: () => void;
}

type Draft = {
  readonly people: readonly string[];
  readonly how: ToldHow;
  readonly day: string;
  readonly by: string;
};

const longestName = 120;

const useDraft = ({ view, acts }: Omit<NoteToldProps, 'onNoted'>) => {
  const [today] = useState(() => dayOf(Date.now()));
  const [draft, setDraft] = useState<Draft>(() => ({
    people: acts.deciders.map(({ id }) => id),
    how: 'letter',
    day: today,
    by: view.people.find(({ id }) => id === view.you.personId)?.name ?? '',
  }));
  return { today, draft, change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }) };
};

/** Staff note whom somebody told, who that was, how and when: in one go for a family that got one letter. */
export const NoteTold = ({ view, acts, onNoted }: NoteToldProps) => {
  const { t } = useTranslation('sen');
  const { family, note } = acts;
  const { today, draft, change } = useDraft({ view, acts });
  const [tried, setTried] = useState(false);
  const { people, how, day, by } = draft;
  const wrongDay = day === '' ? t('told.needDay') : day > today ? t('told.future') : undefined;
  const tick = (id: string, on: boolean) =>
    change({ people: on ? [...people, id] : people.filter((each) => each !== id) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const isNamed = by.trim() !== '' && fits(by, longestName);
    if (people.length === 0 || wrongDay !== undefined || !isNamed || note.isPending) return;
    const noted = { people: [...people], told: { how, day, by: by.trim() } };
    note.mutate(noted, { onSuccess: onNoted });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="small">
        <fieldset className={styles['who']}>
          <legend>{t('told.who')}</legend>
          {family.map(({ id, name }) => (
            <Checkbox key={id} checked={people.includes(id)} onChange={(on) => tick(id, on)}>
              {name}
            </Checkbox>
          ))}
          {tried && people.length === 0 && <p role="alert">{t('told.needWho')}</p>}
        </fieldset>
        <Columns fit="small">
          <Select
            label={t('told.way')}
            options={toldHow.map((value) => ({ value, label: t(`told.ways.${value}`) }))}
            value={how}
            onChange={(value) => change({ how: value })}
          />
          <DateField
            label={t('told.day')}
            value={day}
            max={today}
            onChange={(value) => change({ day: value })}
            error={tried || day !== '' ? wrongDay : undefined}
          />
          <WordsField
            label={t('told.by')}
            value={by}
            most={longestName}
            onChange={(value) => change({ by: value })}
            error={tried && by.trim() === '' ? t('told.needBy') : undefined}
          />
        </Columns>
        <div>
          <Button type="submit" pending={note.isPending}>
            {t('told.note')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
