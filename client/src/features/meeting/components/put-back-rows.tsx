import type { Changed } from '@fourchairs/shared/document/put-back/list-changed.ts';
import type { PutBack } from '@fourchairs/shared/document/put-back/put-back.ts';
import { unspoken } from '@fourchairs/shared/words/spoken.ts';
import { Undo2 } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { Spoken } from '#components/spoken.tsx';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePartName } from '../model/use-part-name.ts';

import styles from './put-back-rows.module.css';

const keyOf = ({ put }: Changed): string => JSON.stringify(put);

/** *New outcomes: “Reads aloud” · What we will do at home*: where it is. */
const useTitle = (): ((changed: Changed) => string) => {
  const { t } = useTranslation('meeting');
  const partName = usePartName();
  return ({ put, title }) => {
    if (put.part === 'notes') return t('record.notes');
    if (put.part === 'nextDate') return t('record.next');
    if (put.part !== 'item' && put.part !== 'text') return t('agree.whole');
    const list = t(`agree.backLists.${put.list}`);
    const item =
      title.trim() === '' ? list : `${list}: ${t('frame.quote', { words: planWords(title) })}`;
    const part = put.part === 'text' ? partName(put.name) : null;
    return part === null ? item : `${item} · ${part}`;
  };
};

/** What it says, in words: never an empty line. */
const useSays = () => {
  const { t } = useTranslation('meeting');
  return ({ put }: Changed, words: string | null): string => {
    if (words === null)
      return put.part === 'nextDate' ? t('record.notDecided') : t('agree.backGone');
    if (words.trim() === '') return t('record.none');
    return put.part === 'nextDate' ? formatDay(words, 'year') : planWords(words);
  };
};

/** Where the words come from, and what is said of them. */
export type PutBackWords = {
  readonly before: string;
  readonly none: string;
  readonly back: string;
};

const Row = ({
  changed,
  words,
  onPutBack,
}: {
  changed: Changed;
  words: PutBackWords;
  onPutBack: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const title = useTitle()(changed);
  const says = useSays();
  const isWords = changed.was !== null || changed.put.part !== 'item';
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['title']}>
          <Spoken of={title} />
        </p>
        {isWords ? (
          <dl className={styles['both']}>
            <dt>{words.before}</dt>
            <dd dir="auto">
              <Spoken of={says(changed, changed.was)} />
            </dd>
            <dt>{t('agree.backNow')}</dt>
            <dd dir="auto">
              <Spoken of={says(changed, changed.is)} />
            </dd>
          </dl>
        ) : (
          <p>{t('agree.backAnswers')}</p>
        )}
      </div>
      <IconButton icon={Undo2} about={unspoken(title)} onPress={onPutBack}>
        {words.back}
      </IconButton>
    </li>
  );
};

/** What reads otherwise now than in an earlier version, then beside now, each with a way to put it back. */
export const PutBackRows = ({
  changes,
  words,
  onPutBack,
}: {
  changes: readonly Changed[];
  words: PutBackWords;
  onPutBack: (put: PutBack) => void;
}) =>
  changes.length === 0 ? (
    <p>{words.none}</p>
  ) : (
    <ul className={styles['rows']}>
      {changes.map((changed) => (
        <Row
          key={keyOf(changed)}
          changed={changed}
          words={words}
          onPutBack={() => onPutBack(changed.put)}
        />
      ))}
    </ul>
  );
