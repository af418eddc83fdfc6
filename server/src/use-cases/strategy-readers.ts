import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { StrategyReader } from '@fourchairs/shared/protocol/http/after.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** More than teach any one pupil in a term. */
const most = 200;

/** Who has confirmed that they read what is for every lesson. */
export const listReaders = async (
  { store }: Deps,
  { meeting }: MeetingAccess,
): Promise<StrategyReader[]> => {
  const [noted, byLink] = await Promise.all([
    store.after.readers(meeting.id),
    store.lessons.readers(meeting.id),
  ]);
  const iso = (at: number) => new Date(at).toISOString();
  return [
    ...noted.map(({ person, name, at }) => ({
      personId: person,
      name,
      at: iso(at),
      how: person === null ? ('noted' as const) : ('seat' as const),
    })),
    ...byLink.map(({ name, at }) => ({ personId: null, name, at: iso(at), how: 'link' as const })),
  ];
};

/** One of the staff has read it (`name` null), or notes that somebody without an account has: supply staff, by name. */
export const noteRead = async (
  deps: Deps,
  { access, by, name }: { access: MeetingAccess; by: PersonId; name: string | null },
): Promise<void> => {
  const { store, clock } = deps;
  const meeting = access.meeting.id;
  const known = await store.after.readers(meeting);
  if (name === null && known.some(({ person }) => person === by)) return;
  if (known.length >= most) {
    throw new Problem('too-large', 'This list is full. Nothing was added to it.');
  }
  const me = must(await store.schools.person(by), 'the person of a seat');
  const reader = name === null ? { person: by, name: me.name } : { person: null, name };
  await store.after.addReader({ meeting, ...reader, by, at: clock.now() });
  await audit(deps, { actor: by, action: 'strategies.read', meeting });
};
