import { createHash } from 'node:crypto';

/** SHA-256 over the parts in order, as lower-case hex. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
