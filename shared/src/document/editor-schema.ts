import { code, line, numberBetween, type ScalarShape } from './shape.ts';

/** What a node of the notes may hold and say. `notes-extensions.ts` builds the same thing for Tiptap; a test compares them. */
export type NodeRule = {
  /** Names of the elements allowed directly inside. */
  readonly elements: readonly string[];
  /** Whether words may stand directly inside. */
  readonly words: boolean;
  readonly attributes: Readonly<Record<string, ScalarShape>>;
};

const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'] as const;
const inline = { elements: ['hardBreak'], words: true } as const;

export const headingLevels = [2, 3, 4] as const;

/** Elements of the notes by name. `doc` is the fragment itself. */
export const editorNodes: Readonly<Record<string, NodeRule>> = {
  doc: { elements: blocks, words: false, attributes: {} },
  paragraph: { ...inline, attributes: {} },
  heading: { ...inline, attributes: { level: code(headingLevels) } },
  bulletList: { elements: ['listItem'], words: false, attributes: {} },
  orderedList: {
    elements: ['listItem'],
    words: false,
    attributes: { start: numberBetween(0, 100_000), type: line(8) },
  },
  listItem: { elements: blocks, words: false, attributes: {} },
  blockquote: { elements: blocks, words: false, attributes: {} },
  hardBreak: { elements: [], words: false, attributes: {} },
};

/** What a stretch of words may be, with the attributes each mark may carry. */
export const editorMarks: Readonly<Record<string, Readonly<Record<string, ScalarShape>>>> = {
  bold: {},
  italic: {},
  link: { href: line(2000), target: line(20), rel: line(60), class: line(60), title: line(200) },
};

/** Whether a link may be followed: web and mail addresses only, never a script. */
export const isSafeHref = (href: unknown): href is string =>
  typeof href === 'string' && href.length <= 2000 && /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);
