import type { RecordText } from '@fourchairs/shared/document/record.ts';
import { useTranslation } from 'react-i18next';

import { Disclosure } from '#components/disclosure.tsx';
import { formatList } from '#i18n/dates.ts';

import { authorsOf, writtenIn } from '../model/authors.ts';
import { useNames } from '../model/use-names.ts';

import styles from './who-wrote.module.css';

const WhichWords = ({ texts }: { texts: readonly RecordText[] }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  return (
    <ul className={styles['list']}>
      {texts.flatMap(writtenIn).map(({ by, words }, place) => (
        <li key={place}>
          <b>{nameOf(by)}:</b> {t('said.quote', { words })}
        </li>
      ))}
    </ul>
  );
};

/** Who typed what is above, in a line; where they are several, which words are whose behind a quiet button. */
export const WhoWrote = ({ texts }: { texts: readonly RecordText[] }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const authors = authorsOf(texts);
  if (authors.length === 0) return null;
  const line = t('who.line', { names: formatList([...new Set(authors.map(nameOf))]) });
  return (
    <div className={styles['who']}>
      <p className={styles['line']}>{line}</p>
      {authors.length > 1 && (
        <Disclosure label={t('who.show')} openLabel={t('who.hide')} printed>
          <WhichWords texts={texts} />
        </Disclosure>
      )}
    </div>
  );
};
