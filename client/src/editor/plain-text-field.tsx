import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { documentOfField, textOf } from '@fourchairs/shared/document/field-key.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';

import type { DocumentConnection } from '#collab/connect-document.ts';
import type { FieldCaret } from '#collab/people-here.ts';
import { useLiveDocument, useMayType, useMeeting } from '#collab/use-meeting-connection.tsx';
import { usePeopleInField } from '#collab/use-presence.ts';
import { FieldFrame, type FieldFrameProps, type FieldWiring } from '#components/field-frame.tsx';
import { classNames } from '#lib/class-names.ts';

import { FieldView } from './field-view.ts';
import { KeptWords } from './kept-words.tsx';

import styles from './plain-text-field.module.css';

export interface PlainTextFieldProps extends Pick<
  FieldFrameProps,
  'label' | 'description' | 'labelLook' | 'labelNote' | 'small'
> {
  /** Which text (shared/document/field-key.ts); null while it does not exist and `createText` makes it. */
  fieldKey: string | null;
  /** Which document it is in; needed for a preparation and while there is no key. */
  document?: DocumentName;
  /** Makes the text when the first words are typed. Give the new key with the next render. */
  createText?: () => Y.Text;
  /** How high an empty field is. It grows with its words. */
  size?: 'line' | 'several';
  /** Not to be edited here, whatever the right to do so. */
  readOnly?: boolean;
  /** Said when more is typed or pasted than a field can hold: `most` characters. */
  tooLong: (most: number) => ReactNode;
  lang?: string;
}

const nobody: readonly FieldCaret[] = [];

/** A single letter that does not fit is typed again; pasted words are kept, to be copied, until they are let go. */
const useTooLong = () => {
  const [isTooLong, setTooLong] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  return {
    isTooLong,
    kept,
    onTooLong: (words: string | null) => {
      setTooLong(words !== null);
      if (words !== null && words.length > 1) setKept(words);
    },
    letGo: () => setKept(null),
  };
};

/** A preparation is private: not even where its owner types is told. */
const isPrivate = (name: DocumentName): boolean => parseDocumentName(name)?.kind === 'prep';

/**
 * One plain text that several people may write at once (CLIENT5): a native text area, with whoever else is in it.
 * Read-only by itself when this seat may not write, before the document is there and after the meeting is finished.
 */
export const PlainTextField = ({
  fieldKey,
  document,
  createText,
  size = 'line',
  readOnly = false,
  tooLong,
  lang,
  ...frame
}: PlainTextFieldProps) => {
  const name = must(document ?? documentOfField(fieldKey ?? ''), 'document of the field');
  const presenceKey = isPrivate(name) ? null : fieldKey;
  const others = usePeopleInField(presenceKey ?? '');
  const carets = presenceKey === null ? nobody : others;
  const editable = useMayType(name) && !readOnly;
  const connection = useLiveDocument(name)?.connection ?? null;
  const { isTooLong, kept, onTooLong, letGo } = useTooLong();
  const editor = carets[0]?.role;
  const field = (
    <FieldFrame
      {...frame}
      {...(editor !== undefined && { editedBy: editor })}
      {...(isTooLong &&
        connection !== null && { error: tooLong(connection.limits.plainTextChars) })}
    >
      {(wiring) =>
        connection !== null && (
          <BoundArea
            // Another Y.Doc is another field: its undo and its carets are others too.
            key={connection.doc.guid}
            connection={connection}
            text={fieldKey === null ? null : textOf(connection.doc, fieldKey)}
            presenceKey={presenceKey}
            createText={createText ?? null}
            carets={carets}
            size={size}
            readOnly={!editable}
            wiring={wiring}
            onTooLong={onTooLong}
            {...(lang !== undefined && { lang })}
          />
        )
      }
    </FieldFrame>
  );
  if (kept === null) return field;
  return (
    <>
      {field}
      <KeptWords words={kept} onClose={letGo} />
    </>
  );
};

interface BoundAreaProps {
  connection: DocumentConnection;
  text: Y.Text | null;
  presenceKey: string | null;
  createText: (() => Y.Text) | null;
  carets: readonly FieldCaret[];
  size: 'line' | 'several';
  readOnly: boolean;
  wiring: FieldWiring;
  /** What did not fit; null: what there is fits. */
  onTooLong: (words: string | null) => void;
  lang?: string;
}

const useFieldView = (props: BoundAreaProps) => {
  const { connection, text, presenceKey, createText, carets, onTooLong } = props;
  const { presence } = useMeeting();
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const view = useRef<FieldView>(null);
  const create = useEffectEvent(() => createText?.() ?? null);
  const tell = useEffectEvent((caret: { anchor: unknown; head: unknown } | null) => {
    if (presenceKey !== null) presence.setField(caret && { key: presenceKey, ...caret });
  });
  const saySize = useEffectEvent(onTooLong);
  useLayoutEffect(() => {
    const made = new FieldView({
      field: must(area.current, 'text area'),
      mirror: must(mirror.current, 'mirror'),
      undo: connection.undo,
      maxLength: () => connection.limits.plainTextChars,
      createText: () => create(),
      onShown: () => saySize(null),
      onCaret: (caret) => tell(caret),
      onTooLong: (words) => saySize(words),
    });
    view.current = made;
    return () => made.destroy();
  }, [connection]);
  useLayoutEffect(() => view.current?.setText(text), [connection, text]);
  useLayoutEffect(() => view.current?.setCarets(carets), [connection, carets]);
  return { area, mirror };
};

const BoundArea = (props: BoundAreaProps) => {
  const { size, readOnly, wiring, lang } = props;
  const { area, mirror } = useFieldView(props);
  return (
    <div className={styles['field']}>
      <textarea
        {...wiring}
        ref={area}
        className={styles['area']}
        rows={1}
        dir="auto"
        lang={lang}
        readOnly={readOnly}
        autoComplete="off"
      />
      <div
        ref={mirror}
        className={classNames(styles['mirror'], size === 'several' && styles['several'])}
        dir="auto"
        aria-hidden="true"
      />
    </div>
  );
};
