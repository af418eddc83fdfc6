const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of a moment where the schools are: "2026-03-19". */
export const localDay = (at: number): string => format.format(at);
