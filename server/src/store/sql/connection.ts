import type { Query } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';

/** Answers of several queries of one consistent read, in their order. */
export type Answers<Rows extends readonly unknown[]> = { [Index in keyof Rows]: Rows[Index][] };

/** A database as the repositories see it: a read is one snapshot, a write is one transaction sent whole. */
export interface SqlConnection {
  read<Rows extends readonly unknown[]>(
    ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
  ): Promise<Answers<Rows>>;
  /** Resolves when it is synced to disk. Rejects with StoreConflict (a guard or a constraint) or StoreUnavailable. */
  write(steps: readonly Step[]): Promise<void>;
  /** True when the last write reached the disk; a conflict says nothing about the disk. */
  healthy(): boolean;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
