import { unzipSync } from 'fflate';

import { readPdf } from '#http/testing/read-pdf.ts';

/** The words as anybody’s program might keep them. */
const shapesOf = (needle: string): Buffer[] => {
  const wide = Buffer.from(needle, 'utf16le');
  return [Buffer.from(needle), wide, Buffer.from(wide).swap16()];
};

/** What came, and everything that is packed in it. */
const unpacked = (bytes: Buffer): Buffer[] => {
  if (bytes.subarray(0, 2).toString() === 'PK') {
    return [bytes, ...Object.values(unzipSync(bytes)).map((part) => Buffer.from(part))];
  }
  if (bytes.subarray(0, 4).toString() === '%PDF') return [bytes, Buffer.from(readPdf(bytes))];
  return [bytes];
};

/** When a file was made stands in it, by the real clock: to the second that may be a time that was planted. */
const withoutNow = (bytes: Buffer): Buffer => {
  const today = new Date().toISOString().slice(0, 10);
  const made = new RegExp(`${today}T\\d\\d:\\d\\d:\\d\\d`, 'gu');
  return Buffer.from(bytes.toString('latin1').replaceAll(made, ''), 'latin1');
};

/** Which of these words are anywhere in it. */
export const foundIn = (bytes: Buffer, needles: readonly string[]): string[] => {
  const parts = unpacked(bytes).map(withoutNow);
  return needles.filter((needle) =>
    shapesOf(needle).some((shape) => parts.some((part) => part.includes(shape))),
  );
};
