const plainNumber = /^-?\d{1,6}([.,]\d{1,3})?$/u;

/** A number as people type one, "4" or "2,5"; null for anything else. */
export const parseNumber = (text: string): number | null =>
  plainNumber.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
