/** Every screen says so again when it changes: focus goes to the question, so that it is what is heard next. */
export const focusQuestion = (): void => {
  requestAnimationFrame(() => document.getElementById('question')?.focus());
};
