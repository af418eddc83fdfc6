/**
 * What Yjs asks of `lib0/logging`, for the page: its build puts this in the place of that module (vite.config.ts), which
 * colours its lines and brings 3 kB of shapes and elements for it. Yjs says nothing there but warnings for programmers.
 */
export const BOLD = '';
export const UNBOLD = '';
export const RED = '';
export const ORANGE = '';

// A warning is no error of the page: what it is about is told to the person elsewhere.
// oxlint-disable-next-line no-console
const say = (what: readonly unknown[]): void => console.warn(what.join(' '));

export const warn = (...what: readonly unknown[]): void => say(what);
export const print = (...what: readonly unknown[]): void => say(what);
