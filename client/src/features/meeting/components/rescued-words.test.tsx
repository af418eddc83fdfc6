import { addPoint } from '@fourchairs/shared/document/points.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { settle } from '#components/testing/render.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

/** Types into a need that the server has not confirmed yet. */
const typeUnconfirmed = async () => {
  const meeting = await openMeeting({
    view: viewFor(ids.magda, { stage: 'barriers' }),
    fill: ({ plan }) => void addPoint(plan, 'needs', 'Maps'),
  });
  meeting.server.acksAtOnce = false;
  await userEvent.click(page.getByRole('textbox', { name: 'Need 1' }));
  await userEvent.keyboard('{Control>}{End}{/Control} and charts');
  return meeting;
};

describe('words the server did not keep', () => {
  it('are shown with where they stood and why, while the meeting goes on', async () => {
    const { server } = await typeUnconfirmed();
    await settle(() => server.refuse('too-long', 'That text is full.'));
    await settle(() => server.accept());
    const alert = page.getByRole('alert').filter({ hasText: 'Your last words were not saved' });
    await expect.element(alert.getByText('That text is full.')).toBeVisible();
    await expect.element(alert.getByText('In: What gets in the way')).toBeVisible();
    await expect.element(alert.getByText('and charts', { exact: false })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Need 1' })).toBeVisible();
    await userEvent.click(alert.getByRole('button', { name: 'Carry on with the meeting' }));
    expect(alert.query()).toBeNull();
  });

  it('can be copied when the right to the meeting is gone', async () => {
    const { server, container } = await typeUnconfirmed();
    await settle(() => server.drop(closeCode.notAllowed));
    await expect
      .element(page.getByRole('heading', { name: 'You cannot write in this meeting any more' }))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy my words' })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
  });
});

describe('words that are not on disk', () => {
  it.each([
    [
      closeCode.serverError,
      'Not saved: the school’s computer could not keep it. Keep this page open, it tries again.',
    ],
    [1006, 'Offline: your words are kept here and will be sent'],
  ])('CLIENT2 are said to be so where everybody looks, at every width: %i', async (code, words) => {
    const { server, container } = await typeUnconfirmed();
    await settle(() => server.drop(code));
    const said = page.getByRole('banner').getByText(words);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      await expect.element(said.last()).toBeVisible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(await findViolations(container)).toEqual([]);
    await expect
      .element(page.getByRole('textbox', { name: 'Need 1' }))
      .toHaveValue('Maps and charts');
  });
});
