import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { fakeServer } from '../testing/fake-server.ts';
import { detail, unused } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { AddPeople } from './add-people.tsx';

const add = 'POST /api/meetings/spring/people';

const open = async () => {
  const { node } = withApp(<AddPeople meetingId="spring" detail={detail} there={[unused]} />);
  const { container } = await render(node);
  await userEvent.click(page.getByRole('button', { name: 'Add a person' }));
  return container;
};

it('JOIN7 offers whoever is not on the list, and somebody new, and sends who was chosen', async () => {
  const asked = fakeServer({ [add]: { body: [unused] } });
  const container = await open();
  const dialog = page.getByRole('dialog');
  expect(dialog.getByRole('checkbox', { name: /Magda/u }).query()).toBeNull();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Add somebody new' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Add to the meeting' }));
  await expect.element(dialog.getByText('Please write the name', { exact: false })).toBeVisible();
  expect(asked).toEqual([]);
  await userEvent.fill(dialog.getByLabelText('Name'), 'Ms Okafor');
  await userEvent.selectOptions(dialog.getByLabelText('Who is this?'), 'professional');
  await userEvent.click(dialog.getByRole('button', { name: 'Add to the meeting' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    people: [],
    newPeople: [{ name: 'Ms Okafor', shownAs: '', role: 'professional', with: null }],
  });
});

it('says that nobody is chosen, until somebody is', async () => {
  const asked = fakeServer({ [add]: { body: [unused] } });
  await open();
  const dialog = page.getByRole('dialog');
  const press = () => userEvent.click(dialog.getByRole('button', { name: 'Add to the meeting' }));
  await press();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Nobody is chosen yet/u);
  expect(asked).toEqual([]);
  await userEvent.click(dialog.getByRole('checkbox', { disabled: false }).first());
  await expect.element(dialog.getByRole('alert')).not.toBeInTheDocument();
  await press();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    people: [expect.any(String)],
  });
});

it('says that nobody was added, and keeps what was written', async () => {
  fakeServer({ [add]: { status: 409, body: { error: 'finished', message: 'It is finished.' } } });
  await open();
  const dialog = page.getByRole('dialog');
  await userEvent.click(dialog.getByRole('button', { name: 'Add somebody new' }));
  await userEvent.fill(dialog.getByLabelText('Name'), 'Ms Okafor');
  await userEvent.selectOptions(dialog.getByLabelText('Who is this?'), 'professional');
  await userEvent.click(dialog.getByRole('button', { name: 'Add to the meeting' }));
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/It is finished/u);
  await expect.element(dialog.getByLabelText('Name')).toHaveValue('Ms Okafor');
});
