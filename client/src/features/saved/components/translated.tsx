import type { RecordTranslation } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { translatedHow } from '@fourchairs/shared/words/translated.ts';

import { InOtherLanguage } from '#components/in-other-language.tsx';
import { Small } from '#components/text.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useNames } from '../model/use-names.ts';
import { Gaps } from './gapped-text.tsx';

import styles from './entry.module.css';

/** The same in another language, after the words themselves, and who put it into that. */
export const Translated = ({
  translation,
  saidBy,
}: {
  translation: RecordTranslation | undefined;
  saidBy: PersonId;
}) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  if (translation === undefined) return null;
  const { key, by, typedBy } = translatedHow(translation, saidBy);
  const { lang, words, behind = false } = translation;
  const names = { name: nameOf(by), typed: nameOf(typedBy), language: languageName(lang) };
  const line = t(`said.${key}`, names);
  return (
    <InOtherLanguage>
      {words.text !== '' && (
        <blockquote className={styles['quote']} lang={lang} dir="auto">
          {t('said.quote', { words: words.text })}
        </blockquote>
      )}
      <Gaps text={words} />
      {words.text !== '' && <Small>{behind ? t('said.behind', { line }) : line}</Small>}
    </InOtherLanguage>
  );
};
