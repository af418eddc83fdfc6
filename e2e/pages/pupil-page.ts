import { expect, type Locator, type Page } from '@playwright/test';

/** One pupil: their meetings, everybody's links, and the form for a new meeting. */
export class PupilPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<PupilPage> {
    await page.waitForURL(/\/pupils\/[^/]+$/);
    await expect(page.getByRole('button', { name: 'Make a meeting' })).toBeVisible();
    return new PupilPage(page);
  }

  /** The meetings, the newest first. */
  get meetings(): Locator {
    return this.page.getByRole('article');
  }

  async startMeeting(): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a meeting' }).click();
    await expect(this.page.getByRole('heading', { name: /^Make a meeting for/ })).toBeFocused();
    await expect(this.save).toBeVisible();
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Make this meeting' });
  }

  /** Opens everybody's links to a meeting. */
  async showLinks(meeting: Locator): Promise<void> {
    await meeting.getByRole('button', { name: /^Links for each person/ }).click();
    await expect(this.links.first()).toBeVisible();
  }

  get links(): Locator {
    return this.page.getByRole('list', { name: 'Links for each person' }).getByRole('listitem');
  }

  link(name: string): Locator {
    return this.links.filter({ hasText: name });
  }

  /** A new link for somebody, in the dialog that shows it this once. */
  async getLink(name: string): Promise<Locator> {
    await this.link(name)
      .getByRole('button', { name: /^Get a/ })
      .click();
    const dialog = this.page.getByRole('dialog', { name: `A link for ${name}` });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Somebody who is known already comes too. */
  async addPerson(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Who else comes?' });
    const more = dialog.getByRole('button', { name: /more from school$/ });
    if (await more.isVisible()) await more.click();
    await dialog.getByRole('checkbox', { name }).check({ force: true });
    await dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(this.link(name)).toBeVisible();
  }

  /** Somebody who has written nothing goes from the list of a meeting that has not begun. */
  async takeOut(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Take out ${name}` }).click();
    const question = this.page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Take out' }).click();
    await expect(this.link(name)).toHaveCount(0);
  }

  /** The question before every link of somebody ends. */
  async startStopping(name: string): Promise<Locator> {
    await this.link(name)
      .getByRole('button', { name: /^Stop the link/ })
      .click();
    return this.page.getByRole('alertdialog');
  }
}
