import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { type Cast, personOf } from '#demo/cast.ts';
import type { DemoMeeting } from '#demo/script.ts';
import { localDay } from '#lib/local-day.ts';
import type { Deps } from '#use-cases/deps.ts';
import { noteTold } from '#use-cases/note-told.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { decideSen } from '#use-cases/sen-decisions.ts';

/** What was decided about SEN Support, and that the family heard it there. */
export const playSen = async (
  deps: Deps,
  access: MeetingAccess,
  { sen, cast }: { sen: NonNullable<DemoMeeting['sen']>; cast: Cast },
): Promise<void> => {
  const actor = personOf(cast, sen.by);
  const day = localDay(deps.clock.now());
  const { what, why, instead = '' } = sen;
  await decideSen(deps, { access, actor, said: { what, day, why, instead } });
  const people = (sen.told ?? []).map((key) =>
    participantOf(access, personOf(cast, key), 'people'),
  );
  if (people.length === 0) return;
  const { name: by } = must(await deps.store.schools.person(actor), 'somebody of the staff');
  await noteTold(deps, { access, actor, people, told: { how: 'meeting', day, by } });
};
