import type { Locator } from 'playwright';

/** What is typed: a letter in nobody's name, so that carets with names do not count. */
export const letter = 'x';

declare global {
  interface Window {
    /** When each letter was pressed, or drawn: milliseconds since 1970, on the machine's one clock. */
    fourChairsTimes?: number[];
  }
}

/** Keeps the moment of each press of the letter, as the browser itself stamps it. */
export const watchPresses = (field: Locator): Promise<void> =>
  field.evaluate((element, wanted) => {
    const times: number[] = [];
    window.fourChairsTimes = times;
    element.addEventListener(
      'keydown',
      (event) => {
        if (event instanceof KeyboardEvent && event.key === wanted)
          times.push(performance.timeOrigin + event.timeStamp);
      },
      { capture: true },
    );
  }, letter);

/**
 * Keeps the moment after the frame in which each letter was drawn: looks before every frame what stands there, and
 * takes the time once that frame is done.
 */
export const watchArrivals = (field: Locator): Promise<void> =>
  field.evaluate((element, wanted) => {
    const count = (): number => {
      const words = element instanceof HTMLTextAreaElement ? element.value : element.textContent;
      return (words ?? '').split(wanted).length - 1;
    };
    const times: number[] = [];
    window.fourChairsTimes = times;
    const before = count();
    let seen = before;
    const look = (): void => {
      const now = count();
      if (now > seen) {
        const from = seen - before;
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => {
          times.fill(performance.timeOrigin + performance.now(), from, now - before);
        });
        channel.port1.start();
        times.push(...Array.from({ length: now - seen }, () => Number.NaN));
        channel.port2.postMessage(null);
        seen = now;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, letter);

export const pressedAt = (field: Locator): Promise<readonly number[]> =>
  field.evaluate(() => window.fourChairsTimes ?? []);

/** Waits until every letter was drawn; says when. */
export const arrivedAt = async (field: Locator, letters: number): Promise<readonly number[]> => {
  await field
    .page()
    .waitForFunction(
      (all) =>
        window.fourChairsTimes?.length === all &&
        window.fourChairsTimes.every((time) => !Number.isNaN(time)),
      letters,
      { timeout: 60_000 },
    );
  return pressedAt(field);
};
