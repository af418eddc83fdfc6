import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { type EntryView, entryTranslation, setEntry } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
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

/** Whether the words were changed after they were put into another language, as everybody who reads both should know. */
const useIsBehind = ({ words, translation, translationOf }: EntryView): boolean => {
  const [said, other] = [useText(words), useText(translation)];
  return other !== '' && isBehind(translationOf, said);
};

const Behind = ({ entry, children }: { entry: EntryView; children?: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <p className={styles['behind']}>
      <Icon of={TriangleAlert} />
      <span>{t('translation.behind', { language: languageName(languageOf(entry)) })}</span>
      {children}
    </p>
  );
};

/** What somebody said, as somebody else put it into another language: under the words themselves. */
const TranslationWords = ({ entry, nameOf }: TranslationProps) => {
  const { t } = useTranslation('common');
  const words = useText(entry.translation);
  const behind = useIsBehind(entry);
  if (words === '') return null;
  const language = languageName(languageOf(entry));
  return (
    <InOtherLanguage>
      <p dir="auto" lang={languageOf(entry)}>
        {words}
      </p>
      <Small>{t('translation.by', { language, name: nameOf(entry.translatedBy) })}</Small>
      {behind && <Behind entry={entry} />}
    </InOtherLanguage>
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

/** What is typed into a translation here is made of the words that stand above it now. */
const useMadeOf = (doc: Y.Doc, { id, words, translation }: EntryView): (() => void) => {
  const mark = () => setEntry(doc, id, { translationOf: markOf(words.toJSON()) });
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
  const { entry, doc, document, owner, translators, tooLong } = props;
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const [words, translation] = [useText(entry.words), useText(entry.translation)];
  const behind = useIsBehind(entry);
  const markMade = useMadeOf(doc, entry);
  const [likeliest] = translators;
  if (likeliest === undefined) return <TranslationWords {...props} />;
  const language = languageName(languageOf(entry));
  if (entry.translatedBy === null && translation === '') {
    const begin = () => {
      const translatedBy = likeliest.id as PersonId;
      const translationOf = markOf(words);
      setEntry(doc, entry.id, { translatedBy, translationLang: recordLanguage, translationOf });
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
        fieldKey={fieldKey.translation(owner, entry.id)}
        createText={() => entryTranslation(doc, entry.id)}
        label={t('translation.field', { language })}
        labelLook="quiet"
        tooLong={tooLong}
        lang={languageOf(entry)}
        small={<By {...props} />}
      />
      {behind && (
        <Behind entry={entry}>
          <IconButton icon={Check} about={words.slice(0, 40)} onPress={markMade}>
            {t('translation.fits')}
          </IconButton>
        </Behind>
      )}
    </InOtherLanguage>
  );
};
