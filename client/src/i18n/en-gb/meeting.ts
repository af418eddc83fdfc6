/** Words of the meeting pages. */
export const meeting = {} as const;
