import { expect, type Page } from '@playwright/test';
export class MeetingPage {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }
  static async on(page: Page): Promise<MeetingPage> {
    await expect(page.getByRole('navigation', { name: 'Steps of the meeting' })).toBeVisible();
    return new MeetingPage(page);
  }
}
