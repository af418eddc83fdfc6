/** Every screen says so again when it changes: focus goes to the question, so that it is what is heard next. */
export const focusQuestion = (): void => {
  requestAnimationFrame(() => document.getElementById('question')?.focus());
};

/** What takes the place of a button that goes away when it is pressed. */
type Place = 'my-words' | 'showing';

/** The button that had the focus is gone: the keyboard goes on in what took its place, not from the top of the page. */
export const focusInstead = (place: Place | 'question'): void => {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const there = document.getElementById(place);
    const within = there?.querySelector<HTMLElement>('textarea, button') ?? null;
    (place === 'question' ? there : within)?.focus();
  });
};
