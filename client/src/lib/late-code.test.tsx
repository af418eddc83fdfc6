import { describe, expect, it, vi } from 'vitest';

import { render, settle } from '#components/testing/render.tsx';

import { createLateCode, type LateCode, useLateCode } from './late-code.ts';

const Shown = ({ code }: { code: LateCode<string> }) => {
  const state = useLateCode(code);
  if (state.kind === 'there') return <p>{state.part}</p>;
  if (state.kind === 'coming') return <p>coming</p>;
  return <button onClick={state.retry}>again</button>;
};

const lostOnce = () =>
  vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue('there');

describe('code that comes late', () => {
  it('is waited for, and drawn when it comes', async () => {
    let arrive = (_: string): void => {};
    const code = createLateCode(() => new Promise<string>((resolve) => (arrive = resolve)));
    const { container } = await render(<Shown code={code} />);
    expect(container.textContent).toBe('coming');
    await settle(() => arrive('there'));
    expect(container.textContent).toBe('there');
  });

  it('is drawn at once when it was fetched ahead, and fetched once', async () => {
    const load = vi.fn<() => Promise<string>>(() => Promise.resolve('there'));
    const code = createLateCode(load);
    await Promise.all([code.fetch(), code.fetch()]);
    const seen: string[] = [];
    const Watched = () => {
      seen.push(useLateCode(code).kind);
      return null;
    };
    await render(<Watched />);
    expect(new Set(seen)).toEqual(new Set(['there']));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('can be asked for again after it was lost', async () => {
    const load = lostOnce();
    const { container } = await render(<Shown code={createLateCode(load)} />);
    await vi.waitFor(() => expect(container.textContent).toBe('again'));
    await settle(() => container.querySelector('button')?.click());
    await vi.waitFor(() => expect(container.textContent).toBe('there'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('does not stay lost when only fetching it ahead failed', async () => {
    const code = createLateCode(lostOnce());
    await expect(code.fetch()).rejects.toThrow('offline');
    const { container } = await render(<Shown code={code} />);
    await vi.waitFor(() => expect(container.textContent).toBe('there'));
  });
});
