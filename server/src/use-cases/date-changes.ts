import type { Role } from '@fourchairs/shared/access/role.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { DateChange } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { isRealTime } from '#lib/local-time.ts';
import { Problem } from '#lib/problem.ts';
import type { MeetingRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { childAgreesIn } from '#use-cases/child-agrees.ts';
import type { Deps } from '#use-cases/deps.ts';

/** The last time a meeting was moved or cancelled; null where it stands as it was made. */
export const findDateChange = async (
  { store }: Pick<Deps, 'store'>,
  { id }: Pick<MeetingRow, 'id'>,
): Promise<DateChange | null> => {
  const last = (await store.course.dateChanges(id)).at(-1);
  if (last === undefined) return null;
  const by = await store.schools.person(last.by);
  const { from, to, why, forChild } = last;
  return { from, to, why, forChild, byName: by?.name ?? '', at: new Date(last.at).toISOString() };
};

/** The same to whoever has a role here: a child is sent why only where it is for them, or once they agree for themselves. */
export const findDateChangeFor = async (
  deps: Deps,
  meeting: MeetingRow,
  role: Role | undefined,
): Promise<DateChange | null> => {
  const change = await findDateChange(deps, meeting);
  if (change === null || role !== 'child' || change.forChild) return change;
  return (await childAgreesIn(deps, meeting)) ? change : { ...change, why: '' };
};

type Asked = {
  readonly access: MeetingAccess;
  readonly by: PersonId;
  readonly why: string;
  readonly forChild?: boolean | undefined;
};

/** Puts it on the disk, and tells every page that is open. */
const changeDate = async (
  deps: Deps,
  { access, by, why, forChild = false, to }: Asked & { readonly to: string | null },
): Promise<void> => {
  const { id: meeting, plannedAt: from } = access.meeting;
  const at = deps.clock.now();
  await deps.store.course.changeDate({ meeting, from, to, why, forChild, by, at });
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const action = to === null ? 'meeting.cancelled' : 'meeting.moved';
  await audit(deps, { actor: by, action, meeting, detail: { from, to } });
};

/** Another day and time. Whatever was prepared or written stays; a cancelled meeting is held after all. */
export const moveMeeting = async (
  deps: Deps,
  { plannedAt: to, ...asked }: Asked & { readonly plannedAt: string },
): Promise<void> => {
  const { plannedAt, state } = asked.access.meeting;
  if (!isRealTime(to)) {
    throw new Problem(
      'bad-request',
      'There is no such day or time. Nothing was moved: choose another.',
      'plannedAt',
    );
  }
  if (to === plannedAt && state !== 'cancelled') {
    throw new Problem(
      'bad-request',
      'The meeting is at that time already. Nothing was moved: choose another.',
      'plannedAt',
    );
  }
  await changeDate(deps, { ...asked, to });
};

/** It is not held. Why is kept and shown to everybody invited; what was written stays, and nothing more is. */
export const cancelMeeting = (deps: Deps, asked: Asked): Promise<void> =>
  changeDate(deps, { ...asked, to: null });
