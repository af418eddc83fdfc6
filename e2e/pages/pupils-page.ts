import { expect, type Locator, type Page } from '@playwright/test';

import { PupilPage } from './pupil-page.ts';

/** The SENCO's home: every pupil, with the last and the next review. */
export class PupilsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<PupilsPage> {
    await expect(page.getByRole('heading', { level: 1, name: 'Your pupils' })).toBeVisible();
    return new PupilsPage(page);
  }

  pupil(fullName: string): Locator {
    return this.page
      .getByRole('list', { name: 'Pupils' })
      .getByRole('listitem')
      .filter({ hasText: fullName });
  }

  async open(fullName: string): Promise<PupilPage> {
    await this.pupil(fullName).getByRole('link').click();
    return PupilPage.on(this.page);
  }

  /** The dialog for a new pupil. */
  async startAdding(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Add a pupil' }).click();
    return this.page.getByRole('dialog', { name: 'Add a pupil' });
  }
}
