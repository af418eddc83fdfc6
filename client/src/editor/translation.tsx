import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { isBehind, markOf } from '@fourchairs/shared/document/translated-words.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { Check, Languages, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import type * as Y from 'yjs';

import { useText } from '#collab/use-doc-value.ts';
import { IconButton } from '#components/icon-button.tsx';
import { Icon } from '#components/icon.tsx';
import { InOtherLanguage } from '#components/in-other-language.tsx';
import { InlineSelect } from '#components/inline-select.tsx';
import { Small } from '#components/text.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { PlainTextField } from './plain-text-field.tsx';
import type { Translatable } from './translatable.ts';

import styles from './translation.module.css';

type Named = { readonly id: string; readonly name: string };

interface TranslationProps {
  said: Translatable;
  nameOf: (person: string | null) => string;
}

interface WritingProps extends TranslationProps {
  /** What the words stand in. */
  document: DocumentName;
  /** Who can be named as having put it into English, the likeliest first. Nobody: it is only read here. */
  translators: readonly Named[];
  tooLong: (most: number) => ReactNode;
}

const languageOf = ({ translationLang }: Translatable): string => translationLang ?? recordLanguage;

/** Whether the words were changed after they were put into another language, as everybody who reads both should know. */
const useIsBehind = ({ words, translation, translationOf }: Translatable): boolean => {
  const [own, other] = [useText(words), useText(translation)];
  return other !== '' && isBehind(translationOf, own);
};

const Behind = ({ said, children }: { said: Translatable; children?: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <p className={styles['behind']}>
      <Icon of={TriangleAlert} />
      <span>{t('translation.behind', { language: languageName(languageOf(said)) })}</span>
      {children}
    </p>
  );
};

/** What somebody said, as somebody else put it into another language: under the words themselves. */
const TranslationWords = ({ said, nameOf }: TranslationProps) => {
  const { t } = useTranslation('common');
  const words = useText(said.translation);
  const behind = useIsBehind(said);
  if (words === '') return null;
  const language = languageName(languageOf(said));
  return (
    <InOtherLanguage>
      <p dir="auto" lang={languageOf(said)}>
        {words}
      </p>
      <Small>{t('translation.by', { language, name: nameOf(said.translatedBy) })}</Small>
      {behind && <Behind said={said} />}
    </InOtherLanguage>
  );
};

/** Who put it into English: to be chosen where it can be more than one. */
const By = ({ said, nameOf, translators }: WritingProps) => {
  const { t } = useTranslation('common');
  const { translatedBy: by } = said;
  const language = languageName(languageOf(said));
  const isChoice = translators.length > 1 && translators.some(({ id }) => id === by);
  if (!isChoice || by === null) return t('translation.by', { language, name: nameOf(by) });
  return (
    <span className={styles['by']}>
      {t('translation.choose', { language })}
      <InlineSelect
        label={t('translation.who', { language })}
        options={translators.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={by}
        onChange={(id) => said.set({ translatedBy: id as PersonId })}
      />
    </span>
  );
};

/** What is typed into a translation here is made of the words that stand above it now. */
const useMadeOf = ({ words, translation, set }: Translatable): (() => void) => {
  const mark = () => set({ translationOf: markOf(words.toJSON()) });
  const onTyped = useEffectEvent((_event: unknown, { local }: Y.Transaction) => {
    if (local) mark();
  });
  useEffect(() => {
    const listen: typeof onTyped = (event, transaction) => onTyped(event, transaction);
    translation.observe(listen);
    return () => translation.unobserve(listen);
  }, [translation]);
  return mark;
};

/** The same for whoever may write it: a button first, then a field. */
export const Translation = (props: WritingProps) => {
  const { said, document, translators, tooLong } = props;
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const [words, translation] = [useText(said.words), useText(said.translation)];
  const behind = useIsBehind(said);
  const markMade = useMadeOf(said);
  const [likeliest] = translators;
  if (likeliest === undefined) return <TranslationWords {...props} />;
  const language = languageName(languageOf(said));
  if (said.translatedBy === null && translation === '') {
    const begin = () => {
      const translatedBy = likeliest.id as PersonId;
      const translationOf = markOf(words);
      said.set({ translatedBy, translationLang: recordLanguage, translationOf });
      requestAnimationFrame(() => box.current?.querySelector('textarea')?.focus());
    };
    if (words.trim() === '') return null;
    return (
      <div ref={box}>
        <IconButton icon={Languages} about={words.slice(0, 40)} onPress={begin}>
          {t('translation.add', { language })}
        </IconButton>
      </div>
    );
  }
  return (
    <InOtherLanguage ref={box}>
      <PlainTextField
        document={document}
        fieldKey={said.field}
        createText={said.createText}
        label={t('translation.field', { language })}
        labelLook="quiet"
        tooLong={tooLong}
        lang={languageOf(said)}
        small={<By {...props} />}
      />
      {behind && (
        <Behind said={said}>
          <IconButton icon={Check} about={words.slice(0, 40)} onPress={markMade}>
            {t('translation.fits')}
          </IconButton>
        </Behind>
      )}
    </InOtherLanguage>
  );
};
