import * as Y from 'yjs';

import { type FieldUndo, fieldOrigin } from './field-undo.ts';
import type { MyField } from './meeting-presence.ts';
import { interceptUndo } from './native-undo.ts';
import { asShown, ShownText } from './shown-text.ts';
import { leastChange, type TextChange } from './text-change.ts';
import { endOfChange, mapIndex, type TextDelta } from './text-delta.ts';

export type BindingOptions = {
  readonly field: HTMLTextAreaElement;
  readonly undo: FieldUndo;
  /** UTF-16 code units the text may have, now: the server may say otherwise after a lost connection. */
  readonly maxLength: () => number;
  /** Makes the text when something is typed and there is none yet; null: nothing may be typed. */
  readonly createText: () => Y.Text | null;
  /** After the field's text changed, by whoever. */
  readonly onShown: (text: string) => void;
  /** My caret as relative positions; null when it is not in this field. */
  readonly onCaret: (caret: Omit<MyField, 'key'> | null) => void;
  /** These words would have made the text too long and were not put in. */
  readonly onTooLong: (words: string) => void;
};

/** Indices in the document's text. */
type Selection = { readonly start: number; readonly end: number };

/** What an input event would put into the text. */
const addedBy = (event: InputEvent): string => {
  if (!event.inputType.startsWith('insert')) return '';
  const isBreak = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph';
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? (isBreak ? '\n' : '');
};

/**
 * Binds a native text area to a Y.Text (CLIENT5): typing makes the least change, others' changes keep my caret where it
 * belongs, nothing moves under an open composition, and undo is mine alone.
 */
export class PlainTextBinding {
  readonly #options: BindingOptions;
  readonly #stop = new AbortController();
  #text: Y.Text | null = null;
  #shown = '';
  /** Made only while the field and the document differ: see ShownText. */
  #map: ShownText | null = null;
  #composing = false;
  #writing = false;

  constructor(options: BindingOptions) {
    this.#options = options;
    this.#listen();
  }

  /** Shows another text, or none. The same one again changes nothing. */
  setText(text: Y.Text | null): void {
    if (text === this.#text) return;
    this.#text?.unobserve(this.#observe);
    this.#text = text;
    text?.observe(this.#observe);
    this.#show({ start: 0, end: 0 });
  }

  /** The index in the field of an index in the document's text. */
  shownIndex(textIndex: number): number {
    return this.#map?.shownIndex(textIndex) ?? textIndex;
  }

  destroy(): void {
    this.#stop.abort();
    this.#text?.unobserve(this.#observe);
    this.#options.onCaret(null);
  }

  #listen(): void {
    const { field, undo } = this.#options;
    const { signal } = this.#stop;
    interceptUndo(field, undo, signal);
    field.addEventListener('beforeinput', (event) => this.#beforeInput(event), { signal });
    field.addEventListener('input', () => this.#read(), { signal });
    field.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    field.addEventListener('compositionend', () => this.#endComposition(), { signal });
    field.addEventListener('focus', () => undo.endStep(), { signal });
    field.addEventListener('blur', () => this.#blurred(), { signal });
    document.addEventListener('selectionchange', () => this.#tellCaret(), { signal });
  }

  #beforeInput(event: InputEvent): void {
    const { field, maxLength, onTooLong } = this.#options;
    const added = addedBy(event);
    const growth = added.length - (field.selectionEnd - field.selectionStart);
    const length = this.#text?.length ?? 0;
    if (growth <= 0 || length + growth <= maxLength() || !event.cancelable) return;
    event.preventDefault();
    onTooLong(added);
  }

  /** Takes over what the field says now. */
  #read(): void {
    const { field, maxLength, onTooLong, onShown } = this.#options;
    if (field.value === this.#shown) return;
    const change = leastChange(this.#shown, field.value, field.selectionEnd);
    const growth = change.inserted.length - change.removed;
    if (growth > 0 && (this.#text?.length ?? 0) + growth > maxLength()) {
      // A composition cannot be stopped; it is taken back when it ends.
      if (this.#composing) return;
      onTooLong(change.inserted);
      this.#show(this.#textSelection());
    } else if (this.#text === null) this.#create(field.value);
    else {
      this.#write(this.#text, change);
      this.#shown = field.value;
      onShown(this.#shown);
      this.#tellCaret();
    }
  }

  /** The first words of a text that was not there yet; should it have words after all, the typed ones follow them. */
  #create(typed: string): void {
    const text = this.#options.createText();
    const { start, end } = this.#textSelection();
    const before = text?.length ?? 0;
    text?.doc?.transact(() => text.insert(before, typed), fieldOrigin);
    text?.observe(this.#observe);
    this.#text = text;
    this.#show({ start: before + start, end: before + end });
  }

  #write(text: Y.Text, change: TextChange): void {
    const asked = this.#map?.change(change);
    this.#writing = true;
    text.doc?.transact(() => {
      if (asked === undefined) {
        if (change.removed > 0) text.delete(change.at, change.removed);
      } else for (const at of asked.deletions) text.delete(at, 1);
      if (change.inserted !== '') text.insert(asked?.insertAt ?? change.at, change.inserted);
    }, fieldOrigin);
    this.#writing = false;
  }

  readonly #observe = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (this.#writing) return;
    if (this.#composing) {
      this.#map ??= new ShownText(this.#shown);
      this.#map.hold(event.delta);
      return;
    }
    const isMyUndo = transaction.origin === this.#options.undo.manager;
    this.#show(this.#moved(event.delta, isMyUndo));
  };

  #moved(delta: TextDelta, isMyUndo: boolean): Selection {
    if (isMyUndo) {
      const end = endOfChange(delta);
      return { start: end, end };
    }
    const { start, end } = this.#textSelection();
    const startSide = start === end ? 'left' : 'right';
    return { start: mapIndex(delta, start, startSide), end: mapIndex(delta, end, 'left') };
  }

  /** My selection as indices in the document's text. */
  #textSelection(): Selection {
    const { selectionStart: start, selectionEnd: end } = this.#options.field;
    if (this.#map === null) return { start, end };
    const startSide = start === end ? 'left' : 'right';
    return {
      start: this.#map.textIndex(start, startSide),
      end: this.#map.textIndex(end, 'left'),
    };
  }

  /** Makes the field show the document's text, with my selection there. */
  #show(selection: Selection): void {
    const { field, onShown } = this.#options;
    const text = this.#text?.toJSON() ?? '';
    const next = asShown(text);
    this.#map = text.includes('\r') ? new ShownText(text) : null;
    const { at, removed, inserted } = leastChange(field.value, next);
    const { selectionDirection: direction } = field;
    // An empty field is not scrolled; asking would lay the page out once for each field that is filled.
    const top = field.value === '' ? null : field.scrollTop;
    if (removed > 0 || inserted !== '') field.setRangeText(inserted, at, at + removed, 'preserve');
    const start = this.shownIndex(selection.start);
    const end = Math.max(start, this.shownIndex(selection.end));
    const isThere =
      field.selectionStart === start &&
      field.selectionEnd === end &&
      field.selectionDirection === direction;
    // Safari would give the field focus.
    const hasFocus = document.activeElement === field;
    if (hasFocus && !isThere) field.setSelectionRange(start, end, direction);
    if (top !== null && field.scrollTop !== top) field.scrollTop = top;
    this.#shown = next;
    onShown(next);
    this.#tellCaret();
  }

  #endComposition(): void {
    this.#composing = false;
    this.#read();
    if (this.#map !== null) this.#show(this.#textSelection());
  }

  #blurred(): void {
    if (this.#composing) this.#endComposition();
    this.#options.onCaret(null);
  }

  #tellCaret(): void {
    const { field, onCaret } = this.#options;
    if (this.#text === null || document.activeElement !== field) return;
    const { start, end } = this.#textSelection();
    const isBackward = field.selectionDirection === 'backward';
    const at = (index: number): unknown =>
      this.#text &&
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.#text, index, -1));
    onCaret({ anchor: at(isBackward ? end : start), head: at(isBackward ? start : end) });
  }
}
