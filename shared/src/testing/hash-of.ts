import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/** SHA-256 of a text, hex. Pure JavaScript and slow: for tests that notice a changed contract. */
export const hashOf = (text: string): string =>
  [...digest(encodeUtf8(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
