import { expect, type Locator, type Page } from '@playwright/test';

/** *The other sitting*: what of it staff choose to bring into this one. */
export class CrossingCard {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<CrossingCard> {
    await page.getByRole('button', { name: 'Choose what comes from it' }).click();
    const card = new CrossingCard(page);
    await expect(card.choices.first()).toBeVisible();
    return card;
  }

  get choices(): Locator {
    return this.page.getByRole('checkbox', { name: /: “.*”$/ });
  }

  choice(title: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`: “${title}”$`) });
  }

  async bring(title: string): Promise<void> {
    await this.choice(title).check({ force: true });
    await this.page.getByRole('button', { name: 'Put it into this sitting' }).click();
    await expect(this.page.getByText('It stands in this sitting now.')).toBeVisible();
  }
}
