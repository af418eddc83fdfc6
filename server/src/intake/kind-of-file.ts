import type { ReportType } from '@fourchairs/shared/domain/codes.ts';

/** What a file is by its first bytes; its name and the type it was sent as say nothing. */
export type FileKind = ReportType | 'office' | 'heic' | 'other';

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

const isHeic = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ascii('ftyp'), 4) &&
  heicBrands.some((brand) => startsWith(bytes, ascii(brand), 8));

/** Kinds that may be kept begin at the very first byte: anything before it could be read as something else. */
export const kindOfFile = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, ascii('%PDF-'))) return 'pdf';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) return 'webp';
  // Word, Pages and their like are packed folders; older ones are Microsoft's own container.
  if (startsWith(bytes, [...ascii('PK'), 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return 'office';
  }
  return isHeic(bytes) ? 'heic' : 'other';
};
