import type { OpeningState, OpeningTarget } from '@fourchairs/shared/access/can-safeguard.ts';
import type { MeetingId, OpeningId, PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

import { Problem } from '#lib/problem.ts';
import type { OpeningStep, OpeningStepRow } from '#store/ports/opening-store.ts';
import { StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** One opening of a child's own page, put together from the steps that were taken. */
export type Opening = {
  readonly id: OpeningId;
  readonly meeting: MeetingId;
  readonly target: OpeningTarget;
  /** Until when the page may be read; null before it was approved. */
  readonly until: number | null;
  readonly steps: readonly OpeningStepRow[];
  /** The steps there are about the whole meeting: the next one comes after them, or not at all. */
  readonly stepsOfMeeting: number;
};

const stateOf = (steps: readonly OpeningStepRow[], now: number): OpeningState => {
  const last = steps.findLast(({ step }) => step !== 'read');
  if (last === undefined || last.step === 'asked' || last.step === 'read') return 'asked';
  if (last.step !== 'approved') return last.step;
  return now < (last.until ?? 0) ? 'open' : 'over';
};

/** The openings that these steps are about, newest first. `all`: every step of their meetings. */
const openingsIn = (
  all: readonly OpeningStepRow[],
  { schoolId, now }: { schoolId: SchoolId; now: number },
): Opening[] =>
  all
    .filter(({ step }) => step === 'asked')
    .map(({ opening: id, meeting, askedBy }) => {
      const steps = all.filter(({ opening }) => opening === id);
      const until = steps.find(({ step }) => step === 'approved')?.until ?? null;
      const stepsOfMeeting = all.filter((row) => row.meeting === meeting).length;
      const target = { schoolId, askedBy, state: stateOf(steps, now) };
      return { id, meeting, target, until, steps, stepsOfMeeting };
    })
    .toReversed();

export const listOpenings = async (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  schoolId: SchoolId,
): Promise<Opening[]> =>
  openingsIn(await store.openings.ofSchool(schoolId), { schoolId, now: clock.now() });

/** One of another school and one that does not exist look the same. */
export const findOpening = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  { id, schoolId }: { id: OpeningId; schoolId: SchoolId },
): Promise<Opening> => {
  const found = (await listOpenings(deps, schoolId)).find((opening) => opening.id === id);
  if (found !== undefined) return found;
  throw new Problem('not-found', 'There is no such opening here. Nothing was changed.');
};

const otherCameFirst = () =>
  new Problem(
    'conflict',
    'Something else was done about this at the same moment. Nothing was changed: look at how it stands now.',
  );

/** Adds a step to what was looked at: when another came in between, it is not taken, and says so. */
export const takeStep = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  opening: Pick<Opening, 'id' | 'meeting' | 'stepsOfMeeting'> & {
    readonly target: Pick<OpeningTarget, 'askedBy'>;
  },
  taken: {
    readonly step: OpeningStep;
    readonly by: PersonId;
    readonly words?: string;
    readonly until?: number;
  },
): Promise<void> => {
  const { id, meeting, target, stepsOfMeeting } = opening;
  const { step, by, words = '', until = null } = taken;
  const at = deps.clock.now();
  const place = stepsOfMeeting + 1;
  const row = { meeting, place, opening: id, step, askedBy: target.askedBy, by, at, words, until };
  try {
    await deps.store.openings.add(row);
  } catch (error) {
    if (error instanceof StoreConflict) throw otherCameFirst();
    throw error;
  }
  const action = `opening.${step}`;
  await audit(deps, { actor: by, action, meeting, detail: { opening: id } });
};
