import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 10_000;

/** Looks again until it is so; names what was waited for when it never was. */
export const until = async (
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = patienceMs,
): Promise<void> => {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await wait(10);
  }
};
