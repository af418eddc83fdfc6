import type { Failure } from '#store/sql/failure.ts';

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html; null when the server never answered. */
const sqlStateOf = (thrown: unknown): string | null =>
  thrown instanceof Error &&
  'code' in thrown &&
  typeof thrown.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(thrown.code)
    ? thrown.code
    : null;

/** Two transactions got in each other's way (serialization failure, deadlock): the same one may be run again. */
export const mayRunAgain = (thrown: unknown): boolean =>
  ['40001', '40P01'].includes(sqlStateOf(thrown) ?? '');

/** Classes of faults in what we sent: wrong data, wrong SQL. */
const mistakes = ['22', '42', '25', '26'];
const notAllowed = '42501';
const readOnly = '25006';

export const explainError = (thrown: unknown): Failure => {
  const state = sqlStateOf(thrown);
  const kind = state?.slice(0, 2) ?? '';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (kind === '23' || mayRunAgain(thrown)) return { kind: 'conflict', message };
  if (state === notAllowed || state === readOnly) {
    const what = `Four Chairs may not write to its PostgreSQL database (${message}).`;
    return { kind: 'unavailable', message: `${what} Give its user the right to.` };
  }
  if (mistakes.includes(kind)) return { kind: 'mistake', message };
  return {
    kind: 'unavailable',
    message: `PostgreSQL did not answer as it should: nothing was confirmed (${message}).`,
  };
};
