/** Words of the join pages. */
export const join = {} as const;
