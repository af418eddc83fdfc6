import type { PlanType } from '@fourchairs/shared/domain/codes.ts';
import type { TurnTo } from '@fourchairs/shared/domain/turn-to.ts';
import type { PersonId, PupilId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

type Set = { readonly by: PersonId; readonly at: number };

/** What a school says for all its pupils. */
export type SchoolSettingRow = TurnTo &
  Set & {
    readonly school: SchoolId;
    readonly plan: PlanType | null;
    /** null: as it is installed. */
    readonly holdDays: number | null;
  };
/** What kind of plan one pupil has. */
export type PlanTypeRow = Set & { readonly pupil: PupilId; readonly plan: PlanType };

export interface SettingStore {
  /** null: never set. */
  ofSchool(school: SchoolId): Promise<SchoolSettingRow | null>;
  /** Takes the place of what was set before. */
  setSchool(row: SchoolSettingRow): Promise<void>;
  planOf(pupil: PupilId): Promise<PlanType | null>;
  setPlan(row: PlanTypeRow): Promise<void>;
  /** As the school says for all. */
  dropPlan(pupil: PupilId): Promise<void>;
}
