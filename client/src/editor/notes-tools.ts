import type { Editor } from '@tiptap/core';
import { Bold, Italic, List, ListOrdered, type LucideIcon, TextQuote } from 'lucide-react';

type Chain = ReturnType<Editor['chain']>;
export type NotesTool = {
  readonly name: 'bold' | 'italic' | 'bullets' | 'numbers' | 'quote';
  readonly icon: LucideIcon;
  readonly isOn: (editor: Editor) => boolean;
  readonly press: (chain: Chain) => Chain;
};

/** What stays pressed while the caret is in it. */
export const notesTools: readonly NotesTool[] = [
  {
    name: 'bold',
    icon: Bold,
    isOn: (editor) => editor.isActive('bold'),
    press: (chain) => chain.toggleBold(),
  },
  {
    name: 'italic',
    icon: Italic,
    isOn: (editor) => editor.isActive('italic'),
    press: (chain) => chain.toggleItalic(),
  },
  {
    name: 'bullets',
    icon: List,
    isOn: (editor) => editor.isActive('bulletList'),
    press: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'numbers',
    icon: ListOrdered,
    isOn: (editor) => editor.isActive('orderedList'),
    press: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'quote',
    icon: TextQuote,
    isOn: (editor) => editor.isActive('blockquote'),
    press: (chain) => chain.toggleBlockquote(),
  },
];
