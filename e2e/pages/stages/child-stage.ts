import type { Locator, Page } from '@playwright/test';

/** What the child says: their words as quotations, their cards as cards. */
export class ChildStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What stands under a heading: *Lessons*. */
  group(topic: string): Locator {
    return this.page.getByRole('region', { name: topic, exact: true });
  }

  get all(): Locator {
    return this.page.getByRole('main');
  }
}
