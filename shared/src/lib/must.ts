/** Turns "cannot be missing here" into a named failure. Use it instead of `!`. */
export const must = <Value>(value: Value | null | undefined, what: string): Value => {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
};
