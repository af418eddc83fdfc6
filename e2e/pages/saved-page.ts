import { readFile } from 'node:fs/promises';

import { expect, type Locator, type Page } from '@playwright/test';

/** The saved record: read it, compare it, add to it, print it. */
export class SavedPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<SavedPage> {
    await page.waitForURL(/\/meeting\/[^/]+\/saved$/);
    const saved = new SavedPage(page);
    await expect(saved.paper).toBeVisible();
    return saved;
  }

  /** The record itself. */
  get paper(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  get record(): Locator {
    return this.page.getByRole('main');
  }

  get versions(): Locator {
    return this.page.getByRole('list', { name: 'Saved versions' }).getByRole('listitem');
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** On a phone the saved versions are behind a button, so that the record comes first. */
  async showVersions(): Promise<void> {
    const button = this.page.getByRole('button', { name: /^\d+ saved versions?$/ });
    const first = this.versions.first();
    await expect(button.or(first).first()).toBeVisible();
    if (!(await first.isVisible())) await button.click();
    await expect(first).toBeVisible();
  }

  async compareWith(version: RegExp): Promise<void> {
    await this.showVersions();
    await this.versions
      .filter({ hasText: version })
      .getByRole('button', { name: /^Compare/ })
      .click();
    await expect(this.page.getByText(/^Compared with:/)).toBeVisible();
  }

  /** The way to one's own answer; not there for whoever has answered. */
  get giveAnswer(): Locator {
    return this.page.getByRole('button', { name: 'Give my answer' });
  }

  /** Keeps a copy, as somebody's browser gets it. */
  async keep(choice: RegExp): Promise<Uint8Array> {
    await this.page.getByRole('button', { name: 'Keep a copy' }).click();
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: choice }).click();
    return new Uint8Array(await readFile(await (await downloading).path()));
  }

  /** Agrees after the meeting. */
  async agree(): Promise<void> {
    await this.giveAnswer.click();
    const dialog = this.page.getByRole('dialog', { name: 'Do we agree?' });
    await dialog.getByRole('radio', { name: 'I agree' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Put it in the record' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Answers *Do we agree?* after the meeting. */
  async differ(words: string): Promise<void> {
    await this.giveAnswer.click();
    const dialog = this.page.getByRole('dialog', { name: 'Do we agree?' });
    await dialog.getByRole('radio', { name: 'I see it differently' }).check({ force: true });
    await dialog.getByRole('textbox', { name: 'How do you see it?' }).fill(words);
    await dialog.getByRole('button', { name: 'Put it in the record' }).click();
    await expect(dialog).toBeHidden();
  }

  async add(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'I have something to add' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'What you would like to add' }).fill(words);
    await dialog.getByRole('button', { name: 'Put it at the end of the record' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Asks, as one of the staff, that words be taken out. */
  async askToTakeOut(words: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take words out…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(words);
    const where = dialog.getByRole('group', { name: 'Where they stand' });
    await where.getByRole('radio').first().check({ force: true });
    await dialog.getByRole('radio', { name: reason }).check({ force: true });
    await dialog.getByRole('button', { name: 'Ask for it' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Confirms, as another of the staff, what was asked. */
  async confirmTakingOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take them out', exact: true }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Take them out for good' }).click();
    await expect(dialog).toBeHidden();
  }
}
