import { setNextDate } from '@fourchairs/shared/document/next-date.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

it('suggests beside the field while an outcome is written, is read with it, and goes away', async () => {
  const { container } = await openMeeting({
    view: viewFor(ids.magda, { stage: 'new-outcomes' }),
    fill: ({ plan }) =>
      void addOutcome(plan, {
        origin: 'new',
        baselineDay: '2026-03-19',
        targetBy: '2026-01-10',
        texts: { title: 'Improve her listening' },
      }),
  });
  await userEvent.click(page.getByRole('button', { name: /^Write this outcome/u }));
  const title = page.getByRole('textbox', { name: 'What Zofia will be able to do' });
  await expect.element(title).toHaveAccessibleDescription(/“Improve” can mean many things/u);
  await expect
    .element(page.getByLabelText('By when'))
    .toHaveAccessibleDescription(/not after “Seen on”/u);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.fill(title, 'Follow an instruction with three parts');
  await expect.element(title).not.toHaveAccessibleDescription(/many things/u);
});

it('suggests numbers for support, and blocks nothing', async () => {
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'support' }),
    fill: ({ plan }) =>
      void addSupport(plan, {
        origin: 'new',
        texts: { what: 'Talk group', frequency: 'regularly' },
      }),
  });
  await userEvent.click(page.getByRole('button', { name: /Talk group/u }).first());
  await expect
    .element(page.getByRole('textbox', { name: 'How often' }))
    .toHaveAccessibleDescription(/“regularly” can mean many things/u);
  await expect
    .element(page.getByRole('textbox', { name: 'Who does it' }))
    .toHaveAccessibleDescription(/Say who/u);
});

it('says beside a day that it is before the meeting, or before the pupil was born, and keeps it', async () => {
  await openMeeting({
    view: viewFor(ids.magda, { stage: 'actions' }),
    fill: ({ plan }) => setNextDate(plan, '2026-03-18'),
  });
  const next = page.getByLabelText('The day of the next review');
  await expect.element(next).toHaveAccessibleDescription(/before the meeting\. Is it a slip/u);
  await userEvent.fill(next, '2016-03-18');
  await expect.element(next).toHaveAccessibleDescription(/before Zofia was born/u);
  await expect.element(next).toHaveValue('2016-03-18');
  await userEvent.fill(next, '2026-07-01');
  await expect.element(next).not.toHaveAccessibleDescription(/slip/u);
});
