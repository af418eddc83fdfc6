import { isOnStaff } from '@fourchairs/shared/access/role.ts';
import { givenCodes, type GivenHow } from '@fourchairs/shared/domain/codes.ts';
import type { Receipts as ReceiptList } from '@fourchairs/shared/protocol/http/after.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import type { GivenNote } from '#api/after.ts';
import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useToast } from '#components/toast-context.ts';
import { dayOf, formatDay, formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { today } from '#lib/today.ts';
import { ServerWords } from '#session/server-words.tsx';

import type { PaperContent } from '../model/paper-context.ts';
import { peopleOf, type PaperPerson } from '../model/people.ts';

import styles from './receipts.module.css';

const useReceipts = (meetingId: string) => {
  const { after } = useApi();
  return useQuery({
    queryKey: queryKeys.receipts(meetingId),
    queryFn: () => after.receipts(meetingId),
  });
};

const useNote = (meetingId: string) => {
  const { after } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (given: GivenNote) => after.noteGiven(meetingId, given),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.receipts(meetingId) }),
  });
};

/** One after the other: each but the first begins anew. */
const sentences = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map((each) => each.charAt(0).toLocaleUpperCase() + each.slice(1))].join(' ');

/** *By their own link, 19 March. Opened on 20 March at 4:15pm.* */
const Line = ({
  person,
  ofPart,
  list,
  nameOf,
}: {
  person: PaperPerson;
  /** They came for a part of the meeting. */
  ofPart: boolean;
  list: ReceiptList;
  nameOf: (id: string) => string;
}) => {
  const { t } = useTranslation('saved');
  const given = list.given.filter(({ personId }) => personId === person.id);
  const opened = list.opened.find(({ personId }) => personId === person.id);
  const parts = given.map(({ how, at, by }) => {
    const day = formatDay(dayOf(at), 'date');
    const name = by === null ? '' : nameOf(by);
    return t(by === null ? 'receipts.byLink' : `receipts.${how === 'link' ? 'email' : how}`, {
      day,
      name,
    });
  });
  const isGiven = parts.length > 0 || isOnStaff(person.role);
  const notGiven = ofPart ? 'receipts.ofPart' : 'receipts.notYet';
  const none = t(isOnStaff(person.role) ? 'receipts.staffPage' : notGiven);
  return (
    <li>
      <b>{person.name}</b>: {parts.length === 0 ? none : sentences(parts)}{' '}
      {opened !== undefined &&
        t('receipts.opened', {
          day: formatDay(dayOf(opened.at), 'date'),
          time: formatTime(opened.at),
        })}
      {opened === undefined && isGiven && t('receipts.notOpened')}
    </li>
  );
};

const NoteForm = ({ meetingId, people }: { meetingId: string; people: readonly PaperPerson[] }) => {
  const { t } = useTranslation('saved');
  const [person, setPerson] = useState<string | null>(null);
  const [how, setHow] = useState<GivenHow>('paper');
  const [day, setDay] = useState(today());
  const note = useNote(meetingId);
  const showToast = useToast();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (person === null) return;
    const given = { personId: person, how, day: day === '' ? today() : day };
    const done = (): void => {
      setPerson(null);
      showToast({ text: t('receipts.done') });
    };
    note.mutate(given, { onSuccess: done });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('receipts.note')}>
      <Stack gap="small">
        <Columns fit="small" gap="small">
          <Select
            label={t('receipts.who')}
            placeholder={t('receipts.choose')}
            value={person}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPerson}
          />
          <Select
            label={t('receipts.how')}
            value={how}
            options={givenCodes.map((code) => ({ value: code, label: t(`receipts.ways.${code}`) }))}
            onChange={setHow}
          />
          <DateField label={t('receipts.day')} value={day} max={today()} onChange={setDay} />
        </Columns>
        {note.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={note.error.message} otherwise={t('receipts.failed')} />
          </Banner>
        )}
        <div>
          <Button type="submit" disabled={person === null} pending={note.isPending}>
            {t('receipts.add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** For staff: who was given the record, how and when, and who has opened it; and a way to note it. */
export const ReceiptsCard = ({
  meetingId,
  content,
}: {
  meetingId: string;
  content: PaperContent;
}) => {
  const { t } = useTranslation('saved');
  const { data } = useReceipts(meetingId);
  const { data: view } = useMeetingView(meetingId);
  const ofPart = new Set(view?.people.flatMap(({ id, slot }) => (slot === undefined ? [] : [id])));
  const people = peopleOf(content.record);
  const nameOf = (id: string) =>
    people.find((person) => person.id === id)?.name ?? t('receipts.staff');
  if (data === undefined) return null;
  return (
    <div data-print="hide">
      <Card title={t('receipts.title')} level={2}>
        <Stack>
          <ul className={styles['list']}>
            {people.map((person) => (
              <Line
                key={person.id}
                person={person}
                ofPart={ofPart.has(person.id)}
                list={data}
                nameOf={nameOf}
              />
            ))}
          </ul>
          <Disclosure label={t('receipts.note')}>
            <NoteForm meetingId={meetingId} people={people} />
          </Disclosure>
        </Stack>
      </Card>
    </div>
  );
};
