import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { useApart } from '../model/use-apart.ts';
import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { ApartForm } from './apart-form.tsx';
import { ApartPanel } from './apart-panel.tsx';

const path = '/api/pupils/zofia/apart';
const row = {
  id: 'a',
  one: 'mum',
  other: 'dad',
  noLinkFor: 'dad',
  reason: 'A court order of May.',
  by: 'Mrs Hartley',
  at: '2026-03-19T10:00:00.000Z',
  ended: null,
};
const people = detail.people.filter(({ role }) => role === 'parent');

const Form = () => <ApartForm people={people} set={useApart('zofia').set} />;

it('APART4 shows who is kept apart, since when and why, to staff who may not change it', async () => {
  fakeServer({ [`GET ${path}`]: { body: [row] } });
  const { container } = await render(withApp(<ApartPanel detail={detail} />).node);
  await expect.element(page.getByText('Magda Nowak and Tom Bell')).toBeVisible();
  await expect.element(page.getByText('Why: A court order of May.')).toBeVisible();
  await expect
    .element(page.getByText('A court order: no link can be made for Tom Bell.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /Keep apart no longer/u }))
    .not.toBeInTheDocument();
  expect(await findViolations(container)).toEqual([]);
});

it('APART3 keeps two people apart, and by a court order one of them without a link', async () => {
  const asked = fakeServer({ [`POST ${path}`]: { status: 204 } });
  const { container } = await render(withApp(<Form />).node);
  const save = page.getByRole('button', { name: 'Keep them apart' });
  await userEvent.click(save);
  await expect.element(page.getByText('Please choose who.')).toBeVisible();
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('Who', { exact: true }), 'mum');
  await userEvent.selectOptions(page.getByLabelText('From whom'), 'dad');
  await userEvent.click(page.getByRole('checkbox', { name: /A court order says/u }));
  await userEvent.selectOptions(page.getByLabelText('Who is to have no link?'), 'dad');
  await userEvent.fill(page.getByLabelText(/^Why\?/u), 'A court order of May.');
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(save);
  await expect
    .poll(() => asked.find(({ method }) => method === 'POST')?.body)
    .toEqual({ one: 'mum', other: 'dad', noLinkFor: 'dad', reason: 'A court order of May.' });
});
