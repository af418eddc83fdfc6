import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids } from '#session/testing/sample-view.ts';

import { goTo, openChild, press, viewOfZofia } from './testing/open-child.tsx';

const invited = 'Magda Nowak, Miss Adeyemi and Mrs Hartley';
const open = () => openChild(undefined, viewOfZofia({ readers: ['Mrs Shah'] }));

it('CHILD14 names somebody who helped and was not invited, as the child calls them', async () => {
  const { docs, container } = await open();
  const [prep, lane] = [docs.prep(ids.zofia), docs.lane(ids.zofia)];
  const helpIn = (doc: Y.Doc) =>
    entriesOf(doc).map(({ helpedBy, helperName, how }) => [helpedBy, helperName, how]);
  const ola = [[null, 'My sister Ola', 'scribed']];
  await press('Start');
  await userEvent.click(page.getByRole('radio', { name: 'Great', exact: true }));
  await press('Someone helped me');
  await userEvent.click(page.getByRole('radio', { name: 'Somebody else', exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: /call them/u }), ' My sister Ola ');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
  await expect.poll(() => helpIn(prep)).toEqual(ola);
  await press('Show everyone');
  await expect.poll(() => helpIn(lane)).toEqual(ola);
  await press('My sister Ola helped');
  await userEvent.click(page.getByRole('radio', { name: 'Miss Adeyemi', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
  await expect.poll(() => helpIn(prep)).toEqual([[ids.adeyemi, null, 'scribed']]);
  await expect
    .element(page.getByRole('button', { name: 'Show the change', exact: true }))
    .toBeVisible();
});

describe('CHILD13 who can see this', () => {
  it('names who reads the plan without an invitation, and on the profile whoever teaches, aloud too', async () => {
    await open();
    await goTo('What is important to you?');
    await press('My family');
    const then = 'Mrs Shah and the grown-ups who teach you can read it in your plan later.';
    const whole = `Only you have this now. It is not shown in the meeting. When you press Show, ${invited} can see this. ${then}`;
    await expect.element(page.getByText(whole, { exact: true }).last()).toBeVisible();
    await expect.element(page.getByRole('button', { name: `Listen ${whole}` })).toBeVisible();
    await press('Show everyone');
    await expect
      .element(page.getByText(`${invited} can see this now. ${then}`).last())
      .toBeVisible();
  });

  it('names the SENCO and not who teaches where only the record has it', async () => {
    await open();
    await press('Start');
    await userEvent.click(page.getByRole('radio', { name: 'Great', exact: true }));
    await expect
      .element(page.getByText(/Mrs Shah can read it in your plan later\.$/u).last())
      .toBeVisible();
    expect(page.getByText(/who teach you/u).query()).toBeNull();
  });
});
