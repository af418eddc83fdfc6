import { expect, type Page } from '@playwright/test';
export class PupilsPage {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }
  static async on(page: Page): Promise<PupilsPage> {
    await expect(page.getByRole('navigation', { name: 'x' })).toBeVisible();
    return new PupilsPage(page);
  }
}
