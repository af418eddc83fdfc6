/** Words of the room pages. */
export const room = {} as const;
