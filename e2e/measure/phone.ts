import { type Browser, type BrowserContext, type Page, devices } from 'playwright';

/** A cheap phone on a slow line, as browsers' own tools imitate them. */
const slowdown = 4;
const latencyMs = 150;
const megabits = { down: 1.6, up: 0.75 };

export const phoneWords = `Pixel 7 screen, processor ${slowdown} × slower, ${latencyMs} ms round trip, ${megabits.down} Mbit/s down, ${megabits.up} up`;

const bytesPerSecond = (megabit: number): number => (megabit * 1_000_000) / 8;

/** A phone's browser that was never here, or brings the seat of one that was. */
export const newPhone = (
  browser: Browser,
  state: Awaited<ReturnType<BrowserContext['storageState']>> = { cookies: [], origins: [] },
): Promise<BrowserContext> =>
  browser.newContext({ ...devices['Pixel 7'], locale: 'en-GB', storageState: state });

export const slowDown = async (page: Page): Promise<void> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond(megabits.down),
    uploadThroughput: bytesPerSecond(megabits.up),
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

declare global {
  interface Window {
    /** When the page was opened; when the field took words: milliseconds since 1970. */
    fourChairsTypable?: number;
    /** When the main button was pressed. */
    fourChairsClicked?: number;
  }
}

/** Runs in the page from its first moment: notes when a field of the meeting is there and takes words. */
const watchForField = (): void => {
  document.addEventListener(
    'click',
    (event) => {
      window.fourChairsClicked = performance.timeOrigin + event.timeStamp;
    },
    { capture: true },
  );
  const look = (): void => {
    const field = document.querySelector('main textarea:not([readonly], [disabled])');
    if (field !== null && field.getClientRects().length > 0) {
      window.fourChairsTypable = performance.timeOrigin + performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

export const watchTypable = (page: Page): Promise<unknown> => page.addInitScript(watchForField);

/** Waits for a field; makes sure that it does take a letter; says when it was there. */
export const typableAt = async (page: Page): Promise<number> => {
  const at = await page.waitForFunction(() => window.fourChairsTypable, null, { timeout: 60_000 });
  const field = page.locator('main textarea:not([readonly], [disabled])').first();
  const before = await field.inputValue();
  await field.press('x');
  const after = await field.inputValue();
  if (after.length !== before.length + 1) throw new Error('The field was there but took no letter');
  await field.press('Backspace');
  return (await at.jsonValue()) ?? Number.NaN;
};
