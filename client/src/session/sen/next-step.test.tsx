import type { Sen } from '@fourchairs/shared/protocol/http/sen.ts';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';

import { openSeat } from '../testing/open-seat.tsx';
import { ids, viewFor } from '../testing/sample-view.ts';
import { LateNextStep, LateTurnTo } from './late-sen.tsx';

const turnTo = {
  informationReport: 'https://thistledown.example/send',
  localOffer: 'javascript:alert(1)',
  sendiass: '',
};
const viewOf = (me: 'magda' | 'hartley', more: Partial<Sen> = {}) => {
  const view = viewFor(ids[me]);
  return { ...view, sen: { ...view.sen, ...more } };
};

describe('STEP5 what comes next', () => {
  it('says in plain words what follows missed outcomes, and what the parents may ask themselves', async () => {
    const view = viewOf('magda', { plan: 'support-plan' });
    const { container } = await openSeat({
      view,
      draw: (shown) => <LateNextStep view={shown} missed={2} level={2} />,
    });
    await expect.element(page.getByText(/^2 outcomes were not reached by their day/)).toBeVisible();
    expect(page.getByRole('listitem').all()).toHaveLength(2);
    await expect.element(page.getByText(/^You can also ask the council/)).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });

  it('only says which kind of plan it is where none was missed, and nothing where nobody said', async () => {
    const draw = (view: ReturnType<typeof viewOf>) => (
      <LateNextStep view={view} missed={0} level={2} />
    );
    const { show, container } = await openSeat({
      view: viewOf('hartley', { plan: 'agreement' }),
      draw,
    });
    await expect.element(page.getByText(/^An agreement\./)).toBeVisible();
    expect(page.getByText(/council/).query()).toBeNull();
    await show(viewOf('hartley'));
    expect(container.textContent).toBe('');
  });
});

it('TURN4 opens the school’s links without saying where from, and what is no safe address not at all', async () => {
  const { container, show } = await openSeat({
    view: viewOf('hartley', { turnTo }),
    draw: (shown) => <LateTurnTo view={shown} level={2} />,
  });
  const link = page.getByRole('link', { name: /^How our school helps/ });
  await expect.element(link).toHaveAttribute('href', turnTo.informationReport);
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(page.getByRole('link').all()).toHaveLength(1);
  await expect.element(page.getByText(/^Parents can also ask the council/)).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  const view = viewOf('magda');
  await show({ ...view, pupil: { ...view.pupil, agreesForSelf: true } });
  await expect.element(page.getByText(/^Zofia can also ask the council/)).toBeVisible();
});
