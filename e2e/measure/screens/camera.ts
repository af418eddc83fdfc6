import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright';

const sizes = {
  phone: { width: 320, height: 640 },
  tablet: { width: 768, height: 1024 },
  wide: { width: 1440, height: 900 },
} as const;
export type Size = keyof typeof sizes;
const everySize = ['phone', 'tablet', 'wide'] as const satisfies readonly Size[];

/** How long a page takes to lie still after its width changed. */
const settleMs = 400;

/** Takes pictures of pages at the widths of a phone, a tablet and a laptop. */
export class Camera {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #say: (line: string) => void;
  #count = 0;

  constructor(browser: Browser, folder: string, say: (line: string) => void) {
    this.#browser = browser;
    this.#folder = folder;
    this.#say = say;
  }

  get count(): number {
    return this.#count;
  }

  /** A browser of somebody's own; its clock stands where the school's does. */
  async person(size: Size = 'wide', at?: string): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: sizes[size],
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    if (at !== undefined) await context.clock.setSystemTime(at);
    return context.newPage();
  }

  /** The whole page, as long as it is, at each of these widths; left at the last one. */
  async take(page: Page, name: string, at: readonly Size[] = everySize): Promise<void> {
    for (const size of at) {
      await page.setViewportSize(sizes[size]);
      await page.waitForTimeout(settleMs);
      await this.#save(page, `${name}-${sizes[size].width}`);
    }
  }

  /** As it comes out of a printer, on A4. */
  async takePrint(page: Page, name: string): Promise<void> {
    await page.setViewportSize({ width: 718, height: 1016 });
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(settleMs);
    await this.#save(page, name);
    await page.emulateMedia({ media: null });
  }

  /** Pictures of one place; a place that is missing is said, and the others are still taken. */
  async scene(name: string, shoot: () => Promise<void>): Promise<void> {
    try {
      await shoot();
    } catch (error) {
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      this.#say(`  no picture of ${name}: ${why}`);
    }
  }

  /** A dialog covers what can be seen at once, so that is what is taken. */
  async #save(page: Page, name: string): Promise<void> {
    const isCovered = await page.evaluate(() => {
      scrollTo(0, 0);
      return [...document.querySelectorAll('dialog[open]')].some((each) => each.matches(':modal'));
    });
    await page.screenshot({
      path: join(this.#folder, `${name}.png`),
      fullPage: !isCovered,
      animations: 'disabled',
    });
    this.#count += 1;
  }
}

export const closeAll = async (pages: readonly Page[]): Promise<void> => {
  const contexts = new Set<BrowserContext>(pages.map((page) => page.context()));
  await Promise.all([...contexts].map((context) => context.close()));
};
