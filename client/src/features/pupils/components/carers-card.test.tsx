import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';

import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { CarersCard } from './carers-card.tsx';

const put = 'PUT /api/pupils/zofia/carers/mum';
const nothing: Carer = { relation: '', responsibility: 'not-known', language: '', reach: '' };
const known: Record<string, Carer> = {
  mum: { relation: 'Mother', responsibility: 'yes', language: 'Polish', reach: 'By text' },
  dad: nothing,
};
const withCarers: PupilDetail = {
  ...detail,
  people: detail.people.map((person) => {
    const carer = known[person.id];
    return carer === undefined ? person : { ...person, carer };
  }),
};
const open = async () => (await render(withApp(<CarersCard detail={withCarers} />).node)).container;

it('says who each is to the child, and what is not known yet', async () => {
  const container = await open();
  const [mum, dad] = page.getByRole('listitem').elements();
  expect(mum?.textContent).toContain('Mother · Has parental responsibility · Speaks Polish');
  expect(dad?.textContent).toContain('Parental responsibility: not noted yet');
  expect(await findViolations(container)).toEqual([]);
});

it('saves what is changed, and keeps the form with what was typed when it cannot', async () => {
  let answer = { status: 503, body: { error: 'not-saved', message: '' } };
  const server = {
    get [put]() {
      return answer;
    },
  };
  const asked = fakeServer(server);
  const container = await open();
  await userEvent.click(page.getByRole('button', { name: 'Change Magda Nowak' }));
  await userEvent.fill(page.getByLabelText('Who they are to Zofia'), 'Mum');
  await userEvent.click(page.getByRole('radio', { name: 'No', exact: true }));
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  for (const width of [320, 768, 1440]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByLabelText('Who they are to Zofia')).toHaveValue('Mum');
  answer = { status: 204, body: { error: '', message: '' } };
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.poll(() => page.getByRole('button', { name: 'Save' }).query()).toBeNull();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    ...known['mum'],
    relation: 'Mum',
    responsibility: 'no',
  });
});

it.each(['Who they are to Zofia', 'First language'])(
  'LENGTH1 keeps all of what is too long, says by how much, and sends nothing: %s',
  async (label) => {
    const asked = fakeServer({});
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Change Magda Nowak' }));
    const field = page.getByRole('textbox', { name: label });
    await userEvent.clear(field);
    pasteInto(field, 'n'.repeat(83));
    expect(lengthOf(field)).toBe(83);
    await expect.element(page.getByText('3 letters too many')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(asked).toEqual([]);
  },
);
