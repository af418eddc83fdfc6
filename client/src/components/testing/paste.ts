import type { Locator } from 'vitest/browser';

/** A field's letters as they stand in it. */
export const lengthOf = (field: Locator): number =>
  (field.element() as HTMLTextAreaElement).value.length;

/** Puts words where the caret is as a paste does: the browser itself keeps to the field's limits, which setting its value would not. */
export const pasteInto = (field: Locator, words: string): void => {
  const element = field.element() as HTMLTextAreaElement;
  element.focus();
  document.execCommand('insertText', false, words);
};
