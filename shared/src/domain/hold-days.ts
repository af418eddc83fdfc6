/** Days for which a record may be held back for checking at the most; what a school chooses is less than this. */
export const longestHoldDays = 60;

/** What a school is offered to choose from; 0: records are given out at once. */
export const holdDaysOffered = [0, 1, 2, 3, 5, 7, 10, 14] as const;
