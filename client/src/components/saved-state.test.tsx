import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { type SavedKind, SavedState } from './saved-state.tsx';
import { render, settle } from './testing/render.tsx';

/** What the live region said, one entry a change, while the state went through these. */
const hearWhile = async (states: readonly [SavedKind, string][]): Promise<string[]> => {
  const [first = ['saved', ''] as const, ...rest] = states;
  const { container, rerender } = await render(<SavedState kind={first[0]} text={first[1]} />);
  const region = container.querySelector('output');
  const heard = [region?.textContent ?? ''];
  for (const [kind, text] of rest) {
    await rerender(<SavedState kind={kind} text={text} />);
    heard.push(region?.textContent ?? '');
  }
  return heard.filter((text, index) => text !== heard[index - 1]);
};

describe('SavedState', () => {
  it('does not chatter while words are being saved', async () => {
    const heard = await hearWhile([
      ['saved', 'Saved for everyone'],
      ['saving', 'Saving…'],
      ['saved', 'Saved for everyone'],
      ['saving', 'Saving…'],
    ]);
    expect(heard).toEqual(['']);
  });

  it('goes on saying that it saves until there is a pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { container, rerender } = await render(<SavedState kind="saved" text="Saved" />);
    const seen: (string | null)[] = [];
    const show = async (kind: SavedKind, text: string): Promise<void> => {
      await rerender(<SavedState kind={kind} text={text} />);
      await settle(() => vi.advanceTimersByTime(300));
      seen.push(container.querySelector('span')?.textContent ?? null);
    };
    await show('saving', 'Saving…');
    await show('saved', 'Saved');
    await show('saving', 'Saving…');
    await show('saved', 'Saved');
    await settle(() => vi.advanceTimersByTime(300));
    expect(seen).toEqual(['Saving…', 'Saving…', 'Saving…', 'Saving…']);
    expect(container.querySelector('span')?.textContent).toBe('Saved');
    await show('offline', 'Offline');
    expect(seen.at(-1)).toBe('Offline');
  });

  it('says when trouble starts, and once when it is over', async () => {
    const heard = await hearWhile([
      ['saved', 'Saved for everyone'],
      ['offline', 'Offline: your words are kept here'],
      ['saving', 'Saving…'],
      ['saved', 'Saved for everyone'],
      ['saving', 'Saving…'],
      ['saved', 'Saved for everyone'],
    ]);
    expect(heard).toEqual(['', 'Offline: your words are kept here', 'Saved for everyone']);
  });
});
