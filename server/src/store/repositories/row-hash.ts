import { hash } from 'node:crypto';

/** SHA-256 kept beside bytes on disk, so that damage shows at the next load (SAVE7). */
export const rowHash = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

export const isIntact = (row: { readonly bytes: Uint8Array; readonly hash: Uint8Array }): boolean =>
  Buffer.compare(rowHash(row.bytes), row.hash) === 0;
