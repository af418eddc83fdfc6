/** Names of what is cached, so that what changed can be asked for again: `invalidateQueries({ queryKey: queryKeys.meeting(id) })`. */
export const queryKeys = {
  /** Everything about one meeting. */
  meeting: (id: string) => ['meeting', id] as const,
  meetingView: (id: string) => ['meeting', id, 'view'] as const,
  links: (id: string) => ['meeting', id, 'links'] as const,
  staffLinks: ['staff-links'] as const,
  versions: (id: string) => ['meeting', id, 'versions'] as const,
  version: (id: string, n: number) => ['meeting', id, 'versions', n] as const,
  earlier: (id: string) => ['meeting', id, 'earlier'] as const,
  gaps: (id: string) => ['meeting', id, 'gaps'] as const,
  receipts: (id: string) => ['meeting', id, 'receipts'] as const,
  readers: (id: string) => ['meeting', id, 'readers'] as const,
  seen: (id: string) => ['meeting', id, 'seen'] as const,
  timeline: (id: string) => ['meeting', id, 'timeline'] as const,
  openings: ['openings'] as const,
  schoolSettings: ['school-settings'] as const,
  pupils: ['pupils'] as const,
  apart: (pupilId: string) => ['pupils', pupilId, 'apart'] as const,
  pupil: (id: string) => ['pupils', id] as const,
};
