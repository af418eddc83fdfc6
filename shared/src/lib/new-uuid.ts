import { getRandomValues } from 'lib0/webcrypto';

const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');

/**
 * A random UUID, version 4. The one of lib0, which Yjs gives every document, asks the system once for each of 32
 * digits: in Node that takes thirty times as long as all else a new document costs.
 */
export const newUuid = (): string => {
  const bytes = getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte, place) => {
    if (place === 6) return hexOf((byte & 0x0f) | 0x40);
    return hexOf(place === 8 ? (byte & 0x3f) | 0x80 : byte);
  });
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
