import type { PlanType } from '@fourchairs/shared/domain/codes.ts';
import { longestHoldDays } from '@fourchairs/shared/domain/hold-days.ts';
import {
  isSafeAddress,
  nowhereToTurn,
  type TurnTo,
  turnToNames,
} from '@fourchairs/shared/domain/turn-to.ts';
import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import type { SchoolSettings } from '@fourchairs/shared/protocol/http/school-settings.ts';

import { Problem } from '#lib/problem.ts';
import type { MeetingRow, PupilRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What a school says for all its pupils; a school that never said anything says nothing. */
export const findSchoolSettings = async (
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
  school: SchoolId,
): Promise<SchoolSettings> => {
  const row = await store.settings.ofSchool(school);
  const holdDays = Math.min(row?.holdDays ?? settings.holdDays, longestHoldDays);
  if (row === null) return { plan: null, ...nowhereToTurn, holdDays };
  const { plan, informationReport, localOffer, sendiass } = row;
  return { plan, informationReport, localOffer, sendiass, holdDays };
};

/** The kind of plan of a meeting's pupil, and where the family can turn. */
export const findPlanAround = async (
  deps: Pick<Deps, 'store'>,
  { school, pupil }: Pick<MeetingRow, 'school' | 'pupil'>,
): Promise<{ readonly plan: PlanType | null; readonly turnTo: TurnTo }> => {
  const [row, own] = await Promise.all([
    deps.store.settings.ofSchool(school),
    deps.store.settings.planOf(pupil),
  ]);
  if (row === null) return { plan: own, turnTo: nowhereToTurn };
  const { plan, informationReport, localOffer, sendiass } = row;
  return { plan: own ?? plan, turnTo: { informationReport, localOffer, sendiass } };
};

/** Everybody in a meeting reads these: their pages look again. */
const announce = (deps: Deps, meetings: readonly MeetingRow[]): void => {
  for (const { id } of meetings) deps.live.announce(id, { kind: 'meeting-changed' });
};

export const setSchoolSettings = async (
  deps: Deps,
  { school, settings, by }: { school: SchoolId; settings: SchoolSettings; by: PersonId },
): Promise<void> => {
  const trimmed = (name: (typeof turnToNames)[number]) => settings[name].trim();
  for (const name of turnToNames) {
    if (trimmed(name) === '' || isSafeAddress(trimmed(name))) continue;
    throw new Problem(
      'bad-request',
      'That is not the address of a page that opens safely. Nothing was changed: it begins with https://',
      name,
    );
  }
  await deps.store.settings.setSchool({
    school,
    plan: settings.plan,
    informationReport: trimmed('informationReport'),
    localOffer: trimmed('localOffer'),
    sendiass: trimmed('sendiass'),
    holdDays: settings.holdDays,
    by,
    at: deps.clock.now(),
  });
  announce(deps, await deps.store.meetings.meetingsOfSchool(school));
  const detail = { school, plan: settings.plan, holdDays: settings.holdDays };
  await audit(deps, { actor: by, action: 'school.set', meeting: null, detail });
};

/** What kind of plan a pupil has; null: as the school says for all. */
export const setPlanType = async (
  deps: Deps,
  { pupil, plan, by }: { pupil: PupilRow; plan: PlanType | null; by: PersonId },
): Promise<void> => {
  const { settings, meetings } = deps.store;
  if (plan === null) await settings.dropPlan(pupil.id);
  else await settings.setPlan({ pupil: pupil.id, plan, by, at: deps.clock.now() });
  announce(deps, await meetings.meetingsOfPupil(pupil.id));
  const detail = { pupil: pupil.id, plan };
  await audit(deps, { actor: by, action: 'pupil.plan-set', meeting: null, detail });
};
