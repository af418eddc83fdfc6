import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { withoutWordsOf } from '@fourchairs/shared/document/without-words-of.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { noSuchMeeting } from '#lib/problem.ts';
import { accessOfVersion } from '#use-cases/access-of-version.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { findFinished } from '#use-cases/finished-version.ts';
import { keptFromThese } from '#use-cases/kept-apart.ts';
import { openVersion } from '#use-cases/open-version.ts';

type Asked = { readonly access: MeetingAccess; readonly actor: Actor };

/** The plan as it was frozen, and whether some of it is left out of what is given. */
export type EarlierPlan = { readonly plan: RecordPlan; readonly leftOut: boolean };

const findEarlier = async (deps: Deps, { access, actor }: Asked): Promise<RecordPlan> => {
  const { carriedFrom } = access.meeting;
  if (carriedFrom === null) throw noSuchMeeting();
  const its = await accessOfVersion(deps, { access, actor, name: carriedFrom });
  const { n } = must(await findFinished(deps, its.meeting), 'the record that was carried in');
  return (await openVersion(deps, { access: its, actor, n })).record.plan;
};

/**
 * What the record that this meeting goes on from said, for whoever brings words of it back: everybody here reads those, so
 * what is kept from anybody who comes here is not in it, as it was not when the plan was carried in (APART2).
 */
export const readEarlier = async (deps: Deps, asked: Asked): Promise<EarlierPlan> => {
  const whole = await findEarlier(deps, asked);
  const { meeting, apart, participants } = asked.access;
  const known = await findPeople(deps.store, meeting);
  const plan = withoutWordsOf(whole, keptFromThese(apart, participants, known));
  return { plan, leftOut: canonicalJson(plan) !== canonicalJson(whole) };
};
