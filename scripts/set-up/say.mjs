/** A problem a person can do something about: shown as one line, without a stack. */
export class Stop extends Error {}

/** Progress goes to stderr, so that stdout holds only what the started program prints. */
export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** What a failed file operation means to a person. */
export const stopFor = (/** @type {unknown} */ error, /** @type {string} */ doing) => {
  if (!(error instanceof Error)) return new Stop(`${doing}: ${String(error)}`);
  const code = 'code' in error ? String(error.code) : '';
  const reasons = {
    EACCES: 'this folder may not be written to',
    EPERM: 'this folder may not be written to',
    EROFS: 'this disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'it is not there',
  };
  const reason = Object.entries(reasons).find(([key]) => key === code)?.[1] ?? error.message;
  return new Stop(`${doing}: ${reason}`);
};
