import { DataTable } from '../data-table.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  support: (
    <DataTable
      caption="Support"
      columns={[
        { id: 'what', title: 'Support' },
        { id: 'level', title: 'Level' },
        { id: 'who', title: 'Who' },
        { id: 'when', title: 'When' },
      ]}
      rows={[
        {
          id: '1',
          cells: ['Narrative group of three', 'Targeted', 'Mr Lowe', '25 min, twice a week'],
        },
        {
          id: '2',
          cells: ['Story map on her table', 'Universal', 'Miss Adeyemi', 'Every English lesson'],
        },
      ]}
    />
  ),
};
