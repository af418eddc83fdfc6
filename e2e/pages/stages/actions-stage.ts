import { expect, type Page } from '@playwright/test';

/** Who does what by when, and the day of the next review. */
export class ActionsStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async add(action: {
    readonly what: string;
    readonly who: string;
    readonly by: string;
  }): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an action' }).click();
    const what = this.page.getByRole('textbox', { name: 'What will be done' });
    await expect(what).toBeFocused();
    await what.fill(action.what);
    await this.page.getByRole('textbox', { name: 'Who', exact: true }).fill(action.who);
    await this.page.getByLabel('By when', { exact: true }).fill(action.by);
    await this.page.getByRole('button', { name: `Done ${action.what}` }).click();
  }

  async meetAgainOn(day: string): Promise<void> {
    await this.page.getByLabel('The day of the next review').fill(day);
  }
}
