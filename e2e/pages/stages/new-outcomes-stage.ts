import { expect, type Locator, type Page } from '@playwright/test';

import { typeAtEnd } from '#pages/typing.ts';

/** New outcomes: added, written together, put in order, removed with a way back. */
export class NewOutcomesStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The field for an outcome's words, while it is open. */
  get title(): Locator {
    return this.page.getByRole('textbox', { name: /will be able to do$/ });
  }

  /** The outcomes of this term, by their titles, in order. */
  get titles(): Locator {
    return this.page.getByRole('article').getByRole('heading', { level: 3 });
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }

  /** Adds an outcome; the caret is in its title. */
  async add(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an outcome' }).click();
    await expect(this.title).toBeFocused();
    await this.page.keyboard.type(words);
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Write this outcome ${title}` }).click();
    await expect(this.title).toBeVisible();
  }

  async close(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Close this outcome ${title}` }).click();
  }

  async remove(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove ${title}`, exact: true }).click();
  }

  /** Opens the list of titles and moves one as a keyboard does: to its row, along the row to its button, Enter. */
  async moveWithKeyboard(title: string, way: 'up' | 'down'): Promise<void> {
    const order = this.page.getByRole('button', { name: 'Change the order' });
    if (await order.isVisible()) await order.press('Enter');
    const row = this.page.getByRole('row', { name: title });
    const button = row.getByRole('button', { name: way === 'up' ? 'Move up' : 'Move down' });
    await row.focus();
    await expect(async () => {
      await this.page.keyboard.press('ArrowRight');
      await expect(button).toBeFocused({ timeout: 100 });
    }).toPass();
    await this.page.keyboard.press('Enter');
  }

  async bringBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bring it back' }).click();
  }

  async write(label: string, words: string): Promise<void> {
    await typeAtEnd(this.page.getByRole('textbox', { name: label }), words);
  }
}
