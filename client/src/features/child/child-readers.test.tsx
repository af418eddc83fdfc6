import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { goTo, openChild, press, viewOfZofia } from './testing/open-child.tsx';

const invited = 'Magda Nowak, Miss Adeyemi and Mrs Hartley';
const open = () => openChild(undefined, viewOfZofia({ readers: ['Mrs Shah'] }));

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
    await userEvent.click(page.getByRole('radio', { name: 'Great' }));
    await expect
      .element(page.getByText(/Mrs Shah can read it in your plan later\.$/u).last())
      .toBeVisible();
    expect(page.getByText(/who teach you/u).query()).toBeNull();
  });
});
