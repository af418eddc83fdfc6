import { must } from '@fourchairs/shared/lib/must.ts';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { DateField } from './date-field.tsx';
import { render } from './testing/render.tsx';

/** As the server does: a day in the year 2 is refused, and the field shows what is kept. */
const KeptDay = ({ told }: { told: string[] }) => {
  const [day, setDay] = useState('2026-03-19');
  const keep = (next: string): void => {
    told.push(next);
    setDay(next);
  };
  return <DateField label="The next review" value={day} onChange={keep} />;
};

it('keeps a day whose year is typed digit by digit, and tells nobody of the years on the way', async () => {
  const told: string[] = [];
  const { container } = await render(<KeptDay told={told} />);
  const input = must(container.querySelector('input'), 'input');
  input.focus();
  await userEvent.keyboard('07072027');
  expect(input.value.slice(0, 4)).toBe('2027');
  expect(told.at(-1)).toBe(input.value);
  expect(told.filter((day) => day.startsWith('0'))).toEqual([]);
});
