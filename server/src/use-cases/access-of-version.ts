import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { heldRecord, noSuchMeeting, notAllowed } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findThere } from '#use-cases/list-versions.ts';

/** A version by its number, of this meeting or of another one of the same pupil. */
export type VersionName = { readonly meeting: MeetingId | null; readonly n: number };

type There = { readonly access: MeetingAccess; readonly actor: Actor };

/**
 * The meeting a version is of, and who the asker is in it, if this person may read it: one that is held back does not close those before it. One
 * they may not read and one that does not exist look the same.
 */
export const thereOfVersion = async (
  deps: Deps,
  { access, actor, name }: There & { readonly name: VersionName },
): Promise<There> => {
  const there =
    name.meeting === null || name.meeting === access.meeting.id
      ? { access, actor }
      : await findThere(deps, { access, actor, meeting: name.meeting });
  if (there === null) throw noSuchMeeting();
  const { target } = there.access;
  const asks = (meeting = target) => can(there.actor, { action: 'version.read', meeting });
  if (asks()) return there;
  if (asks({ ...target, held: false })) throw heldRecord();
  throw there.access === access ? notAllowed() : noSuchMeeting();
};

/** The meeting alone. */
export const accessOfVersion = async (
  deps: Deps,
  asked: There & { readonly name: VersionName },
): Promise<MeetingAccess> => (await thereOfVersion(deps, asked)).access;
