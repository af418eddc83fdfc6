import type { LessonSheet } from '@fourchairs/shared/protocol/http/lessons.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';

import { LessonsPage } from './lessons-page.tsx';

const token = 'a'.repeat(43);
const sheet: LessonSheet = {
  school: 'Thistledown Primary School',
  pupil: 'Zofia',
  place: 'Year 2, Willow',
  day: '2026-03-19',
  lessons: ['One step at a time'],
  likes: ['Kind to others'],
  important: [],
  help: ['Let me draw first'],
  teachers: ['Mr Lowe', 'Ms Patel'],
};

/** As the browser loads it: with nothing that was fetched before. */
const Page = () => (
  <QueryClientProvider client={new QueryClient()}>
    <LessonsPage />
  </QueryClientProvider>
);

/** The page with this link; `answers` are what the server says, by the end of its path. */
const open = async (answers: Readonly<Record<string, () => Response>>, hash = `#${token}`) => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (path: string, { body }: RequestInit) => {
    sent.push(typeof body === 'string' ? JSON.parse(body) : null);
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    return Promise.resolve(found?.[1]() ?? new Response(null, { status: 204 }));
  });
  const before = location.hash;
  const { state } = history;
  location.hash = hash;
  onTestFinished(() => {
    vi.unstubAllGlobals();
    location.hash = before;
    history.replaceState(state, '');
  });
  return { ...(await render(<Page />)), sent };
};
const there = { '/lessons/open': () => Response.json(sheet) };

it('shows what is for every lesson, and confirms under a name of the list', async () => {
  const { container, sent } = await open(there);
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('For every lesson with Zofia');
  await expect.element(page.getByText('One step at a time')).toBeVisible();
  await expect.element(page.getByText('Let me draw first')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.element(page.getByText('Please say who you are.')).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Your name' }), 'Ms Patel');
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.element(page.getByText(/Thank you, Ms Patel/u)).toBeVisible();
  expect(sent).toEqual([{ token }, { token, name: 'Ms Patel' }]);
  expect(await findViolations(container)).toEqual([]);
});

it('still says over a reload who has read it, until somebody else does', async () => {
  const { rerender } = await open(there);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Your name' }), 'Ms Patel');
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.element(page.getByText(/Thank you, Ms Patel/u)).toBeVisible();
  const reload = (visit: number) => rerender(<Page key={visit} />);
  await reload(1);
  await expect.element(page.getByText(/Thank you, Ms Patel/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Somebody else has read it too' }));
  await reload(2);
  await expect.element(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
});

it('knows nothing of who has read what is behind another link', async () => {
  await open(there);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Your name' }), 'Mr Lowe');
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.element(page.getByText(/Thank you, Mr Lowe/u)).toBeVisible();
  location.hash = `#${'b'.repeat(43)}`;
  await expect.element(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
});

it('lets supply staff write their own name, and keeps it when it was not saved', async () => {
  const refuse = () => Response.json({ error: 'not-saved', message: 'Later.' }, { status: 503 });
  const { sent } = await open({ ...there, '/lessons/read': refuse });
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Your name' }),
    'My name is not here',
  );
  const name = page.getByRole('textbox', { name: 'Your full name' });
  await userEvent.fill(name, 'Ada Supply');
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  await expect.element(page.getByText('It was not noted. Please try again.')).toBeVisible();
  await expect.element(name).toHaveValue('Ada Supply');
  expect(sent).toHaveLength(2);
});

it('LENGTH1 keeps all of a name that is too long, says by how much, and sends nothing', async () => {
  const { sent } = await open({
    ...there,
    '/lessons/open': () => Response.json({ ...sheet, teachers: [] }),
  });
  const name = page.getByRole('textbox', { name: 'Your full name' });
  await expect.element(name).toBeVisible();
  pasteInto(name, 'n'.repeat(103));
  expect(lengthOf(name)).toBe(103);
  await expect.element(page.getByText(/3 letters/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'I have read it' }));
  expect(sent).toHaveLength(1);
});

it('says what happened to a link that opens nothing', async () => {
  const message = 'The school has closed this link. Ask the SENCO for a new one.';
  const closed = () => Response.json({ error: 'link-revoked', message }, { status: 410 });
  await open({ '/lessons/open': closed });
  await expect.element(page.getByText(message)).toBeVisible();
});

it('asks nothing of the server for an address that is no link', async () => {
  const { sent } = await open(there, '#nothing');
  await expect.element(page.getByText('This link does not work')).toBeVisible();
  expect(sent).toEqual([]);
});
