import type { ApartList } from '@fourchairs/shared/protocol/http/apart.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSession } from '#session/session.tsx';

import { isStaff } from '../model/meeting-draft.ts';
import { useApart } from '../model/use-apart.ts';
import { ApartForm } from './apart-form.tsx';
import { FormTrouble, LoadTrouble } from './trouble.tsx';

type Row = ApartList[number];
type EndProps = { about: string; end: () => void; pending: boolean };

const End = ({ about, end, pending }: EndProps) => {
  const { t } = useTranslation('apart');
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    end();
  };
  return (
    <div>
      <Button hasPopup="dialog" about={about} pending={pending} onPress={() => setAsking(true)}>
        {t('end')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('endAsk')}
        confirmWord={t('end')}
        cancelWord={t('endCancel')}
        closeWord={t('endCancel')}
        tone="danger"
        onConfirm={done}
        onCancel={() => setAsking(false)}
      >
        <p>{t('endBody')}</p>
      </ConfirmDialog>
    </div>
  );
};

const dayOf = (at: string): string => formatDay(at.slice(0, 10), 'year');

/** Two people: since when, by whom and why, and whether a court allows one of them no link. */
const Two = ({
  row,
  nameOf,
  end,
}: {
  row: Row;
  nameOf: (id: string) => string;
  end: ReturnType<typeof useApart>['end'] | null;
}) => {
  const { t } = useTranslation('apart');
  const about = t('two', { one: nameOf(row.one), other: nameOf(row.other) });
  return (
    <li>
      <Stack gap="small">
        <strong>{about}</strong>
        <Small>{t('since', { day: dayOf(row.at), name: row.by })}</Small>
        {row.ended !== null && (
          <Small>{t('ended', { day: dayOf(row.ended.at), name: row.ended.by })}</Small>
        )}
        <p>{t('why', { reason: row.reason })}</p>
        {row.noLinkFor !== null && row.ended === null && (
          <p>{t('noLink', { name: nameOf(row.noLinkFor) })}</p>
        )}
        {end !== null && row.ended === null && (
          <End about={about} pending={end.isPending} end={() => end.mutate(row.id)} />
        )}
      </Stack>
    </li>
  );
};

/** Who round this pupil is kept apart from whom; the SENCO sets and ends it. */
export const ApartPanel = ({ detail }: { detail: PupilDetail }) => {
  const { t } = useTranslation('apart');
  const { staff } = useSession();
  const { list, set, end } = useApart(detail.pupil.id);
  const isSenco = staff?.person.role === 'senco';
  const nameOf = (id: string) => detail.people.find((person) => person.id === id)?.name ?? '';
  const people = detail.people.filter((person) => !isStaff(person) && person.role !== 'child');
  if (list.error !== null) {
    return <LoadTrouble error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) return <Loading text={t('loading')} lines={3} />;
  const rows = list.data.toSorted((a, b) => Number(a.ended !== null) - Number(b.ended !== null));
  return (
    <Stack>
      <p>{t('lead')}</p>
      <Small>{t('closes')}</Small>
      <Small>{t('child')}</Small>
      {rows.length === 0 && <p>{t('none')}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Two key={row.id} row={row} nameOf={nameOf} end={isSenco ? end : null} />
          ))}
        </ul>
      )}
      {end.error !== null && <FormTrouble error={end.error} />}
      {isSenco && people.length > 1 && <ApartForm people={people} set={set} />}
    </Stack>
  );
};
