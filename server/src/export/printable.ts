/**
 * What no file may hold (XML 1.0 knows no such character, and Word opens no file with one), and what would turn the
 * words around it round: they show nothing themselves; and the marks of other-languages.ts.
 */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069\u{f0000}-\u{f0002}]|\p{Cs}/gu;

/** The same value with every text in it fit to stand in a file. */
export const printable = <Value>(value: Value): Value => clean(value) as Value;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll(unprintable, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]));
};
