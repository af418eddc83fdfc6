import { isSafeHref } from '@fourchairs/shared/document/editor-schema.ts';
import type { Editor } from '@tiptap/core';
import { type SyntheticEvent, useState } from 'react';

import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';

import type { NotesTexts } from './notes-texts.ts';

import styles from './notes-editor.module.css';

export interface LinkFormProps {
  editor: Editor;
  texts: NotesTexts;
  onDone: () => void;
}

const hrefAt = (editor: Editor): string => {
  const { href } = editor.getAttributes('link');
  return typeof href === 'string' ? href : '';
};

/** What somebody typed as an address, with what browsers forgive left out put back. */
const completed = (typed: string): string => {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address;
  return address.includes('@') && !address.includes('/')
    ? `mailto:${address}`
    : `https://${address}`;
};

/** Makes the selected words a link; where nothing is selected, what was typed stands there as one. */
const putLink = (editor: Editor, typed: string, href: string): void => {
  const chain = editor.chain().focus().extendMarkRange('link');
  const isEmpty = editor.state.selection.empty && !editor.isActive('link');
  if (isEmpty) {
    const marks = [{ type: 'link', attrs: { href } }];
    chain.insertContent({ type: 'text', text: typed.trim(), marks }).run();
  } else chain.setLink({ href }).run();
};

/** Asks for the address of a link over the selected words; only web and mail addresses are taken. */
export const LinkForm = ({ editor, texts, onDone }: LinkFormProps) => {
  const [typed, setTyped] = useState(() => hrefAt(editor));
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    editor.commands.focus();
    onDone();
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const href = completed(typed);
    if (!isSafeHref(href)) {
      setWrong(true);
      return;
    }
    putLink(editor, typed, href);
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    // The browser would want `https://` typed and says so in its own words.
    <form className={styles['link']} onSubmit={save} noValidate>
      <TextField
        label={texts.linkAddress}
        value={typed}
        onChange={setTyped}
        type="url"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing to fill in of a form one asked for
        autoFocus
        {...(isWrong && { error: texts.linkWrong })}
      />
      <div className={styles['row']}>
        <Button type="submit">{texts.linkSave}</Button>
        {hrefAt(editor) !== '' && <Button onPress={remove}>{texts.linkRemove}</Button>}
        <Button variant="quiet" onPress={leave}>
          {texts.linkCancel}
        </Button>
      </div>
    </form>
  );
};
