import { headingLevels } from '@fourchairs/shared/document/editor-schema.ts';
import type { Editor } from '@tiptap/core';
import { useRef } from 'react';

import type { NotesTexts } from './notes-texts.ts';

import styles from './notes-editor.module.css';

const blockStyles = ['paragraph', 'heading', 'subheading', 'smallHeading'] as const;
type BlockStyleName = (typeof blockStyles)[number];

const levelOf = (style: BlockStyleName): (typeof headingLevels)[number] | null =>
  headingLevels[blockStyles.indexOf(style) - 1] ?? null;

export const blockStyleOf = (editor: Editor): BlockStyleName =>
  blockStyles.find((style) => {
    const level = levelOf(style);
    return level !== null && editor.isActive('heading', { level });
  }) ?? 'paragraph';

export interface BlockStyleProps {
  editor: Editor;
  value: BlockStyleName;
  texts: NotesTexts;
}

/** What the paragraph at the caret is: words, or one of three headings. */
export const BlockStyle = ({ editor, value, texts }: BlockStyleProps) => {
  const byPointer = useRef(false);
  const choose = (chosen: string) => {
    const style = blockStyles.find((each) => each === chosen) ?? 'paragraph';
    const level = levelOf(style);
    // From the keyboard every arrow is a choice: focus stays in the list until the person leaves it.
    const chain = byPointer.current ? editor.chain().focus() : editor.chain();
    if (level === null) chain.setParagraph().run();
    else chain.setHeading({ level }).run();
  };
  return (
    <select
      className={styles['style']}
      aria-label={texts.style}
      value={value}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
      onChange={(event) => choose(event.target.value)}
    >
      {blockStyles.map((style) => (
        <option key={style} value={style}>
          {texts[style]}
        </option>
      ))}
    </select>
  );
};
