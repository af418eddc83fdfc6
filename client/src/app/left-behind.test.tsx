import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { addRow, clearRows, ownerOf, readRows } from '#collab/outbox.ts';
import { render } from '#components/testing/render.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

import { LeftBehind } from './left-behind.tsx';

const meeting = 'meeting-id';
const words = 'She asks for a card';
const mine = { person: ids.magda, meeting };
const kept = async (): Promise<number> => (await readRows(mine, Date.now())).length;

/** Magda typed this on her device when the meeting was finished; nobody has it. */
const typeAndClose = async (): Promise<void> => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, words);
  await addRow({
    owner: ownerOf({ ...mine, document: `lane.${ids.magda}` }),
    epoch: 1,
    at: Date.now(),
    update: Y.encodeStateAsUpdate(doc),
  });
  onTestFinished(async () => {
    vi.restoreAllMocks();
    await clearRows(mine);
  });
};

/** What the server says of the meeting, and when; null: that it cannot be read. */
const open = async (answer: Promise<MeetingView | null> | MeetingView | null) => {
  vi.stubGlobal('fetch', async () => {
    const view = await answer;
    return view === null ? new Response(null, { status: 404 }) : Response.json(view);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const done = vi.fn<() => void>();
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await render(
    <QueryClientProvider client={cache}>
      <ApiContext value={createApi(() => 'seat')}>
        <LeftBehind meetingId={meeting} person={ids.magda} onDone={done} />
      </ApiContext>
    </QueryClientProvider>,
  );
  return { done, shown: () => document.body.textContent };
};

const onTheWall = (me: PersonId): MeetingView => {
  const view = viewFor(me);
  return { ...view, you: { ...view.you, device: 'room' } };
};

it('CLIENT3 shows what waited before the record, and forgets it when it was seen to', async () => {
  await typeAndClose();
  const { done } = await open(viewFor(ids.magda));
  await expect.element(page.getByText(words)).toBeVisible();
  expect(done).not.toHaveBeenCalled();
  expect(await kept()).toBe(1);
  await userEvent.click(page.getByRole('button', { name: 'Leave them out' }));
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(await kept()).toBe(0);
});

it('CLIENT3 shows nothing of it on the wall, not even for a moment, and it goes on waiting', async () => {
  await typeAndClose();
  let tell: (view: MeetingView) => void = () => {};
  const view = new Promise<MeetingView>((resolve) => {
    tell = resolve;
  });
  const { done, shown } = await open(view);
  const seen: boolean[] = [];
  const watch = new MutationObserver(() => seen.push(shown().includes(words)));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => watch.disconnect());
  // What waited is read before the server says whose screen this is: the device answers in order.
  await expect.poll(kept).toBe(1);
  tell(onTheWall(ids.magda));
  await expect.poll(() => done.mock.calls.length).toBeGreaterThan(0);
  expect(shown()).not.toContain(words);
  expect(seen).not.toContain(true);
  expect(await kept()).toBe(1);
});

it('opens the record when the meeting cannot be read, and what waited goes on waiting', async () => {
  await typeAndClose();
  const { done, shown } = await open(null);
  await expect.poll(() => done.mock.calls.length).toBeGreaterThan(0);
  expect(shown()).not.toContain(words);
  expect(await kept()).toBe(1);
});

it('opens the record when the device does not give back what it keeps', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not on this device', 'SecurityError');
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const { done } = await open(viewFor(ids.magda));
  await expect.poll(() => done.mock.calls.length).toBe(1);
});

it('opens the record when the device cannot forget what was seen to', async () => {
  await typeAndClose();
  const { done } = await open(viewFor(ids.magda));
  const go = page.getByRole('button', { name: 'Leave them out' });
  await expect.element(go).toBeVisible();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('the disk is gone', 'UnknownError');
  });
  await userEvent.click(go);
  await expect.poll(() => done.mock.calls.length).toBe(1);
});

it('opens the record at once when what waited were no words', async () => {
  const doc = new Y.Doc();
  doc.getMap('entries').set('a', 1);
  await addRow({
    owner: ownerOf({ ...mine, document: `lane.${ids.magda}` }),
    epoch: 1,
    at: Date.now(),
    update: Y.encodeStateAsUpdate(doc),
  });
  const { done } = await open(viewFor(ids.magda));
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(await kept()).toBe(0);
});
