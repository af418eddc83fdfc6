import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ids, people, viewFor } from '#session/testing/sample-view.ts';

import { SaidInEnglish } from './said-translation.tsx';
import type { SaidWords } from './said-words.ts';

const saved = { state: 'saved', savedVersion: 1 } as const;
const polish: SaidWords = {
  of: { kind: 'answer', version: 1, personId: ids.magda },
  saidBy: ids.magda,
  lang: 'pl',
  words: 'Codziennie rozmowa',
  translation: undefined,
};
const english = {
  words: 'Talking every day',
  lang: 'en',
  by: ids.hartley,
  typedBy: ids.adeyemi,
  at: '2026-03-19T16:00:00.000Z',
};

const open = async (said: SaidWords, view: MeetingView | null, answer = new Response(null)) => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (path: string, { body }: RequestInit) => {
    sent.push([path.split('/').at(-1), typeof body === 'string' ? JSON.parse(body) : null]);
    return Promise.resolve(answer.clone());
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { container } = await render(
    <QueryClientProvider client={new QueryClient()}>
      <ApiContext value={createApi(() => 'seat')}>
        <SaidInEnglish
          view={view}
          said={said}
          nameOf={(id) => people.find((person) => person.id === id)?.name ?? ''}
          quote={(words) => `“${words}”`}
        />
      </ApiContext>
    </QueryClientProvider>,
  );
  return { container, sent };
};
const put = page.getByRole('button', { name: 'Put it beside their words' });
const field = page.getByRole('textbox', { name: 'The same in English' });

it('TRANSLATE4 lets whoever may put somebody’s words into English, under their own', async () => {
  const done = new Response(null, { status: 204 });
  const { sent, container } = await open(polish, viewFor(ids.adeyemi, saved), done);
  await userEvent.click(page.getByRole('button', { name: /^Add it in English/u }));
  await expect.element(field).toHaveFocus();
  await userEvent.click(put);
  await expect.element(page.getByText('Write what they said in English first.')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.fill(field, ' Talking every day ');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(put);
  await expect.element(field).not.toBeInTheDocument();
  expect(sent).toEqual([
    [
      'translations',
      {
        of: polish.of,
        words: 'Talking every day',
        by: ids.adeyemi,
        madeOf: markOf('Codziennie rozmowa'),
        replaces: null,
      },
    ],
  ]);
});

it('TRANSLATE4 keeps what was typed when it is refused, and says which one would be replaced', async () => {
  const refused = Response.json(
    { error: 'conflict', message: 'Somebody else put these words into English meanwhile.' },
    { status: 409 },
  );
  const said = { ...polish, translation: english };
  const { sent } = await open(said, viewFor(ids.adeyemi, saved), refused);
  await userEvent.click(page.getByRole('button', { name: /^Put it into English anew/u }));
  await expect.element(field).toHaveValue('Talking every day');
  await userEvent.fill(field, 'Talk daily');
  await userEvent.click(put);
  await expect.element(page.getByText(/^Somebody else put these/u)).toBeVisible();
  await expect.element(field).toHaveValue('Talk daily');
  expect(sent).toMatchObject([['translations', { words: 'Talk daily', replaces: english.at }]]);
});

it('TRANSLATE4 reads it with who made it, and offers the pen to nobody who may not have it', async () => {
  const translation = { ...english, behind: true } as const;
  await open({ ...polish, translation }, viewFor(ids.magda, saved));
  const words = page.getByText('“Talking every day”');
  await expect.element(words).toHaveAttribute('lang', 'en');
  const line = /^Put into English by Mrs Hartley, typed by Miss Adeyemi, .*19 March/u;
  await expect.element(page.getByText(line)).toBeVisible();
  await expect.element(page.getByText(/The words have changed since this was/u)).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});

it('TRANSLATE4 puts nothing into English that is English', async () => {
  const { container } = await open({ ...polish, lang: 'en-GB' }, viewFor(ids.adeyemi, saved));
  expect(container.textContent).toBe('');
});
