import { expect, type Page } from '@playwright/test';
export class SavedPage {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }
  static async on(page: Page): Promise<SavedPage> {
    await expect(page.getByRole('navigation', { name: 'x' })).toBeVisible();
    return new SavedPage(page);
  }
}
