import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { noSuchMeeting } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findReadable } from '#use-cases/list-versions.ts';
import { type VersionDetail, readVersion } from '#use-cases/read-version.ts';
import { whoTookOut } from '#use-cases/who-took-out.ts';

export type Compared = {
  readonly before: VersionDetail;
  readonly after: VersionDetail;
  readonly comparison: ReturnType<typeof compareRecords>;
};

/** A version by its number, of this meeting or of another one of the same pupil. */
export type VersionName = { readonly meeting: MeetingId | null; readonly n: number };

/**
 * Two versions side by side and what changed between them, the earlier one first whichever way they were asked for. A
 * meeting this person may not read and one that does not exist look the same.
 */
export const compareVersions = async (
  deps: Deps,
  input: { access: MeetingAccess; actor: Actor; a: VersionName; b: VersionName },
): Promise<Compared> => {
  const { access, actor } = input;
  const accessTo = async (meeting: MeetingId | null): Promise<MeetingAccess> => {
    if (meeting === null || meeting === access.meeting.id) return access;
    const { pupil } = access.meeting;
    const other = await findReadable(deps, { pupil, actor, meeting });
    if (other === null) throw noSuchMeeting();
    return other;
  };
  const read = async ({ meeting, n }: VersionName) => {
    const its = await accessTo(meeting);
    return { meeting: its.meeting.id, n, detail: await readVersion(deps, { access: its, n }) };
  };
  const [a, b] = await Promise.all([read(input.a), read(input.b)]);
  const isInOrder = a.detail.version.at < b.detail.version.at;
  const [{ detail: before }, later] = isInOrder ? [a, b] : [b, a];
  const { detail: after } = later;
  const takersOf = await whoTookOut(deps, later.meeting, later.n);
  return { before, after, comparison: compareRecords(before.record, after.record, takersOf) };
};
