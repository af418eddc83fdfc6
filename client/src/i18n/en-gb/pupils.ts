/** Words of the pupils pages. */
export const pupils = {} as const;
