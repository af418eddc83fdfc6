import type { Locator, Page } from '@playwright/test';

/** Last term’s outcomes: how it went, what each of us sees, what we agree, what next. */
export class LastOutcomesStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: 'What helped, what didn’t' });
  }

  get reason(): Locator {
    return this.page.getByRole('textbox', { name: 'Why?', exact: true });
  }

  /** What the others see: a card for each. */
  get others(): Locator {
    return this.page.getByRole('group', { name: 'What the others see' });
  }

  async rate(level: string): Promise<void> {
    const mine = this.page.getByRole('group', { name: /^What do you see/ });
    await mine.getByRole('radio', { name: level }).check({ force: true });
  }

  async skipRating(): Promise<void> {
    await this.page.getByRole('button', { name: 'I’d rather not say' }).click();
  }

  agreed(level: string): Locator {
    return this.page
      .getByRole('group', { name: 'What we agree' })
      .getByRole('radio', { name: level });
  }

  async agree(level: string): Promise<void> {
    await this.agreed(level).check({ force: true });
  }

  get decision(): Locator {
    return this.page.getByRole('combobox', { name: 'What next?' });
  }
}
