/**
 * Microseconds of processor over all threads; bytes of memory, as the system counts them and as JavaScript's own hold
 * them. Resident memory keeps what was thrown away until somebody needs the room: only what is held can be compared
 * with a budget of one document.
 */
export type Usage = { readonly cpu: number; readonly rss: number; readonly held: number };

/** What a contender's process is asked: `collect`, to throw away what it does not need before it answers. */
export type Question = { readonly id: number; readonly collect: boolean };
