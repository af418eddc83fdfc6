import { expect, type Locator, type Page } from '@playwright/test';

/** *What the plan said then*: words of the record this meeting goes on from, which may be brought back. */
export class EarlierCard {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<EarlierCard> {
    await page.getByRole('button', { name: 'See what is different now' }).click();
    const card = new EarlierCard(page);
    await expect(card.offered.or(card.nothing).first()).toBeVisible();
    return card;
  }

  get offered(): Locator {
    return this.page.getByRole('button', { name: /^Bring it back/ });
  }

  get nothing(): Locator {
    return this.page.getByText(/said still stands in the plan\.$/);
  }

  get leftOut(): Locator {
    return this.page.getByText(/somebody who is kept apart wrote them/);
  }

  /** Presses *Bring it back* until nothing is offered any more; gives back how often. */
  async bringAll(): Promise<number> {
    let pressed = 0;
    for (let left = await this.offered.count(); left > 0; left = await this.offered.count()) {
      await this.offered.first().click();
      pressed += 1;
      await expect.poll(() => this.offered.count()).toBeLessThan(left);
    }
    await expect(this.nothing).toBeVisible();
    return pressed;
  }
}
