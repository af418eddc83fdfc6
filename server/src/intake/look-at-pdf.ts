import type { Refusal } from '#intake/refusals.ts';

/** Where a browser that guesses would look for a web page. */
const guessedBytes = 1024;
const endBytes = 1024;

/** What makes something a web page or a drawing with a program in it. */
const webPage = /<(!doctype|html|head|body|script|svg|iframe|object|embed|meta|link|style)[\s>/]/i;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * Whether a PDF is a PDF, from its first byte to its last, and nothing else at once. It is kept as it is and never opened
 * here: what stands in it is for the program of whoever downloads it.
 */
export const lookAtPdf = (bytes: Uint8Array): Refusal | null => {
  const start = latin(bytes.subarray(0, guessedBytes));
  if (!/^%PDF-[12]\.\d/.test(start)) return 'broken-pdf';
  if (webPage.test(start)) return 'two-in-one';
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = file.lastIndexOf('%%EOF');
  const xref = file.lastIndexOf('startxref');
  if (end < 0 || xref < 0 || xref > end) return 'broken-pdf';
  const after = latin(bytes.subarray(end + '%%EOF'.length));
  // Some programs fill up the last block; nothing that could be read stands there.
  if (after.length > endBytes || /[^\s\0]/.test(after)) return 'two-in-one';
  return null;
};
