import { expect, type Locator, type Page } from '@playwright/test';

import { SavedPage } from '#pages/saved-page.ts';

/** Do we agree? What is missing, the record read back, answers, and for the lead the end. */
export class AgreeStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The lead reads back: the version is frozen, and everybody is asked. */
  async readBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Read back( again)?$/ }).click();
    await expect(this.page.getByText(/^Read back at/)).toBeVisible();
  }

  async agree(): Promise<void> {
    await this.page.getByRole('radio', { name: 'I agree' }).check({ force: true });
    await this.#put();
  }

  /** Sees it differently: the whole record, or the one thing named. */
  async differ(words: string, about?: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'I see it differently' }).check({ force: true });
    if (about !== undefined) {
      await this.page
        .getByRole('combobox', { name: 'What is it about?' })
        .selectOption({ label: about });
    }
    await this.page.getByRole('textbox', { name: 'How do you see it?' }).fill(words);
    await this.#put();
  }

  /** Puts down what a child says to it, word for word. */
  async sayFor(child: string, words: string): Promise<void> {
    await this.page.getByRole('button', { name: `What does ${child} say?` }).click();
    const form = this.page.getByRole('form', { name: `What does ${child} say?` });
    await form.getByRole('textbox', { name: `${child}’s own words` }).fill(words);
    await form.getByRole('button', { name: 'Put it in the record' }).click();
    await expect(form).toBeHidden();
  }

  /** The school's words beside somebody's difference. */
  async reply(name: string, words: string): Promise<void> {
    const theirs = this.answerOf(name);
    await theirs.getByRole('button', { name: 'Write how the school sees it' }).click();
    await theirs.getByRole('textbox', { name: 'How the school sees it' }).fill(words);
    await theirs.getByRole('button', { name: 'Put it beside their words' }).click();
    await expect(theirs).toContainText(words);
  }

  /** What somebody said, as it stands in the list. */
  answerOf(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'What each of us says' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async finish(): Promise<SavedPage> {
    await this.page.getByRole('button', { name: 'Finish and save' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Finish and save' }).click();
    return SavedPage.on(this.page);
  }

  async #put(): Promise<void> {
    await this.page.getByRole('button', { name: 'Put it in the record' }).click();
    await expect(this.page.getByRole('button', { name: 'Change my answer' })).toBeVisible();
  }
}
