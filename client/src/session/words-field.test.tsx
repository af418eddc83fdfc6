import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { fits } from './use-length.ts';
import { WordsField } from './words-field.tsx';

const most = 280;

const Field = () => {
  const [words, setWords] = useState('');
  return <WordsField label="Why?" most={most} value={words} onChange={setWords} />;
};

it('keeps fifty thousand pasted letters whole, says how many are too many, and fits again when it is shorter', async () => {
  const { container } = await render(<Field />);
  const field = page.getByRole('textbox', { name: 'Why?' });
  const letters = 'a'.repeat(50_000);
  await field.fill(letters);
  await expect.element(field).toHaveValue(letters);
  await expect.element(field).toHaveAccessibleDescription(/Nothing was cut off/u);
  await expect.element(page.getByText('49,720 letters too many')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await field.fill('a'.repeat(most));
  await expect.element(field).not.toHaveAccessibleDescription(/too long/u);
  expect([fits(letters, most), fits(` ${'a'.repeat(most)} `, most)]).toEqual([false, true]);
});
