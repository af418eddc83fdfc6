import * as Y from 'yjs';

import type { FieldCaret } from '#collab/people-here.ts';
import { type BindingOptions, PlainTextBinding } from '#collab/plain-text-binding.ts';

import { FieldMirror, type MirrorCaret } from './field-mirror.ts';

export type FieldViewOptions = Omit<BindingOptions, 'onShown'> & {
  readonly mirror: HTMLElement;
  readonly onShown: () => void;
};

/** Where a relative position is in a text; null when it is in another, not there yet, or not a position at all. */
const indexIn = (text: Y.Text, position: unknown): number | null => {
  if (text.doc === null || typeof position !== 'object' || position === null) return null;
  try {
    const relative = Y.createRelativePositionFromJSON(position);
    const found = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
    return found !== null && found.type === text ? found.index : null;
  } catch {
    return null;
  }
};

/** A bound text area with its mirror: what is shown, and who else is in it. */
export class FieldView {
  readonly #binding: PlainTextBinding;
  readonly #mirror: FieldMirror;
  #text: Y.Text | null = null;
  #carets: readonly FieldCaret[] = [];

  constructor({ mirror, onShown, ...options }: FieldViewOptions) {
    this.#mirror = new FieldMirror(mirror);
    this.#binding = new PlainTextBinding({
      ...options,
      onShown: (text) => {
        this.#mirror.setText(text);
        this.#placeCarets();
        onShown();
      },
    });
  }

  setText(text: Y.Text | null): void {
    this.#text = text;
    this.#binding.setText(text);
    this.#placeCarets();
  }

  setCarets(carets: readonly FieldCaret[]): void {
    this.#carets = carets;
    this.#placeCarets();
  }

  destroy(): void {
    this.#binding.destroy();
  }

  #placeCarets(): void {
    this.#mirror.setCarets(this.#carets.flatMap((caret) => this.#place(caret) ?? []));
  }

  #place({ clientId, name, role, anchor, head, moving }: FieldCaret): MirrorCaret | null {
    const text = this.#text;
    const at = text && indexIn(text, head);
    if (text === null || at === null) return null;
    const from = indexIn(text, anchor) ?? at;
    return {
      id: clientId,
      anchor: this.#binding.shownIndex(from),
      head: this.#binding.shownIndex(at),
      name,
      role,
      showName: moving,
    };
  }
}
