/** The paper somebody draws on, in its own units. */
export const paper = { width: 1000, height: 750 } as const;

const digits = 2;
const write = (value: number): string => value.toString(36).padStart(digits, '0');
const within = (value: number, size: number): number =>
  Math.min(size - 1, Math.max(0, Math.round(value)));

/** Pairs of coordinates as a short text: two characters each, in base 36. What lies off the paper is put on its edge. */
export const encodePoints = (points: readonly number[]): string =>
  points
    .map((value, index) => write(within(value, index % 2 === 0 ? paper.width : paper.height)))
    .join('');

const isPoints = /^(?:[0-9a-z]{4})+$/;

/** The pairs in a text; empty for anything that `encodePoints` would not have written. */
export const decodePoints = (text: string): number[] => {
  if (!isPoints.test(text)) return [];
  const values: number[] = [];
  for (let at = 0; at < text.length; at += digits) {
    values.push(Number.parseInt(text.slice(at, at + digits), 36));
  }
  const isOn = values.every(
    (value, index) => value < (index % 2 === 0 ? paper.width : paper.height),
  );
  return isOn ? values : [];
};
