import { InlineSelect } from '#components/inline-select.tsx';
import { Small } from '#components/text.tsx';
import { languageName, languagesToOffer } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Which language the words of an answer are in. */
export const WordsLanguage = ({
  label,
  lang,
  onLang,
}: {
  label: string;
  lang: string;
  onLang: (lang: string) => void;
}) => {
  const { t, i18n } = useTranslation('saved');
  return (
    <Small>
      {label}{' '}
      <InlineSelect
        label={t('own.language')}
        options={languagesToOffer([i18n.language.slice(0, 2)]).map((code) => ({
          value: code,
          label: languageName(code),
        }))}
        value={lang}
        onChange={onLang}
      />
    </Small>
  );
};
