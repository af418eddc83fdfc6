/** Today where the reader is: "2026-04-20". */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
