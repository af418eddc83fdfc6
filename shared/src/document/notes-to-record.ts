import * as Y from 'yjs';

import { type AuthorOf, createTextBuilder, type Stretch, stretchesOf } from './record-text.ts';
import type { RecordBlock } from './record.ts';

type Mark = { from: number; to: number; kind: 'bold' | 'italic' | 'link'; href: string | null };
/** What a paragraph is because of what it stands in. */
type Around = {
  readonly kind: 'paragraph' | 'bullet' | 'numbered' | 'quote';
  readonly depth: number;
};

const markKinds = ['bold', 'italic', 'link'] as const;

const hrefOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'href' in value && typeof value.href === 'string'
    ? value.href
    : null;

const addMarks = (marks: Mark[], from: number, to: number, format: Stretch['format']): void => {
  for (const kind of markKinds) {
    if (!format.has(kind)) continue;
    const href = kind === 'link' ? hrefOf(format.get(kind)) : null;
    const last = marks.findLast((mark) => mark.kind === kind);
    if (last?.to === from && last.href === href) last.to = to;
    else marks.push({ from, to, kind, href });
  }
};

const inlineOf = (block: Y.XmlElement, authorOf: AuthorOf): Pick<RecordBlock, 'text' | 'marks'> => {
  const builder = createTextBuilder(authorOf);
  const marks: Mark[] = [];
  for (const child of block.toArray()) {
    if (child instanceof Y.XmlText) {
      for (const { words, clientId, clock, format } of stretchesOf(child)) {
        addMarks(marks, builder.length(), builder.length() + words.length, format);
        builder.add(words, clientId, clock);
      }
    } else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') {
      const id = child._item?.id;
      if (id !== undefined) builder.add('\n', id.client, id.clock);
    }
  }
  const inOrder = marks.toSorted(
    (a, b) => a.from - b.from || markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind),
  );
  return { text: builder.build(), marks: inOrder };
};

const levelOf = (heading: Y.XmlElement): number => {
  const level: unknown = heading.getAttribute('level');
  return typeof level === 'number' ? level : 2;
};

const insideOf = (name: string, around: Around): Around => {
  const depth = around.kind === 'bullet' || around.kind === 'numbered' ? around.depth + 1 : 1;
  if (name === 'bulletList') return { kind: 'bullet', depth };
  if (name === 'orderedList') return { kind: 'numbered', depth };
  return name === 'blockquote' ? { kind: 'quote', depth: 0 } : around;
};

const collect = (
  inside: Y.XmlFragment,
  around: Around,
  authorOf: AuthorOf,
  blocks: RecordBlock[],
): void => {
  for (const child of inside.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    if (child.nodeName === 'heading')
      blocks.push({ kind: 'heading', depth: levelOf(child), ...inlineOf(child, authorOf) });
    else if (child.nodeName === 'paragraph')
      blocks.push({ ...around, ...inlineOf(child, authorOf) });
    else collect(child, insideOf(child.nodeName, around), authorOf, blocks);
  }
};

/**
 * The notes as a list of blocks. A list item is a block for each of its paragraphs; of nested elements the innermost
 * list or quote counts. (No deeper than the gate lets notes be: 32 levels.)
 */
export const notesToRecord = (notes: Y.XmlFragment, authorOf: AuthorOf): RecordBlock[] => {
  const blocks: RecordBlock[] = [];
  collect(notes, { kind: 'paragraph', depth: 0 }, authorOf, blocks);
  return blocks;
};
