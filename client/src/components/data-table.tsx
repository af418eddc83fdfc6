import type { ReactNode } from 'react';

import styles from './data-table.module.css';

export interface DataTableProps {
  caption: string;
  /** `hidden` where a heading beside it already says it. */
  captionLook?: 'shown' | 'hidden';
  columns: readonly { id: string; title: ReactNode }[];
  /** The first cell names its row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

/** A small table. Where it is wider than the screen it scrolls by itself, with the keyboard too. */
export const DataTable = ({ caption, captionLook = 'shown', columns, rows }: DataTableProps) => (
  <section
    className={styles['frame']}
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard
    tabIndex={0}
    aria-label={caption}
  >
    <table className={styles['table']}>
      <caption className={captionLook === 'hidden' ? 'visually-hidden' : styles['caption']}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, place) =>
              place === 0 ? (
                <th key={columns[place]?.id} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[place]?.id}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
