const storageKey = 'fourchairs.missed';

const nameOf = (meetingId: string, person: string): string => `${meetingId} ${person}`;

const all = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
};

/** Whether this person read in this tab what they had missed. A seat belongs to a tab, and so does that. */
export const hasReadMissed = (meetingId: string, person: string): boolean =>
  all().includes(nameOf(meetingId, person));

/** Keeps it over a reload: whoever has read it sees from then on what is written. */
export const keepReadMissed = (meetingId: string, person: string): void => {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...all(), nameOf(meetingId, person)]));
  } catch {
    // Storage may be full or forbidden: then it lasts as long as this page.
  }
};
