import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { openMeeting } from '../testing/open-meeting.tsx';
import { ids, viewFor } from '../testing/sample-view.ts';

const mine = viewFor(ids.magda, { stage: 'new-outcomes' });

const open = async (view: typeof mine, button: RegExp) => {
  const { container } = await openMeeting({
    view,
    fill: ({ plan }) =>
      void addOutcome(plan, {
        origin: 'new',
        baselineValue: 4,
        targetBy: '2026-07-02',
        texts: { title: 'Tell a story' },
      }),
  });
  await userEvent.click(page.getByRole('button', { name: button }));
  return container;
};

it('offers whoever only reads no field that would refuse what they type', async () => {
  const container = await open(
    { ...mine, you: { ...mine.you, role: 'observer' } },
    /^Read this outcome/u,
  );
  const card = page.getByRole('article');
  await expect.element(card.getByText(/2 July/u)).toBeVisible();
  const fields = [...container.querySelectorAll('article :is(input, textarea, select)')];
  expect(fields.filter((field) => !field.matches(':disabled'))).toEqual([]);
});

it('offers them to whoever writes', async () => {
  await open(mine, /^Write this outcome/u);
  await expect
    .element(page.getByRole('textbox', { name: 'As a number, if there is one' }))
    .toHaveValue('4');
  await expect.element(page.getByLabelText('By when')).toHaveValue('2026-07-02');
});
