import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { toldRequest } from '@fourchairs/shared/protocol/http/sen.ts';
import type * as z from 'zod/mini';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { ParticipantRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { checkDone } from '#use-cases/check-done.ts';
import type { Deps } from '#use-cases/deps.ts';

/** The family was formally told that SEN Support is given (6.43), or what was noted of that is taken back. */
export const noteTold = async (
  deps: Deps,
  input: {
    readonly access: MeetingAccess;
    readonly people: readonly ParticipantRow[];
    readonly told: z.output<typeof toldRequest>['told'];
    readonly actor: PersonId;
  },
): Promise<void> => {
  const { access, people, told, actor } = input;
  const { id: meeting, pupil: of } = access.meeting;
  const at = deps.clock.now();
  const today = localDay(at);
  if (told !== null) checkDone(told.day, today);
  const pupil = must(await deps.store.schools.pupil(of), 'the pupil of a meeting');
  const isGrown = agreesForSelf(pupil.dateOfBirth, today);
  const isFamily = ({ role, person }: ParticipantRow) =>
    role === 'parent' || (isGrown && person === pupil.person);
  if (!people.every(isFamily)) {
    throw new Problem(
      'bad-request',
      'A parent or carer is told, and from 16 the young person too. Nothing was noted: choose who was told.',
      'people',
    );
  }
  const noted = told ?? ({ how: 'taken-back', day: today, by: '' } as const);
  await deps.store.sen.addTold(
    people.map(({ person }) => ({
      pupil: of,
      meeting,
      person,
      how: noted.how,
      day: noted.day,
      by: noted.by.trim(),
      notedBy: actor,
      at,
    })),
  );
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const action = told === null ? 'family.told-taken-back' : 'family.told';
  const detail = { people: people.map(({ person }) => person).join(' '), how: noted.how };
  await audit(deps, { actor, action, meeting, detail });
};
