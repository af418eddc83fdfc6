/**
 * The one table of error kinds: HTTP status, and close code where it can happen on a socket.
 * The sentence a person reads is chosen beside the throw, in plain words: what happened, what is safe, what to do.
 */
export const errorKinds = {
  'bad-request': { status: 400 },
  'sign-in-again': { status: 401, close: 4401 },
  'not-allowed': { status: 403, close: 4403 },
  'not-found': { status: 404, close: 4410 },
  'link-unknown': { status: 404 },
  'link-expired': { status: 410 },
  'link-revoked': { status: 410 },
  conflict: { status: 409 },
  finished: { status: 409 },
  'too-large': { status: 413 },
  'too-many': { status: 429, close: 1013 },
  'not-saved': { status: 503, close: 1011 },
  unexpected: { status: 500, close: 1011 },
} as const satisfies Record<string, { status: number; close?: number }>;
export type ErrorKind = keyof typeof errorKinds;

/** Body of every HTTP error answer. */
export type ErrorBody = {
  readonly error: ErrorKind;
  readonly message: string;
  readonly field?: string;
};
