import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { compareRecords } from '@fourchairs/shared/document/compare.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { type VersionName, accessOfVersion } from '#use-cases/access-of-version.ts';
import type { Deps } from '#use-cases/deps.ts';
import { openVersion } from '#use-cases/open-version.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';
import { whoTookOut } from '#use-cases/who-took-out.ts';

export type Compared = {
  readonly before: VersionDetail;
  readonly after: VersionDetail;
  readonly comparison: ReturnType<typeof compareRecords>;
};

/** Two versions side by side and what changed between them, the earlier one first whichever way they were asked for. */
export const compareVersions = async (
  deps: Deps,
  input: { access: MeetingAccess; actor: Actor; a: VersionName; b: VersionName },
): Promise<Compared> => {
  const { access, actor } = input;
  const read = async (name: VersionName) => {
    const its = await accessOfVersion(deps, { access, actor, name });
    const detail = await openVersion(deps, { access: its, actor, n: name.n });
    return { meeting: its.meeting.id, n: name.n, detail };
  };
  const [a, b] = await Promise.all([read(input.a), read(input.b)]);
  const isInOrder = a.detail.version.at < b.detail.version.at;
  const [{ detail: before }, later] = isInOrder ? [a, b] : [b, a];
  const { detail: after } = later;
  const takersOf = await whoTookOut(deps, later.meeting, later.n);
  return { before, after, comparison: compareRecords(before.record, after.record, takersOf) };
};
