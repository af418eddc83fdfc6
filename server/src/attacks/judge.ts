import { defaultMostHeld, firstTitle } from './attack.ts';
import type { Row } from './run-attack.ts';

/** What is wrong with how an attack ended; empty: the server held. */
export const judge = ({
  attack,
  answer,
  left,
  during,
  exits,
  held,
}: Pick<Row, 'attack' | 'answer' | 'left' | 'during' | 'exits' | 'held'>): readonly string[] => {
  const faults: string[] = [];
  if (answer !== attack.answer) faults.push(`answered otherwise than “${attack.answer}”`);
  if (left !== firstTitle) faults.push(`the victim’s page shows “${left}”`);
  if (during.typed === 0) faults.push('nobody typed in the other meeting');
  faults.push(...during.complaints);
  const grown = held.after - held.before;
  // What is not a number was not measured, which is no better.
  if (!(grown <= (attack.mostHeld ?? defaultMostHeld)))
    faults.push(`the server holds ${Math.round(grown / 1024 / 1024)} MB more than before`);
  if (exits > 0) faults.push('the server ended');
  return faults;
};
