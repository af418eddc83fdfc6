import type { Role } from '@fourchairs/shared/access/role.ts';

import { leastChange } from '#collab/text-change.ts';

import styles from './plain-text-field.module.css';

/** Somebody's caret or selection, as indices in the shown text. */
export type MirrorCaret = {
  readonly id: number;
  readonly anchor: number;
  readonly head: number;
  readonly name: string;
  readonly role: Role;
  readonly showName: boolean;
};

/** A last empty line has no height of its own in a block; in a text area it has. */
const lastLine = '\u200b';

const span = (className: string | undefined, role: Role): HTMLSpanElement => {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.dataset['role'] = role;
  return element;
};

const drawCaret = ({ name, role, showName }: MirrorCaret): HTMLSpanElement => {
  const caret = span(styles['caret'], role);
  if (!showName) return caret;
  const label = document.createElement('span');
  label.className = styles['name'] ?? '';
  label.textContent = name;
  // Or the name would decide which way the words beside it run: `dir="auto"` around it looks at all that is inside.
  label.dir = 'auto';
  caret.append(label);
  return caret;
};

const isInside = ({ anchor, head }: MirrorCaret, from: number, to: number): boolean =>
  Math.min(anchor, head) <= from && to <= Math.max(anchor, head) && from < to;

/** Cuts a text at every caret: stretches of text, selected by somebody or not, and carets between them. */
const draw = (text: string, carets: readonly MirrorCaret[]): Node[] => {
  const cuts = new Set([0, text.length, ...carets.flatMap(({ anchor, head }) => [anchor, head])]);
  const places = [...cuts].sort((a, b) => a - b);
  const nodes: Node[] = [];
  for (const [index, from] of places.entries()) {
    for (const caret of carets) if (caret.head === from) nodes.push(drawCaret(caret));
    const to = places[index + 1] ?? from;
    const words = text.slice(from, to);
    const selectedBy = carets.find((caret) => isInside(caret, from, to));
    if (selectedBy === undefined) nodes.push(document.createTextNode(words));
    else {
      const selection = span(styles['selection'], selectedBy.role);
      selection.textContent = words;
      nodes.push(selection);
    }
  }
  return [...nodes, document.createTextNode(lastLine)];
};

/**
 * The invisible twin of a text area: the same words in the same place. It gives the field its height, and other people's
 * carets their place, with no measuring and no styles written by script.
 */
export class FieldMirror {
  readonly #element: HTMLElement;
  /** Changed where it changes, not replaced: a browser lays out a long text again only from there. */
  readonly #words = document.createTextNode('');
  #text = '';
  #carets: readonly MirrorCaret[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#showWords();
  }

  setText(text: string): void {
    this.#text = text;
    this.#draw();
  }

  setCarets(carets: readonly MirrorCaret[]): void {
    const wasEmpty = this.#carets.length === 0;
    this.#carets = carets;
    if (carets.length === 0 && !wasEmpty) this.#showWords();
    this.#draw();
  }

  #showWords(): void {
    this.#element.replaceChildren(this.#words, document.createTextNode(lastLine));
  }

  #draw(): void {
    const end = this.#text.length;
    const within = (index: number) => Math.min(Math.max(index, 0), end);
    if (this.#carets.length === 0) {
      const { at, removed, inserted } = leastChange(this.#words.data, this.#text);
      if (removed > 0 || inserted !== '') this.#words.replaceData(at, removed, inserted);
      return;
    }
    const carets = this.#carets.map((caret) => ({
      ...caret,
      anchor: within(caret.anchor),
      head: within(caret.head),
    }));
    this.#element.replaceChildren(...draw(this.#text, carets));
  }
}
