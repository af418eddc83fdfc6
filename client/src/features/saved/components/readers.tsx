import { isOnStaff } from '@fourchairs/shared/access/role.ts';
import type { StrategyReader } from '@fourchairs/shared/protocol/http/after.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Stack } from '#components/layout.tsx';
import { Fact, Small } from '#components/text.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { LessonKeepingPart, useLessonKeeping } from './lesson-keeping.tsx';

import styles from './receipts.module.css';

const useReaders = (meetingId: string) => {
  const { after } = useApi();
  const cache = useQueryClient();
  const { data: readers = [] } = useQuery({
    queryKey: queryKeys.readers(meetingId),
    queryFn: () => after.readers(meetingId),
  });
  const note = useMutation({
    mutationFn: (name: string | null) => after.noteRead(meetingId, name),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.readers(meetingId) }),
  });
  return { readers, note };
};

const longestName = 100;

const OtherForm = ({ onNote }: { onNote: (name: string) => void }) => {
  const { t } = useTranslation('saved');
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || !fits(name, longestName)) return;
    onNote(name.trim());
    setName('');
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="small">
        <WordsField label={t('readers.name')} most={longestName} value={name} onChange={setName} />
        <div>
          <Button type="submit">{t('readers.add')}</Button>
        </div>
      </Stack>
    </form>
  );
};

/** Who was invited of the staff or is in the list of those who teach, and has not said that they read it: names are compared as they are read. */
const NotYet = ({
  view,
  teachers,
  readers,
}: {
  view: MeetingView;
  teachers: readonly string[];
  readers: readonly StrategyReader[];
}) => {
  const { t } = useTranslation('saved');
  const key = (name: string) => name.trim().toLowerCase();
  const have = new Set(readers.map(({ name }) => key(name)));
  const staff = view.people.filter(({ role }) => isOnStaff(role)).map(({ name }) => name);
  const asked = new Map([...staff, ...teachers].map((name) => [key(name), name]));
  const missing = [...asked].flatMap(([each, name]) => (have.has(each) ? [] : [name]));
  if (asked.size === 0) return null;
  if (missing.length === 0) return <Small>{t('readers.all')}</Small>;
  return (
    <Fact label={t('readers.notYet', { name: view.pupil.preferredName })}>
      <ul className={styles['list']}>
        {missing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Fact>
  );
};

/** For staff: who has read what is for every lesson. Supply staff, who have no account, are noted by name. */
export const ReadersCard = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('saved');
  const { readers, note } = useReaders(view.id);
  const keeping = useLessonKeeping(view.id);
  const haveRead = readers.some(({ personId }) => personId === view.you.personId);
  return (
    <div data-print="hide">
      <Card title={t('readers.title')} level={2}>
        <Stack>
          <Small>{t('readers.lead')}</Small>
          {readers.length > 0 && (
            <ul className={styles['list']}>
              {readers.map(({ name, at, how }) => (
                <li key={`${name} ${at}`}>
                  {t('readers.line', { name, day: formatDay(dayOf(at), 'date') })},{' '}
                  {t(`readers.ways.${how}`)}
                </li>
              ))}
            </ul>
          )}
          <NotYet view={view} teachers={keeping.data?.teachers ?? []} readers={readers} />
          {!haveRead && (
            <div>
              <Button pending={note.isPending} onPress={() => note.mutate(null)}>
                {t('readers.mine')}
              </Button>
            </div>
          )}
          {note.isError && <p role="alert">{t('readers.failed')}</p>}
          <Disclosure label={t('readers.other')}>
            <OtherForm onNote={(name) => note.mutate(name)} />
          </Disclosure>
          {may(view, { action: 'lessons.manage' }) && <LessonKeepingPart keeping={keeping} />}
        </Stack>
      </Card>
    </div>
  );
};
