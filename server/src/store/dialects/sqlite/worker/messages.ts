import type { Packed } from '#store/dialects/sqlite/worker/wire.ts';
import type { Failure } from '#store/sql/failure.ts';
import type { Guard } from '#store/sql/step.ts';

/** What the worker opens. A reader never writes: SQLite itself refuses. */
export type SqliteFile = { readonly path: string; readonly mode: 'write' | 'read' };

export type Request =
  /** One transaction; `values.groups` holds the runs of each step. */
  | {
      readonly kind: 'write';
      readonly steps: readonly { readonly sql: string; readonly guard: Guard | null }[];
      readonly values: Packed;
    }
  /** One snapshot; `values.groups` holds one row of parameters for each query. */
  | { readonly kind: 'read'; readonly sql: readonly string[]; readonly values: Packed }
  | { readonly kind: 'close' };

export type Answer =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'rows';
      readonly names: readonly (readonly string[])[];
      readonly values: Packed;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Numbered<Message> = { readonly id: number; readonly message: Message };
