import type { RecordText } from '@fourchairs/shared/document/record.ts';
import { type Writer, writersOf, writtenIn } from '@fourchairs/shared/words/writers.ts';
import { ChevronDown } from 'lucide-react';

import { Icon } from '#components/icon.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useKnownName, useWriterNames } from '../model/use-names.ts';

import styles from './who-wrote.module.css';

const WhichWords = ({ texts }: { texts: readonly RecordText[] }) => {
  const { t } = useTranslation('saved');
  const known = useKnownName();
  const nameOf = ({ person, picked }: Writer): string => {
    const name = known(person);
    if (picked) return t('who.pickedBy', { name: name ?? t('somebodyBefore') });
    return name ?? t('who.before');
  };
  return (
    <ul className={styles['list']}>
      {texts.flatMap(writtenIn).map(({ words, ...writer }, place) => (
        <li key={place}>
          <b>{nameOf(writer)}:</b> {t('said.quote', { words })}
        </li>
      ))}
    </ul>
  );
};

/**
 * Who typed what is above, in a line that is printed too. Where they are several it opens, by a press or the keyboard,
 * and says which words are whose; what is open is printed as it is.
 */
export const WhoWrote = ({ texts }: { texts: readonly RecordText[] }) => {
  const { t } = useTranslation('saved');
  const namesOf = useWriterNames();
  const writers = writersOf(texts);
  if (writers.length === 0) return null;
  const line = t('who.line', { names: namesOf(writers) });
  if (writers.length === 1) return <p className={styles['line']}>{line}</p>;
  return (
    <details className={styles['who']}>
      <summary className={styles['summary']}>
        <span>{line}</span>
        <span className={styles['show']}>
          {t('who.show')} <Icon of={ChevronDown} />
        </span>
      </summary>
      <WhichWords texts={texts} />
    </details>
  );
};
