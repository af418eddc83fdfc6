/** Words of the child pages. */
export const child = {} as const;
