import { type ErrorKind, errorKinds } from '@fourchairs/shared/protocol/error-kind.ts';

/** The server's kinds, and the two the client finds out by itself. */
export type ApiErrorKind = ErrorKind | 'offline' | 'timeout';

/** A request that did not do what it was for. `message` is the server's sentence for the person; empty where it sent none. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** The field of the request that was wrong, if one was. */
  readonly field: string | null;

  constructor(kind: ApiErrorKind, message = '', field: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.kind = kind;
    this.field = field;
  }
}

export const isErrorKind = (text: string): text is ErrorKind => Object.hasOwn(errorKinds, text);
