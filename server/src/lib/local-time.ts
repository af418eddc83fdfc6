const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The moment of a local date and time where the schools are: "2026-03-19T15:30". */
export const momentOf = (local: string): number => {
  const asUtc = Date.parse(`${local}:00Z`);
  const shown = Date.parse(`${format.format(asUtc).replace(' ', 'T')}:00Z`);
  return asUtc - (shown - asUtc);
};
