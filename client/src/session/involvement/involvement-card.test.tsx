import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Involvement } from '@fourchairs/shared/protocol/http/reports.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';

import { LateReports } from '../reports/late-reports.tsx';
import { openSeat } from '../testing/open-seat.tsx';
import { ids, people, therapist, viewFor } from '../testing/sample-view.ts';

const viewOf = (me: 'magda' | 'hartley' | 'zofia', more: Partial<MeetingView> = {}) =>
  viewFor(ids[me], { people: [...people, therapist], ...more });
const open = (view: MeetingView) =>
  openSeat({ view, draw: (shown) => <LateReports view={shown} level={2} /> });

const said = (more: Partial<Involvement> = {}): Involvement => ({
  professional: ids.park,
  person: ids.magda,
  agrees: true,
  how: 'own',
  recordedBy: ids.magda,
  at: '2026-03-03T10:00:00.000Z',
  ...more,
});
const sent = (body: object) => ({
  method: 'POST',
  path: `/api/meetings/${viewOf('magda').id}/involvement`,
  body: { professional: ids.park, person: ids.magda, ...body },
});

describe('INVOLVE5 who helps', () => {
  it('asks the parent about each, and takes it back again', async () => {
    const { asked, show } = await open(viewOf('magda'));
    const card = page.getByRole('region', { name: 'Who helps Zofia' });
    await expect.element(card.getByText('Not agreed yet')).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: /^I agree/ }));
    await expect.poll(() => asked).toContainEqual(sent({ agrees: true, how: 'own' }));
    await show(viewOf('magda', { involvement: [said()] }));
    await expect.element(card.getByText('Agreed', { exact: true })).toBeVisible();
    await expect
      .element(card.getByText('Magda Nowak agreed on 3 March, on their own device.'))
      .toBeVisible();
    await userEvent.click(card.getByRole('button', { name: /^Take it back/ }));
    await expect.poll(() => asked).toContainEqual(sent({ agrees: false, how: 'own' }));
    await show(viewOf('magda', { involvement: [said({ agrees: false })] }));
    await expect.element(card.getByText('Taken back')).toBeVisible();
    await expect.element(card.getByRole('button', { name: /^I agree/ })).toBeVisible();
  });

  it('lets staff note what was said in the room or on paper, and agree for nobody', async () => {
    const { asked } = await open(viewOf('hartley'));
    const card = page.getByRole('region', { name: 'Who helps Zofia' });
    await userEvent.click(card.getByRole('button', { name: 'Note what the family said' }));
    expect(card.getByRole('button', { name: /^I agree/ }).query()).toBeNull();
    await userEvent.click(card.getByRole('radio', { name: 'On signed paper' }));
    await userEvent.click(card.getByRole('button', { name: /^Note it/ }));
    await expect.poll(() => asked).toContainEqual(sent({ agrees: true, how: 'paper' }));
  });

  it('asks the young person from 16 and no parent; a child reads it', async () => {
    const pupil = { ...viewOf('magda').pupil, agreesForSelf: true };
    const grown = await open(viewOf('zofia', { pupil }));
    await expect.element(page.getByRole('button', { name: /^I agree/ })).toBeVisible();
    await grown.show(viewOf('zofia'));
    await expect.element(page.getByText('Not agreed yet')).toBeVisible();
    expect(page.getByRole('button', { name: /^I agree/ }).query()).toBeNull();
    await grown.show(viewOf('magda', { pupil }));
    expect(page.getByRole('button', { name: /^I agree/ }).query()).toBeNull();
  });

  it('is usable by everyone, at every width', async () => {
    const paper = said({ how: 'paper', recordedBy: ids.hartley });
    const { container } = await open(viewOf('hartley', { involvement: [paper] }));
    await userEvent.click(page.getByRole('button', { name: 'Note what the family said' }));
    await expect.element(page.getByText(/on paper, noted by Mrs Hartley/)).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
