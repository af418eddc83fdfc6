/** The box round a field of shared words carries the field's key here, so that a new one can be found. */
export const fieldAttribute = 'data-field';

/** Puts the caret into a field that the next drawing brings. */
export const focusField = (key: string): void => {
  requestAnimationFrame(() => {
    const box = document.querySelector(`[${fieldAttribute}="${CSS.escape(key)}"]`);
    box?.querySelector('textarea')?.focus();
  });
};
