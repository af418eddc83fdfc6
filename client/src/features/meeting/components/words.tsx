import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { documentOfField, makeText } from '@fourchairs/shared/document/field-key.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import type * as Y from 'yjs';

import { useText } from '#collab/use-doc-value.ts';
import type { FieldFrameProps } from '#components/field-frame.tsx';
import { Fact } from '#components/text.tsx';
import { PlainTextField } from '#editor/plain-text-field.tsx';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { fieldAttribute } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';

import styles from './words.module.css';

interface WordsProps extends Pick<FieldFrameProps, 'labelLook' | 'description' | 'small'> {
  /** The field's key: see shared/document/field-key.ts. */
  field: string;
  text: Y.Text;
  label: string;
  /** What stands there for a reader while nothing is written. */
  empty?: string;
  size?: 'line' | 'several';
  lang?: string | undefined;
}

/** The plan is written in one language, which may not be the page's; whoever says something says in which. */
const langOf = (field: string, lang: string | undefined): string | undefined =>
  lang ?? (documentOfField(field) === 'meeting' ? recordLanguage : undefined);

/** Whether the fields of a document are offered to me for writing. */
const useCanEdit = (): ((name: DocumentName | null) => boolean) => {
  const { canEditPlan, canEditLanes } = useReview();
  return (name) => {
    const document = name === null ? null : parseDocumentName(name);
    if (document === null) return false;
    return document.kind === 'meeting' ? canEditPlan : canEditLanes.has(document.owner);
  };
};

const ReadWords = ({ field, text, label, labelLook, empty, small, lang }: WordsProps) => {
  const { t } = useTranslation('meeting');
  const words = useText(text);
  const shown = (
    <>
      <p
        className={words === '' ? styles['empty'] : styles['words']}
        dir="auto"
        lang={words === '' ? undefined : langOf(field, lang)}
      >
        {words === '' ? (empty ?? t('frame.empty')) : words}
      </p>
      {small !== undefined && small !== null && <div className={styles['small']}>{small}</div>}
    </>
  );
  return labelLook === 'hidden' ? <div>{shown}</div> : <Fact label={label}>{shown}</Fact>;
};

/** Words that everybody types together: a field for those who may write it, and the words alone for everybody else. */
export const Words = (props: WordsProps) => {
  const { t } = useTranslation('meeting');
  const { field, label, labelLook = 'quiet', description, small, size = 'line' } = props;
  const lang = langOf(field, props.lang);
  const { plan } = useReview();
  const canEdit = useCanEdit()(documentOfField(field));
  if (!canEdit) return <ReadWords {...props} />;
  return (
    <div {...{ [fieldAttribute]: field }}>
      <PlainTextField
        fieldKey={field}
        createText={() => must(makeText(plan, field), 'text of the field')}
        label={label}
        labelLook={labelLook}
        tooLong={(most) => t('frame.tooLong', { most: formatNumber(most) })}
        size={size}
        {...(description !== undefined && { description })}
        {...(small !== undefined && small !== null && { small })}
        {...(lang !== undefined && { lang })}
      />
    </div>
  );
};
