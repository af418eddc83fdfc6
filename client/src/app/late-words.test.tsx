import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf } from '#components/testing/paste.ts';
import { render } from '#components/testing/render.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { LateWords } from './late-words.tsx';

const nothing: FinishedMeeting = { version: 4, words: [], ownWords: [], places: [] };
const mine = laneOf(ids.magda);
const typed = { document: mine, where: ['entries', 'a', 'text'], words: 'She asks for a card' };
const prepared = { document: prepOf(ids.magda), where: ['entries', 'b'], words: 'Only for me' };
const chosen = [
  { document: mine, where: ['ratings', 'c'] },
  { document: 'meeting' as const, where: ['outcomes', 'd'] },
  { document: 'meeting' as const, where: ['outcomes', 'e'] },
];

const open = async (late: Partial<FinishedMeeting>) => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (_path: string, { body }: RequestInit) => {
    sent.push(typeof body === 'string' ? JSON.parse(body) : null);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const done = vi.fn<() => void>();
  const { container } = await render(
    <ApiContext value={createApi(() => 'seat')}>
      <LateWords view={viewFor(ids.magda)} late={{ ...nothing, ...late }} onDone={done} />
    </ApiContext>,
  );
  return { container, sent, done };
};

it.each([320, 768, 1440])(
  'is accessible with all that can be late, at %i pixels',
  async (width) => {
    const { container } = await open({ words: [typed], ownWords: [prepared], places: chosen });
    await page.viewport(width, 900);
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

it('adds the words beside the record, and nothing of a preparation', async () => {
  const { sent, done } = await open({ words: [typed], ownWords: [prepared] });
  await expect.element(page.getByText('Only for me')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Add them beside the record' }));
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(JSON.stringify(sent)).toContain('She asks for a card');
  expect(JSON.stringify(sent)).not.toContain('Only for me');
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

it('keeps fifty thousand letters whole, and sends them when they fit', async () => {
  const { sent, done } = await open({ words: [{ ...typed, words: 'x'.repeat(50_000) }] });
  const add = page.getByRole('button', { name: 'Add them beside the record' });
  await userEvent.click(add);
  await expect.element(page.getByText('30,000 letters too many')).toBeVisible();
  expect(lengthOf(page.getByRole('textbox'))).toBe(50_000);
  expect(sent).toEqual([]);
  await userEvent.fill(page.getByRole('textbox'), 'She asks for a card');
  await userEvent.click(add);
  await expect.poll(() => done.mock.calls.length).toBe(1);
});

it('adds what somebody said as theirs, apart from one’s own words, and keeps what could not be added', async () => {
  const said = { document: laneOf(ids.zofia), where: ['entries', 'd'], words: 'I like the cards' };
  const { sent, done } = await open({ words: [typed, said] });
  await expect.element(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(typed.words);
  const hers = page.getByRole('textbox', { name: 'What Zofia said, typed by you' });
  await expect.element(hers).toHaveValue('I like the cards');
  let isDown = true;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    isDown && typeof init.body === 'string' && init.body.includes('cards')
      ? Promise.reject(new TypeError('no network'))
      : fetch(path, init),
  );
  const add = page.getByRole('button', { name: 'Add them beside the record' });
  await userEvent.click(add);
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(sent).toEqual([{ words: typed.words, lang: 'en' }]);
  await expect.element(hers).toHaveValue('I like the cards');
  await expect.element(page.getByRole('button', { name: /^Copy/ })).toBeVisible();
  isDown = false;
  await userEvent.click(add);
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(sent.at(-1)).toEqual({
    words: 'I like the cards',
    lang: 'en',
    saidBy: ids.zofia,
    how: 'scribed',
  });
  expect(sent).toHaveLength(2);
});
