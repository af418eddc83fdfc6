import * as Y from 'yjs';

/** A code unit that a text began with. */
export type FirstUnit = {
  readonly client: number;
  readonly clock: number;
  /** Null where it was taken out. */
  readonly letter: string | null;
  /** Where it stands in the text now, or would stand. */
  readonly at: number;
};

/** The words a text began with, code unit by code unit. `isFirst`: whether a client id stands for such words. */
export const firstUnitsOf = (
  text: Y.Text,
  isFirst: (clientId: number) => boolean,
): readonly FirstUnit[] => {
  const units: FirstUnit[] = [];
  let at = 0;
  for (let item = text._start; item !== null; item = item.right) {
    const { id, content, deleted, length, countable } = item;
    const letters = content instanceof Y.ContentString ? content.str : null;
    if (isFirst(id.client) && (deleted || letters !== null)) {
      for (let unit = 0; unit < length; unit += 1) {
        const letter = deleted ? null : (letters?.[unit] ?? null);
        const place = deleted ? at : at + unit;
        units.push({ client: id.client, clock: id.clock + unit, letter, at: place });
      }
    }
    if (!deleted && countable) at += length;
  }
  return units;
};

/** Whether these are those words, as far as they are still there. */
export const standFor = (units: readonly FirstUnit[], words: string): boolean =>
  units.length === words.length &&
  units.every(({ letter }, at) => letter === null || letter === words[at]);

/**
 * The unit of each character of these pieces, between which there may have been words that are gone; null where the text
 * began with something else.
 */
export const unitsOfPieces = (
  units: readonly FirstUnit[],
  [piece = '', ...rest]: readonly string[],
): readonly FirstUnit[] | null => {
  if (rest.length === 0) return standFor(units, piece) ? units : null;
  const own = units.slice(0, piece.length);
  if (!standFor(own, piece)) return null;
  const others = units.slice(piece.length);
  const alive = others.findIndex(({ letter }) => letter !== null);
  const most = alive === -1 ? others.length : alive;
  for (let gone = 0; gone <= most; gone += 1) {
    const found = unitsOfPieces(others.slice(gone), rest);
    if (found !== null) return [...own, ...found];
  }
  return null;
};
