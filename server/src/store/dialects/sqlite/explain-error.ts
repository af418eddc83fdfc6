import type { Failure } from '#store/sql/failure.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html: the low byte of what SQLite reports. */
const error = 1;
const busy = 5;
const locked = 6;
const readOnly = 8;
const full = 13;
const cannotOpen = 14;
const constraint = 19;
const mismatch = 20;
const misuse = 21;
const range = 25;
const notADatabase = 26;

/** SQLite's primary result code, or null for an error that is not SQLite's. */
const codeOf = (thrown: unknown): number | null =>
  thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number'
    ? thrown.errcode & 0xff
    : null;

/** Codes that say nothing about the disk: the handle may be used again. Everything else ends it (attack 6). */
const harmless: readonly (number | null)[] = [
  error,
  busy,
  locked,
  constraint,
  mismatch,
  misuse,
  range,
];
export const endsHandle = (thrown: unknown): boolean => {
  const code = codeOf(thrown);
  return code !== null && !harmless.includes(code);
};

const sentences: Readonly<Record<number, (path: string) => string>> = {
  [busy]: (path) => `Another program holds ${path}: nothing was saved. Stop it and try again.`,
  [locked]: (path) => `Another program holds ${path}: nothing was saved. Stop it and try again.`,
  [readOnly]: (path) => `Four Chairs may not write to ${path}: give its user the right to.`,
  [full]: (path) => `The disk with ${path} is full: nothing was saved. Make room on it.`,
  [cannotOpen]: (path) =>
    `Four Chairs cannot open ${path}: see that its user may read and write it.`,
  [notADatabase]: (path) => `${path} is not a database of Four Chairs, or it is damaged.`,
};

/** An error of the file system, met before SQLite came in. */
const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && 'syscall' in thrown;

const mistakes: readonly (number | null)[] = [null, error, mismatch, misuse, range];

export const explainError = (thrown: unknown, path: string): Failure => {
  const code = codeOf(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (code === constraint) return { kind: 'conflict', message };
  if (isSystemError(thrown)) {
    const what = `cannot use ${path} (${message}).`;
    return { kind: 'unavailable', message: `${what} Choose a folder its user may write to.` };
  }
  if (code === null || mistakes.includes(code)) return { kind: 'mistake', message };
  const sentence = sentences[code]?.(path);
  return {
    kind: 'unavailable',
    message: sentence ?? `The disk with ${path} failed: nothing was saved (${message}).`,
  };
};
