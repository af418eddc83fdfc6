import type { SqlValue } from '#store/sql/query.ts';

/**
 * Rows of values on their way between threads. Bytes travel in one buffer that is handed over, not copied: copying
 * many small arrays costs more than the write itself, and a view of a pooled buffer would drag the whole pool along.
 */
export type PackedRows = {
  readonly count: number;
  readonly width: number;
  /** Row after row. In the columns of `bytesAt` a number is a length, to be taken from the buffer in order. */
  readonly values: readonly (string | number | bigint | null)[];
  readonly bytesAt: readonly number[];
};

export type Packed = {
  readonly groups: readonly PackedRows[];
  readonly bytes: Uint8Array<ArrayBuffer>;
};

type Rows = readonly (readonly SqlValue[])[];

const bytesIn = (groups: readonly Rows[]): number => {
  let length = 0;
  for (const rows of groups) {
    for (const row of rows) {
      for (const value of row) if (value instanceof Uint8Array) length += value.length;
    }
  }
  return length;
};

export const pack = (groups: readonly Rows[]): Packed => {
  const bytes = new Uint8Array(bytesIn(groups));
  let offset = 0;
  const packRows = (rows: Rows): PackedRows => {
    const values: (string | number | bigint | null)[] = [];
    const bytesAt = new Set<number>();
    for (const row of rows) {
      for (const [column, value] of row.entries()) {
        if (value instanceof Uint8Array) {
          bytes.set(value, offset);
          offset += value.length;
          values.push(value.length);
          bytesAt.add(column);
        } else values.push(value);
      }
    }
    const width = rows[0]?.length ?? 0;
    return { count: rows.length, width, values, bytesAt: [...bytesAt].sort((a, b) => a - b) };
  };
  return { groups: groups.map(packRows), bytes };
};

/** The rows again; their bytes are views of the one buffer. */
export const unpack = ({ groups, bytes }: Packed): SqlValue[][][] => {
  let offset = 0;
  const take = (length: number): Uint8Array => {
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  const unpackRow = ({ width, values, bytesAt }: PackedRows, start: number): SqlValue[] => {
    const row: SqlValue[] = values.slice(start, start + width);
    for (const column of bytesAt) {
      const length = row[column];
      if (typeof length === 'number') row[column] = take(length);
    }
    return row;
  };
  return groups.map((group) =>
    Array.from({ length: group.count }, (_, row) => unpackRow(group, row * group.width)),
  );
};
