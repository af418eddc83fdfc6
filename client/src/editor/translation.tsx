import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { type EntryView, entryTranslation, setEntry } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { Languages } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type * as Y from 'yjs';

import { useText } from '#collab/use-doc-value.ts';
import { IconButton } from '#components/icon-button.tsx';
import { InlineSelect } from '#components/inline-select.tsx';
import { Small } from '#components/text.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { PlainTextField } from './plain-text-field.tsx';

import styles from './translation.module.css';

type Named = { readonly id: string; readonly name: string };

interface TranslationProps {
  entry: EntryView;
  nameOf: (person: string | null) => string;
}

interface WritingProps extends TranslationProps {
  /** What the entry stands in, and whose it is. */
  doc: Y.Doc;
  document: DocumentName;
  owner: PersonId;
  /** Who can be named as having put it into English, the likeliest first. Nobody: it is only read here. */
  translators: readonly Named[];
  tooLong: (most: number) => ReactNode;
}

const languageOf = ({ translationLang }: EntryView): string => translationLang ?? recordLanguage;

/** What somebody said, as somebody else put it into another language: under the words themselves. */
const TranslationWords = ({ entry, nameOf }: TranslationProps) => {
  const { t } = useTranslation('common');
  const words = useText(entry.translation);
  if (words === '') return null;
  const language = languageName(languageOf(entry));
  return (
    <div className={styles['translation']}>
      <p className={styles['words']} dir="auto" lang={languageOf(entry)}>
        {words}
      </p>
      <Small>{t('translation.by', { language, name: nameOf(entry.translatedBy) })}</Small>
    </div>
  );
};

/** Who put it into English: to be chosen where it can be more than one. */
const By = ({ entry, nameOf, doc, translators }: WritingProps) => {
  const { t } = useTranslation('common');
  const { translatedBy: by } = entry;
  const language = languageName(languageOf(entry));
  const isChoice = translators.length > 1 && translators.some(({ id }) => id === by);
  if (!isChoice || by === null) return t('translation.by', { language, name: nameOf(by) });
  return (
    <span className={styles['by']}>
      {t('translation.choose', { language })}
      <InlineSelect
        label={t('translation.who', { language })}
        options={translators.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={by}
        onChange={(id) => setEntry(doc, entry.id, { translatedBy: id as PersonId })}
      />
    </span>
  );
};

/** The same for whoever may write it: a button first, then a field. */
export const Translation = (props: WritingProps) => {
  const { entry, doc, document, owner, translators, tooLong } = props;
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const [words, translation] = [useText(entry.words), useText(entry.translation)];
  const [likeliest] = translators;
  if (likeliest === undefined) return <TranslationWords {...props} />;
  const language = languageName(languageOf(entry));
  if (entry.translatedBy === null && translation === '') {
    const begin = () => {
      const translatedBy = likeliest.id as PersonId;
      setEntry(doc, entry.id, { translatedBy, translationLang: recordLanguage });
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
    <div ref={box} className={styles['translation']}>
      <PlainTextField
        document={document}
        fieldKey={fieldKey.translation(owner, entry.id)}
        createText={() => entryTranslation(doc, entry.id)}
        label={t('translation.field', { language })}
        labelLook="quiet"
        tooLong={tooLong}
        lang={languageOf(entry)}
        small={<By {...props} />}
      />
    </div>
  );
};
