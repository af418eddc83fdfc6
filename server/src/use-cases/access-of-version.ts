import type { Actor } from '@fourchairs/shared/access/actor.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { noSuchMeeting } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findReadable } from '#use-cases/list-versions.ts';

/** A version by its number, of this meeting or of another one of the same pupil. */
export type VersionName = { readonly meeting: MeetingId | null; readonly n: number };

/** The meeting a version is of. One this person may not read and one that does not exist look the same. */
export const accessOfVersion = async (
  deps: Deps,
  { access, actor, name }: { access: MeetingAccess; actor: Actor; name: VersionName },
): Promise<MeetingAccess> => {
  if (name.meeting === null || name.meeting === access.meeting.id) return access;
  const { pupil } = access.meeting;
  const other = await findReadable(deps, { pupil, actor, meeting: name.meeting });
  if (other === null) throw noSuchMeeting();
  return other;
};
