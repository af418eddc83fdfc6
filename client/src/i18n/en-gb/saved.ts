/** Words of the saved pages. */
export const saved = {} as const;
