import { type Changed, listChanged } from '@fourchairs/shared/document/put-back/list-changed.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Loading } from '#components/loading.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { LiveRecord } from '../model/live-record.ts';
import { usePutBack } from '../model/use-put-back.ts';
import { useReadBackPlan } from '../model/use-read-back-plan.ts';

import styles from './put-back-list.module.css';

const keyOf = ({ put }: Changed): string => JSON.stringify(put);

/** *New outcomes: “Reads aloud”*: where it is. */
const useTitle = (): ((changed: Changed) => string) => {
  const { t } = useTranslation('meeting');
  return ({ put, title }) => {
    if (put.part === 'notes') return t('record.notes');
    if (put.part === 'nextDate') return t('record.next');
    if (put.part !== 'item' && put.part !== 'text') return t('agree.whole');
    const list = t(`agree.backLists.${put.list}`);
    return title.trim() === '' ? list : `${list}: ${t('frame.quote', { words: title })}`;
  };
};

/** What it says, in words: never an empty line. */
const useSays = () => {
  const { t } = useTranslation('meeting');
  return ({ put }: Changed, words: string | null): string => {
    if (words === null)
      return put.part === 'nextDate' ? t('record.notDecided') : t('agree.backGone');
    if (words.trim() === '') return t('record.none');
    return put.part === 'nextDate' ? formatDay(words, 'year') : words;
  };
};

const Row = ({ changed, onPutBack }: { changed: Changed; onPutBack: () => void }) => {
  const { t } = useTranslation('meeting');
  const title = useTitle()(changed);
  const says = useSays();
  const isWords = changed.was !== null || changed.put.part !== 'item';
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {isWords ? (
          <dl className={styles['both']}>
            <dt>{t('agree.backThen')}</dt>
            <dd dir="auto">{says(changed, changed.was)}</dd>
            <dt>{t('agree.backNow')}</dt>
            <dd dir="auto">{says(changed, changed.is)}</dd>
          </dl>
        ) : (
          <p>{t('agree.backAnswers')}</p>
        )}
      </div>
      <IconButton icon={Undo2} about={title} onPress={onPutBack}>
        {t('agree.backOne')}
      </IconButton>
    </li>
  );
};

const WholePlan = ({ onPutBack }: { onPutBack: () => void }) => {
  const { t } = useTranslation('meeting');
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    onPutBack();
  };
  return (
    <div>
      <Button icon={Undo2} hasPopup="dialog" onPress={() => setAsking(true)}>
        {t('agree.backAll')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('agree.backAllAsk')}
        confirmWord={t('agree.backAllDo')}
        cancelWord={t('agree.backAllCancel')}
        closeWord={t('agree.backAllCancel')}
        onConfirm={done}
        onCancel={() => setAsking(false)}
      >
        <p>{t('agree.backAllBody')}</p>
      </ConfirmDialog>
    </div>
  );
};

const Changes = ({ then, now }: { then: RecordPlan; now: RecordPlan }) => {
  const { t } = useTranslation('meeting');
  const putBack = usePutBack(then);
  const changes = listChanged(then, now);
  return (
    <>
      {changes.length === 0 ? (
        <p>{t('agree.backNone')}</p>
      ) : (
        <ul className={styles['rows']}>
          {changes.map((changed) => (
            <Row key={keyOf(changed)} changed={changed} onPutBack={() => putBack(changed.put)} />
          ))}
        </ul>
      )}
      <WholePlan onPutBack={() => putBack({ part: 'plan' })} />
    </>
  );
};

/** What was read back and reads otherwise now, each with a way to put it back; and the whole plan of that reading. */
export const PutBackList = ({ n, record }: { n: number; record: LiveRecord }) => {
  const { t } = useTranslation('meeting');
  const { data: then, isError, refetch } = useReadBackPlan(n);
  if (then !== undefined) return <Changes then={then} now={record.plan} />;
  if (!isError) return <Loading text={t('agree.backWaiting')} lines={4} />;
  return (
    <Banner
      tone="error"
      live="alert"
      actions={<Button onPress={() => void refetch()}>{t('agree.backRetry')}</Button>}
    >
      {t('agree.backFailed')}
    </Banner>
  );
};
