import { expect, type Page } from '@playwright/test';

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
    const field = this.page.getByRole('textbox', { name: 'My words' });
    if (!(await field.isVisible())) {
      await this.page.getByRole('button', { name: 'Write', exact: true }).click();
    }
    await field.click();
    await field.pressSequentially(words);
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: /^Show (everyone|the change)$/ }).click();
  }

  async stopShowing(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stop showing' }).click();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
  }
}
