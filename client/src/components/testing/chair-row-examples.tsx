import { ChairRow } from '../chair-row.tsx';
import type { Examples } from './examples.ts';
import { manyPeople, samplePeople } from './sample-people.ts';

export const examples: Examples = {
  five: <ChairRow label="Here now" people={samplePeople} awayWord="away" />,
  many: <ChairRow label="Here now" people={manyPeople} awayWord="away" />,
  nobody: <ChairRow label="Here now" people={[]} awayWord="away" />,
};
