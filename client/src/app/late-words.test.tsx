import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';
import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { LateWords } from './late-words.tsx';

const nothing: FinishedMeeting = { version: 4, words: [], ownWords: [], places: [] };
const mine = laneOf(ids.magda);
const press: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);
const typed = { document: mine, where: ['entries', 'a', 'text'], words: 'She asks for a card' };
const prepared = { document: prepOf(ids.magda), where: ['entries', 'b'], words: 'Only for me' };
const chosen = [
  { document: mine, where: ['ratings', 'c'] },
  { document: 'meeting' as const, where: ['outcomes', 'd'] },
  { document: 'meeting' as const, where: ['outcomes', 'e'] },
];

type Options = {
  answers?: readonly UnsavedWords[];
  wereKept?: boolean;
  /** Whether the network takes no such request. */
  refuse?: (body: string) => boolean;
};

const open = async (
  late: Partial<FinishedMeeting>,
  { refuse = () => false, ...props }: Options = {},
) => {
  const sent: unknown[] = [];
  const refused: { press: string }[] = [];
  vi.stubGlobal('fetch', (_path: string, { body }: RequestInit) => {
    if (typeof body === 'string' && refuse(body)) {
      refused.push(JSON.parse(body) as { press: string });
      return Promise.reject(new TypeError('no network'));
    }
    sent.push(typeof body === 'string' ? JSON.parse(body) : null);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const done = vi.fn<() => void>();
  const { container } = await render(
    <ApiContext value={createApi(() => 'seat')}>
      <LateWords
        view={viewFor(ids.magda)}
        late={{ ...nothing, ...late }}
        {...props}
        onDone={done}
      />
    </ApiContext>,
  );
  return { container, sent, refused, done };
};

it.each([320, 768, 1440])(
  'is accessible with all that can be late, at %i pixels',
  async (width) => {
    const answers = [{ document: mine, where: ['answer'], words: 'Not quite.' }];
    const late = { words: [typed], ownWords: [prepared], places: chosen };
    const { container } = await open(late, { answers });
    await page.viewport(width, 900);
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

it('puts the words beside the record at once, and nothing of a preparation', async () => {
  const { sent, done } = await open({ words: [typed], ownWords: [prepared] });
  await expect.element(page.getByText('Only for me')).toBeVisible();
  await expect.element(page.getByText('She asks for a card')).toBeVisible();
  await expect.element(page.getByText(/They are kept beside it/)).toBeVisible();
  expect(sent).toEqual([{ words: 'She asks for a card', lang: 'en', press }]);
  expect(done).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Go to the record' }));
  expect(done).toHaveBeenCalledOnce();
});

it('asks about an answer that was still being written, and about words nobody knows to be late', async () => {
  const answers = [{ document: mine, where: ['answer'], words: 'Not quite.' }];
  const first = await open({}, { answers });
  await expect.element(page.getByText(/Nobody has seen it/)).toBeVisible();
  expect(first.sent).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Leave them out' }));
  expect(first.done).toHaveBeenCalledOnce();
  expect(first.sent).toEqual([]);
  const second = await open({ words: [typed] }, { wereKept: true });
  await expect
    .element(page.getByRole('textbox', { name: 'Your words' }).last())
    .toHaveValue(typed.words);
  expect(second.sent).toEqual([]);
});

it('says where something was chosen or taken out that is not in the record, each place once', async () => {
  const { done } = await open({ places: chosen });
  const places = page.getByRole('listitem');
  await expect.poll(() => places.elements().map((each) => each.textContent)).toHaveLength(2);
  await expect.element(places.first()).toHaveTextContent('What Magda says');
  expect(page.getByRole('textbox').elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Go to the record' }));
  expect(done).toHaveBeenCalledOnce();
});

it('puts fifty thousand letters there whole, in several parts', async () => {
  const { sent } = await open({ words: [{ ...typed, words: 'some words'.repeat(5_000) }] });
  await expect.element(page.getByText(/They are kept beside it/)).toBeVisible();
  expect(sent.map((each) => (each as { words: string }).words.length)).toEqual([
    20_000, 20_000, 10_000,
  ]);
});

it('adds what somebody said as theirs, apart from one’s own words, and sends what could not be added as the same press', async () => {
  const said = { document: laneOf(ids.zofia), where: ['entries', 'd'], words: 'I like the cards' };
  let isDown = true;
  const { sent, refused, done } = await open(
    { words: [typed, said] },
    { refuse: (body) => isDown && body.includes('cards') },
  );
  await expect.element(page.getByText('What Zofia said, typed by you')).toBeVisible();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(sent).toEqual([{ words: typed.words, lang: 'en', press }]);
  const [tried] = refused;
  await expect.element(page.getByText('I like the cards')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Copy/ })).toBeVisible();
  isDown = false;
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByText(/They are kept beside it/)).toBeVisible();
  expect(sent.at(-1)).toEqual({
    words: 'I like the cards',
    lang: 'en',
    press: must(tried, 'what was refused').press,
    saidBy: ids.zofia,
    how: 'scribed',
  });
  expect(tried).toMatchObject({ press });
  expect(sent).toHaveLength(2);
  expect(done).not.toHaveBeenCalled();
});
