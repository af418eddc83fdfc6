import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link, Redo2, Undo2 } from 'lucide-react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { Toolbar } from 'react-aria-components';
import type * as Y from 'yjs';

import { IconButton } from '#components/icon-button.tsx';

import { BlockStyle, blockStyleOf } from './block-style.tsx';
import { LinkForm } from './link-form.tsx';
import type { NotesTexts } from './notes-texts.ts';
import { notesTools } from './notes-tools.ts';

import styles from './notes-editor.module.css';

export interface NotesToolbarProps {
  editor: Editor;
  undo: Y.UndoManager;
  texts: NotesTexts;
}

/** What the toolbar shows; the same values render nothing anew. */
const readTools = ({ editor }: { editor: Editor }) => ({
  on: notesTools.filter(({ isOn }) => isOn(editor)).map(({ name }) => name),
  style: blockStyleOf(editor),
  isLink: editor.isActive('link'),
});

/** Whether there is something to undo or redo. Yjs knows it a moment after the editor drew what was undone. */
const useNotesUndo = (editor: Editor, undo: Y.UndoManager) => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const soon = () => queueMicrotask(changed);
      editor.on('transaction', soon);
      return () => void editor.off('transaction', soon);
    },
    [editor],
  );
  return {
    canUndo: useSyncExternalStore(subscribe, () => undo.canUndo()),
    canRedo: useSyncExternalStore(subscribe, () => undo.canRedo()),
  };
};

/** A row of tools with arrow keys between them; each has its word in sight, and is pressed while the caret is in it. */
export const NotesToolbar = ({ editor, undo, texts }: NotesToolbarProps) => {
  const [isLinking, setLinking] = useState(false);
  const state = useEditorState({ editor, selector: readTools });
  const { canUndo, canRedo } = useNotesUndo(editor, undo);
  const chain = () => editor.chain().focus();
  return (
    <div className={styles['tools']}>
      <Toolbar aria-label={texts.tools} className={styles['row'] ?? ''}>
        <BlockStyle editor={editor} value={state.style} texts={texts} />
        {notesTools.map(({ name, icon, press }) => (
          <IconButton
            key={name}
            icon={icon}
            pressed={state.on.includes(name)}
            onPress={() => press(chain()).run()}
          >
            {texts[name]}
          </IconButton>
        ))}
        <IconButton
          icon={Link}
          pressed={state.isLink}
          expanded={isLinking}
          onPress={() => setLinking(!isLinking)}
        >
          {texts.link}
        </IconButton>
        <IconButton icon={Undo2} disabled={!canUndo} onPress={() => chain().undo().run()}>
          {texts.undo}
        </IconButton>
        <IconButton icon={Redo2} disabled={!canRedo} onPress={() => chain().redo().run()}>
          {texts.redo}
        </IconButton>
      </Toolbar>
      {isLinking && <LinkForm editor={editor} texts={texts} onDone={() => setLinking(false)} />}
    </div>
  );
};
