import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';

import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { PlanTypeField } from './plan-type-field.tsx';
import { SchoolSettings } from './school-settings.tsx';

const path = '/api/school/settings';
const settings = {
  plan: null,
  informationReport: 'https://thistledown.example/send',
  localOffer: '',
  sendiass: '',
  holdDays: 4,
};
const save = () => userEvent.click(page.getByRole('button', { name: 'Save the settings' }));

it('TURN3 saves the kind of plan and the links, and refuses an address that is not safe', async () => {
  const asked = fakeServer({
    [`GET ${path}`]: { body: settings },
    [`PUT ${path}`]: { status: 204 },
  });
  const { container } = await render(withApp(<SchoolSettings />).node);
  const offer = page.getByRole('textbox', { name: 'Local Offer' });
  await userEvent.fill(offer, 'javascript:alert(1)');
  await save();
  await expect.element(page.getByText(/not the address of a page that opens safely/)).toBeVisible();
  expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
  await userEvent.fill(offer, ' https://council.example/offer ');
  await userEvent.selectOptions(page.getByLabelText(/What kind of plan/), 'support-plan');
  const hold = page.getByLabelText(/hold a saved record back/);
  await expect.element(hold).toHaveDisplayValue('4 days at the most');
  await userEvent.selectOptions(hold, 'Not at all: everyone has it at once');
  await save();
  await expect.element(page.getByText('The settings are saved.')).toBeVisible();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    ...settings,
    plan: 'support-plan',
    holdDays: 0,
    localOffer: ' https://council.example/offer ',
  });
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('STEP4 sets the kind of plan of one pupil, or leaves it to the school', async () => {
  const asked = fakeServer({ 'PUT /api/pupils/zofia/plan-type': { status: 204 } });
  await render(withApp(<PlanTypeField detail={detail} />).node);
  const field = page.getByLabelText('Zofia’s kind of plan');
  await userEvent.selectOptions(field, 'agreement');
  await userEvent.selectOptions(field, 'as-school');
  await expect
    .poll(() => asked.map(({ body }) => body))
    .toEqual([{ plan: 'agreement' }, { plan: null }]);
});

it('LENGTH1 keeps all of an address that is too long, says by how much, and sends nothing', async () => {
  const asked = fakeServer({ [`GET ${path}`]: { body: settings } });
  await render(withApp(<SchoolSettings />).node);
  const offer = page.getByRole('textbox', { name: 'Local Offer' });
  await expect.element(offer).toBeVisible();
  pasteInto(offer, `https://council.example/${'o'.repeat(479)}`);
  expect(lengthOf(offer)).toBe(503);
  await expect.element(page.getByText('3 letters too many')).toBeVisible();
  await save();
  expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
});
