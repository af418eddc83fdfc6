import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';

/** How a pupil's own page looks until they choose for themselves. */
export type LookRow = {
  readonly pupil: PupilId;
  readonly look: ChildLook;
  readonly by: PersonId;
  readonly at: number;
};

export interface LookStore {
  /** Takes the place of what was chosen before. */
  set(row: LookRow): Promise<void>;
  /** As usual for their age again. */
  drop(pupil: PupilId): Promise<void>;
  of(pupil: PupilId): Promise<ChildLook | null>;
}
