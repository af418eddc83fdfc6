import type { Locator, Page } from '@playwright/test';

import { typeAtEnd } from '#pages/typing.ts';

/** What’s working: strengths written together, and each person's own card. */
export class WorkingStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  strength(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Strength ${number}`, exact: true });
  }

  /** Adds a strength at the end of the list; the caret is in it. */
  async addStrength(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a strength' }).click();
    await this.page.keyboard.type(words);
  }

  /** A field of my own card: *Going well*. */
  own(topic: string): Locator {
    return this.page.getByRole('textbox', { name: topic, exact: true });
  }

  /** Somebody's card, as the others read it. */
  card(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async writeOwn(topic: string, words: string): Promise<void> {
    await typeAtEnd(this.own(topic).last(), words);
  }
}
