import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import { addSupport, listSupport } from '@fourchairs/shared/document/support-lines.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { openMeeting } from '../testing/open-meeting.tsx';

const line = {
  who: 'Every teacher',
  frequency: 'Every morning',
  minutes: 5,
  groupSize: 'Whole class',
  why: 'It is calm.',
  state: 'in',
  by: null,
  at: 0,
} as const;
const list: SchoolList = {
  levels: [
    { level: 'universal', name: 'Ordinarily available' },
    { level: 'targeted', name: 'Targeted' },
  ],
  areas: [
    { area: 'cognition-and-learning', name: 'Learning' },
    { area: 'sensory-and-physical', name: 'Moving' },
  ],
  lines: [
    {
      ...line,
      id: 'group',
      what: 'A small group',
      level: 'targeted',
      areas: ['cognition-and-learning'],
    },
    {
      ...line,
      id: 'mats',
      what: 'Word mats',
      level: 'universal',
      areas: ['cognition-and-learning'],
    },
    {
      ...line,
      id: 'seat',
      what: 'A wobble seat',
      level: 'universal',
      areas: ['sensory-and-physical'],
    },
  ],
};

/** The support stage, with a school that has this list. Gives what was sent to it. */
const open = async (view: ReturnType<typeof viewFor>, refuse: unknown = null) => {
  const opened = await openMeeting({
    view,
    fill: ({ plan }) => {
      const id = addOutcome(plan, {
        origin: 'new',
        areaOfNeed: 'cognition-and-learning',
        texts: { title: 'Reads aloud' },
      });
      addSupport(plan, {
        origin: 'new',
        outcomes: [id],
        texts: { what: 'Zofia reads to Mr Lowe' },
      });
    },
  });
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (path: string, { method, body }: RequestInit) => {
    if (method === 'GET')
      return Promise.resolve(Response.json(path.endsWith('school-list') ? list : view));
    sent.push(typeof body === 'string' ? JSON.parse(body) : null);
    return Promise.resolve(
      refuse === null ? Response.json({ state: 'asked' }) : Response.json(refuse, { status: 400 }),
    );
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { ...opened, sent };
};
const mine = () => viewFor(ids.adeyemi, { stage: 'support', levels: list.levels });
const fromList = page.getByRole('button', { name: 'From the school’s list' });

it('puts a line of the school’s list into the plan as words that were picked, what is there for all first', async () => {
  const { docs, container } = await open(mine());
  await userEvent.click(fromList.first());
  await expect.element(page.getByText('2 lines')).toBeVisible();
  const heads = () => [...container.querySelectorAll('dialog h3')].map((head) => head.textContent);
  expect(heads()).toEqual(['Ordinarily available', 'Targeted']);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Area of need' }), 'Every area');
  await userEvent.fill(page.getByRole('searchbox'), 'WOBBLE');
  await expect.element(page.getByText('1 line', { exact: true })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it in A wobble seat' }));
  await vi.waitFor(() => expect(listSupport(docs.plan)).toHaveLength(2));
  const picked = must(planToRecord(docs.plan, () => ids.adeyemi).support[1], 'the picked line');
  expect(picked).toMatchObject({ fromList: 'seat', level: 'universal', minutes: 5, origin: 'new' });
  expect(picked.outcomes).toHaveLength(1);
  expect(picked.what).toEqual({
    text: 'A wobble seat',
    by: [{ person: ids.adeyemi, length: 13, picked: true }],
  });
  await expect.element(page.getByRole('textbox', { name: 'What will help' })).toHaveFocus();
  await expect
    .element(page.getByRole('option', { name: 'Ordinarily available' }))
    .toHaveProperty('selected', true);
});

it('keeps a line for the school’s list with words that fit every pupil, and says what the school says', async () => {
  const message = 'These words name the pupil.';
  const { container, sent } = await open(mine(), { error: 'bad-request', message, field: 'what' });
  await userEvent.click(page.getByRole('button', { name: /^Change Zofia reads/u }));
  await userEvent.click(page.getByRole('button', { name: 'Keep this for the school’s list' }));
  const dialog = page.getByRole('dialog');
  const what = dialog.getByRole('textbox', { name: 'What will help' });
  await expect.element(what).toHaveValue('Zofia reads to Mr Lowe');
  await userEvent.click(dialog.getByRole('button', { name: 'Keep it for the list' }));
  await expect.element(dialog.getByText(message)).toBeVisible();
  await expect.element(what).toHaveValue('Zofia reads to Mr Lowe');
  await userEvent.fill(what, '');
  await userEvent.click(dialog.getByRole('button', { name: 'Keep it for the list' }));
  await expect.element(dialog.getByText('Please say what will help.')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    what: 'Zofia reads to Mr Lowe',
    areas: ['cognition-and-learning'],
  });
  expect(await findViolations(container)).toEqual([]);
});

it('is not offered to the family', async () => {
  await open({ ...viewFor(ids.magda, { stage: 'support' }) });
  await expect.element(page.getByRole('button', { name: 'Add support' }).first()).toBeVisible();
  expect(fromList.elements()).toEqual([]);
});
