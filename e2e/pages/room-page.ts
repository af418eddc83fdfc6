import { expect, type Page } from '@playwright/test';

/** The room's screen, large, for those without a device of their own. */
export class RoomPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<RoomPage> {
    await expect(page.getByRole('heading').first()).toBeVisible();
    return new RoomPage(page);
  }
}
