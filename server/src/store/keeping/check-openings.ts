import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { firstOpeningLink, isSame, nextOpeningLink } from '#store/repositories/seals.ts';

/** Steps of opening a child's own page that are not as they were written, or no longer all there. */
export const checkOpenings = ({ meeting, openingSteps }: MeetingOnDisk): Finding[] => {
  let link = firstOpeningLink(meeting);
  for (const [index, { hash, ...row }] of openingSteps.entries()) {
    const where = `meeting ${meeting}, step ${index + 1} of its openings`;
    if (row.place !== index + 1) return [{ where, what: 'is missing' }];
    link = nextOpeningLink(link, row);
    if (!isSame(link, hash)) return [{ where, what: 'is not what was written' }];
  }
  return [];
};
