import * as Y from 'yjs';

import { FieldUndo } from '../field-undo.ts';
import { type BindingOptions, PlainTextBinding } from '../plain-text-binding.ts';

/** A text area bound to a text, and somebody else's copy of the document. */
export type Desk = {
  readonly field: HTMLTextAreaElement;
  readonly text: Y.Text;
  readonly others: Y.Text;
  readonly undo: FieldUndo;
  readonly binding: PlainTextBinding;
  readonly told: string[];
  /** Brings both documents together. */
  readonly meet: () => void;
};

const cleanUp: (() => void)[] = [];

/** Takes away every desk that was opened. */
export const clearDesks = (): void => {
  for (const each of cleanUp.splice(0)) each();
};

export const openDesk = (first = '', options: Partial<BindingOptions> = {}): Desk => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  mine.clientID = 2;
  theirs.clientID = 1;
  const [text, others] = [mine.getText('t'), theirs.getText('t')];
  others.insert(0, first);
  const meet = (): void => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'wire');
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'wire');
  };
  meet();
  const field = document.createElement('textarea');
  document.body.append(field);
  const undo = new FieldUndo(mine);
  const told: string[] = [];
  const binding = new PlainTextBinding({
    field,
    undo,
    maxLength: () => 100,
    createText: () => null,
    onShown: () => {},
    onCaret: () => {},
    onTooLong: (words) => told.push(words),
    ...options,
  });
  binding.setText(text);
  field.focus();
  cleanUp.push(() => {
    binding.destroy();
    field.remove();
    mine.destroy();
  });
  return { field, text, others, undo, binding, told, meet };
};

/** What a keyboard does: asks first, then changes the field, then says so. */
export const enter = (
  field: HTMLTextAreaElement,
  words: string,
  inputType = 'insertText',
): void => {
  const init = { inputType, data: words === '' ? null : words, bubbles: true, cancelable: true };
  if (!field.dispatchEvent(new InputEvent('beforeinput', init))) return;
  const { selectionStart: start, selectionEnd: end } = field;
  const last = Array.from(field.value.slice(0, start)).at(-1)?.length ?? 0;
  const from = words === '' && start === end ? start - last : start;
  field.setRangeText(words, from, end, 'end');
  field.dispatchEvent(new InputEvent('input', init));
};

export const backspace = (field: HTMLTextAreaElement): void =>
  enter(field, '', 'deleteContentBackward');

export const compose = (
  field: HTMLTextAreaElement,
  steps: readonly string[],
  during = () => {},
): void => {
  const start = field.selectionStart;
  let end = field.selectionEnd;
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const step of steps) {
    field.setRangeText(step, start, end, 'end');
    end = start + step.length;
    const init = { inputType: 'insertCompositionText', data: step, isComposing: true };
    field.dispatchEvent(new InputEvent('input', { ...init, bubbles: true }));
    during();
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};
