import { expect, type Locator, type Page } from '@playwright/test';

import { typeAtEnd } from './typing.ts';

/** The child's own screen: one question at a time. */
export class ChildPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<ChildPage> {
    await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
    return new ChildPage(page);
  }

  /** The field for the child's own words, where a question has one in sight. */
  get words(): Locator {
    return this.page.getByRole('textbox', { name: 'My words' });
  }

  get offline(): Locator {
    return this.page
      .getByRole('banner')
      .getByText(/^No internet/)
      .first();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start' }).click();
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
  }

  async skip(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skip' }).click();
  }

  /** Goes on until a question with these words is asked. */
  async goTo(question: string): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1 });
    for (let tries = 0; tries < 20; tries += 1) {
      if ((await heading.textContent()) === question) return;
      await this.skip();
    }
    throw new Error(`Never asked: ${question}`);
  }

  async pickFace(word: string): Promise<void> {
    await this.page.getByText(word, { exact: true }).click();
  }

  async write(words: string): Promise<void> {
    const field = this.words;
    if (!(await field.isVisible())) {
      await this.page.getByRole('button', { name: 'Write', exact: true }).click();
    }
    await typeAtEnd(field, words);
  }

  /** What the question is about, for an outcome: the child's own words for it. */
  get detail(): Locator {
    return this.page.getByRole('main').getByRole('paragraph').first();
  }

  /** Answers about the first outcome in words, and shows it to everyone. */
  async sayAboutOutcome(words: string): Promise<void> {
    await this.start();
    await this.goTo('How is this going?');
    await this.write(words);
    await this.show();
    await expect(this.page.getByRole('button', { name: 'Stop showing' })).toBeVisible();
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: /^Show (everyone|the change)$/ }).click();
  }

  async stopShowing(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stop showing' }).click();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true }).first()).toBeVisible({
      timeout: 35_000,
    });
  }
}
