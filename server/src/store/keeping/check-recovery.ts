import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { isSame, recoverySeal } from '#store/repositories/seals.ts';

/** Recovery points that are not as they were put aside. They go by age and number, so one that is gone is no finding. */
export const checkRecovery = ({
  meeting,
  recoveryPoints,
  recoveryDocuments,
}: MeetingOnDisk): Finding[] => {
  const where = (at: number) => `meeting ${meeting}, recovery point ${new Date(at).toISOString()}`;
  const known = new Set(recoveryPoints.map(({ at }) => at));
  return [
    ...recoveryPoints
      .filter(({ at, seal }) => {
        const own = recoveryDocuments.filter((document) => document.at === at);
        return !isSame(recoverySeal(meeting, at, own), seal);
      })
      .map(({ at }) => ({ where: where(at), what: 'is not what was written' })),
    ...recoveryDocuments
      .filter(({ at }) => !known.has(at))
      .map(({ at, name }) => ({
        where: `${where(at)}, document ${name}`,
        what: 'has lost its point',
      })),
  ];
};
