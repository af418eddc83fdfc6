import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';
import { Plus, ShieldCheck } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { LatePart } from '#components/late-part.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode } from '#lib/late-code.ts';

import { arrange, dueOf, isLate, type PupilOrder } from '../model/due.ts';
import { useToday } from '../model/use-today.ts';
import { AddPupilDialog } from './add-pupil-dialog.tsx';
import { PupilRow } from './pupil-row.tsx';
import { PupilTools } from './pupil-tools.tsx';

import styles from './pupil-list.module.css';

/** Wanted rarely, and as heavy as the dialogs it opens: it comes after the list. */
const staffLinksCode = createLateCode(() =>
  import('./staff-links.tsx').then(({ StaffLinks }) => StaffLinks),
);

const LateStaffLinks = () => {
  const { t } = useTranslation('errors');
  return (
    <LatePart
      code={staffLinksCode}
      lostTitle={t('partNotLoaded.title')}
      lostBody={t('pageNotLoaded.body')}
      retryWord={t('pageNotLoaded.retry')}
    >
      {(StaffLinks) => <StaffLinks />}
    </LatePart>
  );
};

/** Below this many a list is read faster than searched. */
const searchFrom = 8;

const Rows = ({
  pupils,
  words,
  order,
  onShowAll,
}: {
  pupils: readonly PupilSummary[];
  words: string;
  order: PupilOrder;
  onShowAll: () => void;
}) => {
  const { t } = useTranslation('pupils');
  const today = useToday();
  const shown = arrange(pupils, { words, order, today });
  return (
    <>
      <output className={words === '' ? 'visually-hidden' : styles['found']}>
        {words === '' ? '' : t('list.found', { count: shown.length })}
      </output>
      {shown.length === 0 ? (
        <EmptyState
          title={t('list.notFound', { words })}
          action={<Button onPress={onShowAll}>{t('list.showAll')}</Button>}
        >
          {t('list.notFoundHelp')}
        </EmptyState>
      ) : (
        <ul className={styles['list']} aria-label={t('list.label')}>
          {shown.map((pupil) => (
            <PupilRow key={pupil.id} pupil={pupil} today={today} />
          ))}
        </ul>
      )}
    </>
  );
};

const Counts = ({ pupils }: { pupils: readonly PupilSummary[] }) => {
  const { t } = useTranslation('pupils');
  const today = useToday();
  const late = pupils.filter((pupil) => isLate(dueOf(pupil, today))).length;
  const few = pupils.filter(({ year }) => year !== null && year.missing.length > 0).length;
  const lateWords = late === 0 ? t('list.noneOverdue') : t('list.overdueCount', { count: late });
  return (
    <Small>
      {t('list.count', { count: pupils.length })}. {lateWords}
      {few > 0 && ` ${t('list.few', { count: few })}`}
    </Small>
  );
};

/** Every pupil with their last and next review, searched when they are many. */
export const PupilList = ({ pupils }: { pupils: readonly PupilSummary[] }) => {
  const { t } = useTranslation('pupils');
  const [adding, setAdding] = useState(false);
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<PupilOrder>('due');
  const add = (
    <Button variant="main" icon={Plus} hasPopup="dialog" onPress={() => setAdding(true)}>
      {t('list.add')}
    </Button>
  );
  return (
    <Stack gap="medium">
      <Row apart>
        <div>
          <h1>{t('list.title')}</h1>
          {pupils.length > 0 && <Counts pupils={pupils} />}
        </div>
        {pupils.length > 0 && add}
      </Row>
      {pupils.length >= searchFrom && (
        <PupilTools words={words} onWords={setWords} order={order} onOrder={setOrder} />
      )}
      {pupils.length === 0 ? (
        <EmptyState title={t('list.empty')} action={add}>
          {t('list.emptyHelp')}
        </EmptyState>
      ) : (
        <Rows pupils={pupils} words={words} order={order} onShowAll={() => setWords('')} />
      )}
      <LateStaffLinks />
      <div>
        <PageLink to="/safeguarding" variant="quiet" icon={ShieldCheck}>
          {t('list.safeguarding')}
        </PageLink>
      </div>
      <AddPupilDialog open={adding} onClose={() => setAdding(false)} />
    </Stack>
  );
};
