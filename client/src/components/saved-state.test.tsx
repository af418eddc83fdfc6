import { describe, expect, it } from 'vitest';

import { type SavedKind, SavedState } from './saved-state.tsx';
import { render } from './testing/render.tsx';

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
