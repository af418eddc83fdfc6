import { elementBytes } from '@fourchairs/shared/document/check/limits.ts';
import { utf8Length } from '@fourchairs/shared/document/check/notes-size.ts';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** At most this many bytes for one unit of ProseMirror's size: a letter has up to three, an element's two ends eight. */
const bytesPerUnit = 4;

const sizeOf = (doc: Node): number => {
  let bytes = 0;
  doc.descendants((node) => {
    bytes += node.isText ? utf8Length(node.text ?? '') : elementBytes;
  });
  return bytes;
};

const isTooLong = (doc: Node, most: number): boolean =>
  doc.content.size * bytesPerUnit > most && sizeOf(doc) > most;

/** Refuses, before it is made, an edit that would make the notes longer than the server keeps. */
export const createNotesLimit = (most: () => number, onTooLong: () => void) =>
  Extension.create({
    name: 'notesLimit',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('notesLimit'),
        filterTransaction: (transaction, state) => {
          const isOurs = transaction.getMeta(ySyncPluginKey) === undefined;
          const grows = transaction.doc.content.size > state.doc.content.size;
          if (!transaction.docChanged || !isOurs || !grows || !isTooLong(transaction.doc, most())) {
            return true;
          }
          onTooLong();
          return false;
        },
      }),
    ],
  });
