import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';

/** What stands in place of a meeting that is cancelled. */
export class CancelledPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<CancelledPage> {
    const title = page.getByRole('heading', { level: 1, name: 'This meeting is cancelled' });
    await expect(title).toBeVisible();
    return new CancelledPage(page);
  }

  /** The file that takes the meeting out of a calendar. */
  async takeCalendarFile(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Take it out of my calendar' }).click();
    return readFile(await (await downloading).path(), 'utf8');
  }
}
