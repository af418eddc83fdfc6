import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Told } from '@fourchairs/shared/protocol/http/sen.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';

import { openSeat } from '../testing/open-seat.tsx';
import { ids, noSen, viewFor } from '../testing/sample-view.ts';
import { LateTold } from './late-sen.tsx';

const open = (view: MeetingView) =>
  openSeat({ view, draw: (shown) => <LateTold view={shown} level={2} /> });

const said: Told = {
  person: ids.magda,
  how: 'letter',
  day: '2026-03-10',
  by: 'Mr Okonkwo',
  notedBy: 'Miss Adeyemi',
};
const path = `/api/meetings/${viewFor(ids.magda).id}/told`;

describe('TOLD6 telling the family formally', () => {
  it('is noted by staff, and taken back', async () => {
    const { asked, show } = await open(viewFor(ids.hartley));
    const card = page.getByRole('region', { name: 'Telling the family formally' });
    await expect.element(card.getByText('Magda Nowak: nobody has noted this yet.')).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'Note that they were told' }));
    const by = card.getByRole('textbox', { name: 'Who told them?' });
    await expect.element(by).toHaveValue('Mrs Hartley');
    await userEvent.fill(by, 'Mr Okonkwo');
    await userEvent.fill(card.getByLabelText('On which day?'), '2026-03-10');
    await userEvent.click(card.getByRole('button', { name: 'Note it', exact: true }));
    const told = { how: 'letter', day: '2026-03-10', by: 'Mr Okonkwo' };
    await expect
      .poll(() => asked)
      .toContainEqual({ method: 'POST', path, body: { people: [ids.magda], told } });
    await expect.element(by).not.toBeInTheDocument();
    await expect
      .element(card.getByRole('button', { name: 'Note that they were told' }))
      .toHaveFocus();
    await show(viewFor(ids.hartley, { sen: { ...noSen, told: [said] } }));
    await expect
      .element(card.getByText(/Magda Nowak was told on Tuesday 10 March 2026, in a letter/))
      .toBeVisible();
    await userEvent.click(card.getByRole('button', { name: /^Take it back/ }));
    await expect
      .poll(() => asked)
      .toContainEqual({ method: 'POST', path, body: { people: [ids.magda], told: null } });
  });

  it('TOLD7 is of the ending where SEN Support ended', async () => {
    const before = { what: 'end', day: '2026-03-01' } as const;
    const told: Told = { ...said, about: 'end' };
    const view = viewFor(ids.hartley, { sen: { ...noSen, before, told: [told] } });
    const { show } = await open(view);
    await expect
      .element(page.getByText(/has to tell the family that SEN Support for Zofia ends, and why/))
      .toBeVisible();
    await expect
      .element(page.getByText(/by Mr Okonkwo, that SEN Support ends, and why/))
      .toBeVisible();
    expect(page.getByText(/gets SEN Support/).elements()).toEqual([]);
    const begins = { what: 'start', day: '2026-03-11', why: 'W', instead: '', by: 'A' } as const;
    await show(viewFor(ids.magda, { sen: { ...noSen, before, decision: begins } }));
    await expect
      .element(page.getByText(/has to tell the family formally that Zofia gets/))
      .toBeVisible();
  });

  it('asks again for what is missing, and sends nothing', async () => {
    const { asked } = await open(viewFor(ids.hartley));
    await userEvent.click(page.getByRole('button', { name: 'Note that they were told' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Magda Nowak' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Who told them?' }), ' ');
    await userEvent.fill(page.getByLabelText('On which day?'), '2099-03-10');
    await userEvent.click(page.getByRole('button', { name: 'Note it', exact: true }));
    await expect.element(page.getByText('Please tick who was told.')).toBeVisible();
    await expect.element(page.getByText('Please say who told them.')).toBeVisible();
    await expect.element(page.getByText(/That day is still to come/)).toBeVisible();
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('is read by the family, and usable by everyone at every width', async () => {
    const { container, show } = await open(viewFor(ids.magda, { sen: { ...noSen, told: [said] } }));
    await expect.element(page.getByText(/was told on Tuesday 10 March/)).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
    await show(viewFor(ids.hartley, { sen: { ...noSen, told: [said] } }));
    await userEvent.click(page.getByRole('button', { name: 'Note that they were told' }));
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
