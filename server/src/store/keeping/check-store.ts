import { type VersionHash, checkMeeting } from '#store/keeping/check-meeting.ts';
import { checkReports, findStrayFiles } from '#store/keeping/check-reports.ts';
import type { Finding } from '#store/keeping/finding.ts';
import { type MeetingHead, compareToHead, headOf } from '#store/keeping/heads.ts';
import type { Readable } from '#store/keeping/open-to-read.ts';
import { listMeetings, readMeeting } from '#store/keeping/read-meeting.ts';

export type Checked = {
  readonly findings: readonly Finding[];
  readonly heads: readonly MeetingHead[];
  readonly documents: number;
  readonly versions: number;
  /** Times that two people took words out of a saved record. */
  readonly gaps: number;
  /** Files of professionals. */
  readonly reports: number;
};

/** Looks at every chain and seal, one meeting at a time, each at one moment: a server may be writing meanwhile. */
export const checkStore = async (
  readable: Readable,
  versionHash: VersionHash,
  against: readonly MeetingHead[] = [],
): Promise<Checked> => {
  const findings: Finding[] = [];
  const heads: MeetingHead[] = [];
  let [documents, versions, gaps, reports] = [0, 0, 0, 0];
  const before = new Map(against.map((head) => [head.meeting, head]));
  for (const meeting of await listMeetings(readable)) {
    const on = await readMeeting(readable, meeting);
    const head = before.get(meeting);
    before.delete(meeting);
    findings.push(...checkMeeting(on, versionHash));
    findings.push(...(await checkReports(readable, on)));
    if (head) findings.push(...compareToHead(on, head));
    heads.push(headOf(on));
    documents += on.documents.length;
    versions += on.versions.length;
    reports += on.reports.length;
    gaps += on.gaps.filter(({ state }) => state === 'done').length;
  }
  for (const meeting of before.keys()) {
    findings.push({ where: `meeting ${meeting}`, what: 'is missing' });
  }
  findings.push(...(await findStrayFiles(readable)));
  return { findings, heads, documents, versions, gaps, reports };
};
