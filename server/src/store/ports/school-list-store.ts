import type { ProvisionLevel } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';

/** A level of support that the school uses, as it calls it. */
export type SchoolLevelRow = {
  readonly school: SchoolId;
  readonly level: ProvisionLevel;
  readonly name: string;
  readonly place: number;
};
/** An area of need by which the school finds its lines. */
export type SchoolAreaRow = {
  readonly school: SchoolId;
  readonly area: string;
  readonly name: string;
  readonly place: number;
};
/** `asked`: one of the staff would like to have it in the list; `away`: it was in it. */
export type SchoolLineState = 'in' | 'asked' | 'away';
export type SchoolLineRow = {
  readonly school: SchoolId;
  readonly id: string;
  readonly what: string;
  readonly level: ProvisionLevel | null;
  /** Keys of areas, with a space between. */
  readonly areas: string;
  readonly who: string;
  readonly frequency: string;
  readonly minutes: number | null;
  readonly groupSize: string;
  readonly why: string;
  readonly state: SchoolLineState;
  /** Who asked for it or wrote it; null for those the list began with. */
  readonly by: PersonId | null;
  /** When it was last changed: a change says which one it starts from. */
  readonly at: number;
};

/** What a school has ready: its own levels, areas and support lines. A school without levels has not begun its list. */
export interface SchoolListStore {
  levels(school: SchoolId): Promise<readonly SchoolLevelRow[]>;
  areas(school: SchoolId): Promise<readonly SchoolAreaRow[]>;
  /** By their words. */
  lines(school: SchoolId): Promise<readonly SchoolLineRow[]>;
  /** Everything a list begins with, in one transaction. Rejects with StoreConflict when it has begun. */
  begin(
    levels: readonly SchoolLevelRow[],
    areas: readonly SchoolAreaRow[],
    lines: readonly SchoolLineRow[],
  ): Promise<void>;
  /** Rejects with StoreConflict when the id is taken. */
  addLine(line: SchoolLineRow): Promise<void>;
  /** Rejects with StoreConflict when the line was changed since `was`. */
  changeLine(line: SchoolLineRow, was: number): Promise<void>;
  /** All levels and areas at once, in place of those there are. */
  setNames(
    school: SchoolId,
    levels: readonly SchoolLevelRow[],
    areas: readonly SchoolAreaRow[],
  ): Promise<void>;
}
