import * as Y from 'yjs';

import { headingElement } from '#document/heading-element.ts';
import { notesOf } from '#document/plan-items.ts';
import type { RecordBlock } from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

import { createPlaces, runsWithWords, type SeedWriter } from './seed-writer.ts';

/** A stretch of a block by one author with one formatting, or a line break. */
type Piece = {
  readonly person: PersonId | null;
  readonly words: string;
  readonly format: Record<string, unknown>;
};

const formatAt = (block: RecordBlock, at: number): Record<string, unknown> => {
  const format: Record<string, unknown> = {};
  for (const { from, to, kind, href } of block.marks)
    if (from <= at && at < to) format[kind] = kind === 'link' ? { href } : {};
  return format;
};

/** Cuts a block wherever its author or formatting changes and around each line break. */
const piecesOf = (block: RecordBlock): Piece[] => {
  const cuts = new Set(block.marks.flatMap(({ from, to }) => [from, to]));
  return runsWithWords(block.text).flatMap(({ person, words, from }) => {
    const pieces: Piece[] = [];
    let start = 0;
    const cut = (end: number) => {
      if (end > start)
        pieces.push({
          person,
          words: words.slice(start, end),
          format: formatAt(block, from + start),
        });
      start = end;
    };
    for (let index = 0; index < words.length; index += 1) {
      const isBreak = words[index] === '\n';
      if (isBreak || cuts.has(from + index)) cut(index);
      if (isBreak) cut(index + 1);
    }
    cut(words.length);
    return pieces;
  });
};

/** A line of a block: the words between two breaks, which Tiptap keeps in one Y.XmlText. */
type Line = { readonly pieces: readonly Piece[]; readonly text: Y.XmlText };

const typeLine = (writer: SeedWriter, { pieces, text }: Line): void => {
  const places = createPlaces(pieces.map((piece) => piece.words.length));
  for (const [index, { person, words, format }] of pieces.entries())
    writer.type(person, () => text.insert(places.take(index), words, format));
};

/** Fills a block: its lines are made with it, and its breaks and words typed by their authors. */
const fillBlock = (writer: SeedWriter, element: Y.XmlElement, block: RecordBlock): void => {
  const children: (Y.XmlText | { readonly breakBy: PersonId | null })[] = [];
  let open: { pieces: Piece[]; text: Y.XmlText } | null = null;
  const lines: Line[] = [];
  for (const piece of piecesOf(block)) {
    if (piece.words === '\n') {
      children.push({ breakBy: piece.person });
      open = null;
      continue;
    }
    if (open === null) {
      open = { pieces: [], text: new Y.XmlText() };
      children.push(open.text);
      lines.push(open);
    }
    open.pieces.push(piece);
  }
  element.insert(
    0,
    children.filter((child) => child instanceof Y.XmlText),
  );
  const places = createPlaces(children.map(() => 1));
  for (const [index, child] of children.entries())
    if (child instanceof Y.XmlText) places.take(index);
  for (const [index, child] of children.entries()) {
    if (child instanceof Y.XmlText) continue;
    writer.type(child.breakBy, () =>
      element.insert(places.take(index), [new Y.XmlElement('hardBreak')]),
    );
  }
  for (const line of lines) typeLine(writer, line);
};

const containerNames = {
  bullet: 'bulletList',
  numbered: 'orderedList',
  quote: 'blockquote',
} as const;

/** Appends an element and gives it back. */
const append = (parent: Y.XmlFragment, name: string): Y.XmlElement => {
  const element = new Y.XmlElement(name);
  parent.insert(parent.length, [element]);
  return element;
};

/** The last element inside when it has this name, else a new one. */
const lastOrNew = (parent: Y.XmlFragment, name: string): Y.XmlElement => {
  const last = parent.length === 0 ? null : parent.get(parent.length - 1);
  return last instanceof Y.XmlElement && last.nodeName === name ? last : append(parent, name);
};

/** A new item of the list at this depth; levels that the blocks skip are not made up. */
const listItem = (notes: Y.XmlFragment, list: string, depth: number): Y.XmlElement => {
  let parent = notes;
  for (let level = 1; level < depth; level += 1) {
    const last = parent.length === 0 ? null : parent.get(parent.length - 1);
    const isList = last instanceof Y.XmlElement && last.nodeName.endsWith('List');
    const item = isList && last.length > 0 ? last.get(last.length - 1) : null;
    if (!(item instanceof Y.XmlElement)) break;
    parent = item;
  }
  return append(lastOrNew(parent, list), 'listItem');
};

const placeBlock = (notes: Y.XmlFragment, { kind, depth }: RecordBlock): Y.XmlElement => {
  switch (kind) {
    case 'heading': {
      const heading = headingElement(depth);
      notes.insert(notes.length, [heading]);
      return heading;
    }
    case 'paragraph':
      return append(notes, 'paragraph');
    case 'quote':
      return append(lastOrNew(notes, containerNames.quote), 'paragraph');
    case 'bullet':
    case 'numbered':
      return append(listItem(notes, containerNames[kind], depth), 'paragraph');
  }
};

/** The notes' blocks are made by whoever makes the document; their words are typed by their authors. */
export const seedNotes = (writer: SeedWriter, blocks: readonly RecordBlock[]): void => {
  const notes = notesOf(writer.doc);
  writer.make(null, () => {
    for (const block of blocks) fillBlock(writer, placeBlock(notes, block), block);
  });
};
