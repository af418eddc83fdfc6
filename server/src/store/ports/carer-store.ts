import type { Responsibility } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId, PupilId } from '@fourchairs/shared/lib/ids.ts';

type Noted = { readonly person: PersonId; readonly by: PersonId; readonly at: number };

/** What the school knows of a parent or carer. */
export type CarerRow = Noted & {
  readonly relation: string;
  readonly language: string;
  readonly reach: string;
};
/** Whether somebody holds parental responsibility, as it was known from then on. */
export type ResponsibilityRow = Noted & { readonly holds: Responsibility };

export interface CarerStore {
  /** Takes the place of what was noted before; `holds`, null where it did not change, is added to it. */
  set(row: CarerRow, holds: Responsibility | null): Promise<void>;
  ofPupil(pupil: PupilId): Promise<readonly CarerRow[]>;
  /** In the order in which it was noted. */
  responsibilities(pupil: PupilId): Promise<readonly ResponsibilityRow[]>;
}
