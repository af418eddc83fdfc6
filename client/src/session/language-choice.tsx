import { Languages } from 'lucide-react';
import { useState } from 'react';

import { Icon } from '#components/icon.tsx';
import { InlineSelect } from '#components/inline-select.tsx';
import { chooseLanguage } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { type LanguageCode, pageLanguages } from '#lib/first-language.ts';

import styles from './language-choice.module.css';

/** Each language by its own name: whoever cannot read this one finds theirs. */
const options = pageLanguages.map(({ code, tag, name }) => ({
  value: code,
  label: name,
  lang: tag,
}));

/** The language of the page, kept on this device. What people wrote stays as they wrote it. */
export const LanguageChoice = () => {
  const { t, i18n } = useTranslation('common');
  const [failed, setFailed] = useState(false);
  const choose = (code: LanguageCode): void => {
    setFailed(false);
    chooseLanguage(code).catch(() => setFailed(true));
  };
  return (
    <div className={styles['choice']}>
      <Icon of={Languages} />
      <InlineSelect label={t('language')} options={options} value={i18n.code} onChange={choose} />
      {failed && (
        <p className={styles['failed']} role="alert">
          {t('languageFailed')}
        </p>
      )}
    </div>
  );
};
