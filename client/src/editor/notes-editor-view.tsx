import { notesExtensions } from '@fourchairs/shared/document/notes-extensions.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';

import type { DocumentConnection } from '#collab/connect-document.ts';
import { useMeeting } from '#collab/use-meeting-connection.tsx';
import { Disclosure } from '#components/disclosure.tsx';

import { notesCarets } from './notes-carets.ts';
import { createNotesLimit } from './notes-limit.ts';
import type { NotesTexts } from './notes-texts.ts';
import { NotesToolbar } from './notes-toolbar.tsx';
import { notesUndoOf } from './notes-undo.ts';

import styles from './notes-editor.module.css';

export interface NotesEditorViewProps {
  connection: DocumentConnection;
  editable: boolean;
  texts: NotesTexts;
}

/** Made once for an editor: Tiptap takes no others afterwards. */
const useExtensions = (connection: DocumentConnection, onTooLong: () => void): Extensions => {
  const { presence } = useMeeting();
  const [extensions] = useState(() => {
    const notes = notesOf(connection.doc);
    const yUndoOptions = { undoManager: notesUndoOf(notes) };
    return [
      ...notesExtensions(),
      Collaboration.configure({ fragment: notes, yUndoOptions }),
      ...notesCarets(connection.awareness, presence),
      createNotesLimit(() => connection.limits.notesBytes, onTooLong),
    ];
  });
  return extensions;
};

/** One editor on one document: key it by the document's generation. */
export const NotesEditorView = ({ connection, editable, texts }: NotesEditorViewProps) => {
  const [isTooLong, setTooLong] = useState(false);
  const extensions = useExtensions(connection, () => setTooLong(true));
  const undo = notesUndoOf(notesOf(connection.doc));
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: styles['notes'] ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-readonly': String(!editable),
        'aria-label': texts.label,
        dir: 'auto',
        lang: recordLanguage,
      },
    }),
    [editable, texts.label],
  );
  const editor = useEditor({
    extensions,
    editorProps,
    editable,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: () => setTooLong(false),
  });
  useEffect(() => editor.setEditable(editable, false), [editor, editable]);
  return (
    <div className={styles['frame']}>
      <EditorContent editor={editor} className={styles['content']} />
      <p className={styles['tooLong']} role="alert">
        {isTooLong && texts.tooLong(connection.limits.notesBytes)}
      </p>
      {editable && (
        <Disclosure label={texts.tools}>
          <NotesToolbar editor={editor} undo={undo} texts={texts} />
        </Disclosure>
      )}
    </div>
  );
};
