import { ApiError } from '#api/api-error.ts';

/** A field's name as the server knows it, and what to say about it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What the server said about one field, put beside it; nothing when the trouble is elsewhere. */
export const fieldErrorsOf = (error: Error | null): FieldErrors =>
  error instanceof ApiError && error.field !== null ? { [error.field]: error.message } : {};

/** Whether an error is about a field that the form shows, so that it is not said twice. */
export const isShownAtField = (error: Error | null, fields: readonly string[]): boolean =>
  error instanceof ApiError &&
  error.field !== null &&
  fields.some((field) => field === error.field || error.field?.startsWith(`${field}.`) === true);

/** Leaves out what is right. */
export const collectErrors = (checks: Record<string, string | false>): FieldErrors =>
  Object.fromEntries(
    Object.entries(checks).filter((check): check is [string, string] => check[1] !== false),
  );
