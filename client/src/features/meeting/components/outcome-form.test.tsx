import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

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

it('keeps with the child’s words who typed them, how they came in, and their language', async () => {
  const { docs, container } = await openMeeting({
    view: viewFor(ids.adeyemi, { stage: 'new-outcomes' }),
    fill: ({ plan }) => void addOutcome(plan, { origin: 'new', texts: { title: 'Tell a story' } }),
  });
  const outcome = () => listOutcomes(docs.plan)[0];
  await userEvent.click(page.getByRole('button', { name: /^Write this outcome/u }));
  await userEvent.click(page.getByRole('textbox', { name: 'The same in Zofia’s words' }));
  await expect.element(page.getByText('Zofia said this')).toBeVisible();
  expect(outcome()).toMatchObject({ childTypedBy: null, childHow: null, childLang: null });
  await userEvent.keyboard('Opowiadam');
  await vi.waitFor(() =>
    expect(outcome()).toMatchObject({ childTypedBy: ids.adeyemi, childHow: 'scribed' }),
  );
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'How Zofia said this' }),
    'on paper',
  );
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'The language of these words' }),
    'Polish',
  );
  await vi.waitFor(() => expect(outcome()).toMatchObject({ childHow: 'paper', childLang: 'pl' }));
  await expect
    .element(page.getByRole('textbox', { name: 'The same in Zofia’s words' }))
    .toHaveAttribute('lang', 'pl');
  expect(await findViolations(container)).toEqual([]);
});

it('says who typed the child’s words to everybody else', async () => {
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'last-outcomes' }),
    fill: ({ plan }) =>
      void addOutcome(plan, {
        origin: 'last',
        childTypedBy: ids.adeyemi,
        childHow: 'phone',
        childLang: 'en',
        texts: { title: 'Tell a story', childWords: 'I tell it in order' },
      }),
  });
  await expect
    .element(page.getByText('Said by Zofia on the phone, typed by Miss Adeyemi'))
    .toBeVisible();
});

it('offers them to whoever writes', async () => {
  await open(mine, /^Write this outcome/u);
  await expect
    .element(page.getByRole('textbox', { name: 'As a number, if there is one' }))
    .toHaveValue('4');
  await expect.element(page.getByLabelText('By when')).toHaveValue('2026-07-02');
});
