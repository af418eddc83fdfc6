import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';

import { openSeat } from '../testing/open-seat.tsx';
import { ids, noSen, viewFor } from '../testing/sample-view.ts';
import { LateDecision } from './late-sen.tsx';

const open = (view: MeetingView) =>
  openSeat({ view, draw: (shown) => <LateDecision view={shown} level={2} /> });

const first = { ...noSen, asks: 'start' } as const;
const path = `/api/meetings/${viewFor(ids.magda).id}/sen-decision`;
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

describe('SEN7 what is decided about SEN Support', () => {
  it('is noted by the lead with a reason, and with what there is instead', async () => {
    const { asked } = await open(viewFor(ids.adeyemi, { sen: first }));
    await expect.element(page.getByText('Nothing is decided yet.')).toBeVisible();
    await press('Note what was decided');
    await press('Note it');
    await expect.element(page.getByText('Please choose what was decided.')).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Not SEN Support now' }));
    await expect.element(page.getByText('Please say why.')).toBeVisible();
    await expect.element(page.getByText('Please say what there will be instead.')).toBeVisible();
    expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: 'Why?' }), 'Too early to say');
    const instead = page.getByRole('textbox', { name: 'What will there be instead?' });
    await userEvent.fill(instead, 'A picture strip');
    await userEvent.fill(page.getByLabelText('On which day?'), '2026-03-10');
    await press('Note it');
    const decision = {
      what: 'not-now',
      day: '2026-03-10',
      why: 'Too early to say',
      instead: 'A picture strip',
    };
    await expect.poll(() => asked).toContainEqual({ method: 'PUT', path, body: { decision } });
  });

  it('is read by the family: what, why, when, and that they may worry again', async () => {
    const decision = {
      what: 'end',
      day: '2026-03-10',
      why: 'She reached them all',
      instead: 'The picture strip',
      by: 'Miss Adeyemi',
    } as const;
    const before = { what: 'start', day: '2025-09-18' } as const;
    const sen = { ...noSen, decision, before };
    const { container, show, asked } = await open(viewFor(ids.magda, { sen }));
    await expect.element(page.getByText('SEN Support ends', { exact: true })).toBeVisible();
    for (const words of [
      'She reached them all',
      'The picture strip',
      'Decided on Tuesday 10 March 2026. Noted by Miss Adeyemi.',
      'SEN Support began on Thursday 18 September 2025.',
      /worried again/,
    ]) {
      await expect.element(page.getByText(words)).toBeVisible();
    }
    expect(page.getByRole('button').elements()).toEqual([]);
    // APART2: decided in the sitting of somebody who is kept apart.
    await show(viewFor(ids.magda, { sen: { ...sen, before: { what: 'start', day: null } } }));
    await expect.element(page.getByText('SEN Support has begun.')).toBeVisible();
    await show(viewFor(ids.adeyemi, { sen }));
    const takeBack = page.getByRole('button', { name: /^Take it back/ });
    const change = page.getByRole('button', { name: 'Change what was noted', exact: true });
    const bottom = takeBack.element().getBoundingClientRect().bottom;
    expect(change.element().getBoundingClientRect().top - bottom).toBeGreaterThanOrEqual(8);
    await press('Change what was noted');
    await press('Note it');
    await expect
      .element(page.getByRole('radio', { name: 'SEN Support ends' }))
      .not.toBeInTheDocument();
    await expect.element(change).toHaveFocus();
    await press('Change what was noted');
    await expect.element(page.getByRole('radio', { name: 'SEN Support ends' })).toBeChecked();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await userEvent.click(page.getByRole('button', { name: /^Take it back/ }));
    await expect
      .poll(() => asked)
      .toContainEqual({ method: 'PUT', path, body: { decision: null } });
  });
});
