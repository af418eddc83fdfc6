import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link, Redo2, Type, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
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
const readTools = (editor: Editor, undo: Y.UndoManager) => ({
  on: notesTools.filter(({ isOn }) => isOn(editor)).map(({ name }) => name),
  style: blockStyleOf(editor),
  isLink: editor.isActive('link'),
  canUndo: undo.canUndo(),
  canRedo: undo.canRedo(),
});

/** Tools that are wanted now and then: what a paragraph is, what words look like, links. */
const StyleTools = ({
  editor,
  texts,
  state,
}: Omit<NotesToolbarProps, 'undo'> & { state: ReturnType<typeof readTools> }) => {
  const [isLinking, setLinking] = useState(false);
  return (
    <>
      <div className={styles['row']}>
        <BlockStyle editor={editor} value={state.style} texts={texts} />
        {notesTools.map(({ name, icon, press }) => (
          <IconButton
            key={name}
            icon={icon}
            pressed={state.on.includes(name)}
            onPress={() => press(editor.chain().focus()).run()}
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
      </div>
      {isLinking && <LinkForm editor={editor} texts={texts} onDone={() => setLinking(false)} />}
    </>
  );
};

/** Undo and redo, and the other tools behind a button; arrow keys go between them. Each has its word in sight. */
export const NotesToolbar = ({ editor, undo, texts }: NotesToolbarProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const state = useEditorState({ editor, selector: () => readTools(editor, undo) });
  const chain = () => editor.chain().focus();
  return (
    <Toolbar aria-label={texts.tools} className={styles['tools'] ?? ''}>
      <div className={styles['row']}>
        <IconButton icon={Type} expanded={isOpen} controls={id} onPress={() => setOpen(!isOpen)}>
          {texts.tools}
        </IconButton>
        <IconButton icon={Undo2} disabled={!state.canUndo} onPress={() => chain().undo().run()}>
          {texts.undo}
        </IconButton>
        <IconButton icon={Redo2} disabled={!state.canRedo} onPress={() => chain().redo().run()}>
          {texts.redo}
        </IconButton>
      </div>
      <div id={id} className={styles['tools']} hidden={!isOpen}>
        {isOpen && <StyleTools editor={editor} texts={texts} state={state} />}
      </div>
    </Toolbar>
  );
};
