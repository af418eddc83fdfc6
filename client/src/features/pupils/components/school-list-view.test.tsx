import type { SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { fakeServer } from '../testing/fake-server.ts';
import { withApp } from '../testing/with-app.tsx';
import { SchoolListView } from './school-list-view.tsx';

const words = { who: '', frequency: '', minutes: null, groupSize: '', why: '' };
const list: SchoolList = {
  levels: [
    { level: 'universal', name: 'Universal' },
    { level: 'targeted', name: 'Targeted' },
  ],
  areas: [{ area: 'reading', name: 'Reading' }],
  lines: [
    {
      ...words,
      id: 'a',
      what: 'Word mats',
      level: 'universal',
      areas: [],
      state: 'in',
      by: null,
      at: 0,
    },
    {
      ...words,
      id: 'b',
      what: 'A footstool',
      level: 'universal',
      areas: [],
      state: 'asked',
      by: 'Miss Adeyemi',
      at: 7,
    },
  ],
};
const open = async () => {
  const asked = fakeServer({
    'GET /api/staff/school-list': { body: list },
    'PUT /api/staff/school-list/lines/b': { status: 204 },
    'PUT /api/staff/school-list/lines/a': {
      status: 409,
      body: { error: 'conflict', message: 'Somebody else changed this line in the meantime.' },
    },
    'PUT /api/staff/school-list/names': { status: 204 },
  });
  const { node } = withApp(<SchoolListView list={list} />);
  const { container } = await render(
    <PagesContext value={{ go: () => Promise.resolve(), page: null }}>{node}</PagesContext>,
  );
  const puts = () => asked.filter(({ method }) => method === 'PUT');
  return { container, puts };
};

it('takes in what staff asked for, as it was when it was seen', async () => {
  const { container, puts } = await open();
  await expect.element(page.getByText('Asked for by Miss Adeyemi')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Take it in A footstool' }));
  await vi.waitFor(() =>
    expect(puts()[0]).toMatchObject({
      path: '/api/staff/school-list/lines/b',
      body: { state: 'in', was: 7 },
    }),
  );
  expect(await findViolations(container)).toEqual([]);
});

it('keeps what was typed when somebody else changed the line in the meantime', async () => {
  const { puts } = await open();
  await userEvent.click(page.getByRole('button', { name: 'Change Word mats' }));
  const what = page.getByRole('textbox', { name: 'What will help' });
  await userEvent.fill(what, 'Word mats on each table');
  await userEvent.click(page.getByRole('button', { name: 'Save this line' }));
  await expect.element(page.getByText(/Somebody else changed this line/u)).toBeVisible();
  await expect.element(what).toHaveValue('Word mats on each table');
  expect(puts()[0]?.body).toMatchObject({ what: 'Word mats on each table', was: 0 });
});

it('names levels, puts them in order, and leaves out what the school does not use', async () => {
  const { container, puts } = await open();
  await userEvent.click(page.getByRole('button', { name: 'Levels and areas: names and order' }));
  await userEvent.fill(
    page.getByRole('textbox', { name: 'What we call “Universal”' }),
    'Ordinarily available',
  );
  await userEvent.click(page.getByRole('button', { name: 'Move up Targeted', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Add an area' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Area 2' }), 'Friends');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Save names and order' }));
  await vi.waitFor(() =>
    expect(puts()[0]?.body).toEqual({
      levels: [
        { level: 'targeted', name: 'Targeted' },
        { level: 'universal', name: 'Ordinarily available' },
      ],
      areas: [
        { area: 'reading', name: 'Reading' },
        { area: expect.any(String), name: 'Friends' },
      ],
    }),
  );
});

it('LENGTH1 keeps all of a name that is too long, says by how much, and sends nothing', async () => {
  const { puts } = await open();
  await userEvent.click(page.getByRole('button', { name: 'Levels and areas: names and order' }));
  await userEvent.click(page.getByRole('button', { name: 'Add an area' }));
  const area = page.getByRole('textbox', { name: 'Area 2' });
  const level = page.getByRole('textbox', { name: 'What we call “Universal”' });
  const send = () => userEvent.click(page.getByRole('button', { name: 'Save names and order' }));
  for (const field of [area, level]) {
    await userEvent.clear(field);
    pasteInto(field, 'n'.repeat(63));
    expect(lengthOf(field)).toBe(63);
    await expect.element(page.getByText('3 letters too many')).toBeVisible();
    await send();
    expect(puts()).toEqual([]);
    await userEvent.fill(field, 'Friends');
  }
  await send();
  await expect.poll(puts).toHaveLength(1);
});
