import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepHold, type Take } from './keep-hold.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A lock that answers in turn what is told here; an error where it cannot be asked. */
const lockOf = (...answers: readonly ('ours' | 'theirs' | Error)[]) => {
  const left = [...answers];
  const held: { lose: () => void }[] = [];
  const take: Take<string> = async (onLost) => {
    const answer = left.shift() ?? 'theirs';
    if (answer instanceof Error) throw answer;
    if (answer === 'theirs') return null;
    held.push({ lose: onLost });
    return 'ours';
  };
  return { take, lose: () => held.at(-1)?.lose(), left };
};
const onTaken = vi.fn<() => void>();
beforeEach(() => void onTaken.mockClear());

describe('attack 40: a database that is one server’s alone', () => {
  it('is not held where another server has it, or where nobody can say', async () => {
    expect(await keepHold(lockOf('theirs').take, onTaken)).toBe(null);
    const gone = new Error('no database');
    await expect(keepHold(lockOf(gone).take, onTaken)).rejects.toBe(gone);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onTaken).not.toHaveBeenCalled();
  });

  it('is taken again after it was lost, as soon as the database answers', async () => {
    const lock = lockOf('ours', new Error('away'), new Error('away'), 'ours');
    const hold = await keepHold(lock.take, onTaken);
    lock.lose();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([lock.left, hold?.letGo(), onTaken.mock.calls.length]).toEqual([[], 'ours', 0]);
  });

  it('is given up by whoever lost it and finds it taken', async () => {
    const lock = lockOf('ours', new Error('away'), 'theirs');
    await keepHold(lock.take, onTaken);
    lock.lose();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onTaken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onTaken).toHaveBeenCalledOnce();
  });

  it('is not taken again by a server that let it go', async () => {
    const lock = lockOf('ours', 'ours');
    const hold = await keepHold(lock.take, onTaken);
    hold?.letGo();
    lock.lose();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lock.left).toEqual(['ours']);
  });
});
