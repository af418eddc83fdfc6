import { expect, type Locator, type Page } from '@playwright/test';

/** The room's screen, large, for those without a device of their own. */
export class RoomPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<RoomPage> {
    await expect(page.getByRole('group', { name: 'Write for…' })).toBeVisible();
    return new RoomPage(page);
  }

  get stageTitle(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 2 });
  }

  /** Whose words are typed from now on. */
  async writeFor(name: string): Promise<void> {
    const choice = this.page.getByRole('group', { name: 'Write for…' });
    await choice.getByRole('radio', { name, exact: true }).check({ force: true });
    await expect(this.page.getByText(`Writing for ${name} now`)).toBeAttached();
  }

  /** How the next words of whom is written for were said. */
  how(name: string): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('combobox', { name: `How ${name} said this`, exact: true });
  }

  /** The language of the words that are typed from now on. */
  async inLanguage(language: string): Promise<void> {
    const choice = this.page.getByRole('banner').getByRole('combobox', {
      name: 'The language of these words',
    });
    await choice.selectOption({ label: language });
  }

  /** Turns to the next of last term's outcomes. */
  async nextOutcome(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next outcome' }).click();
  }

  /** Puts down how somebody who is written for sees the outcome in sight. */
  async rate(name: string, level: string | RegExp): Promise<void> {
    const theirs = this.page.getByRole('group', { name: `What does ${name} see?` });
    const choice = theirs.getByRole('radio', { name: level });
    await choice.check({ force: true });
    await expect(choice).toBeChecked();
  }

  /** Writes on somebody's card of *What's working*. */
  async writeOnCard(person: string, topic: string, words: string): Promise<void> {
    const part = this.page.getByRole('region', { name: `${topic}: ${person}` });
    await part.getByRole('textbox', { name: topic }).first().focus();
    await this.page.keyboard.type(words, { delay: 20 });
  }

  /** The lead turns everybody's page from here. */
  async everyoneTo(stage: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^Everyone to:/ }).click();
    await expect(this.stageTitle).toHaveText(stage);
  }

  /** Writes down what a child says, under one heading, word for word. */
  async writeDown(child: string, topic: string, words: string): Promise<void> {
    await this.page.getByRole('button', { name: `Write what ${child} says` }).click();
    await this.page.getByRole('menuitem', { name: topic, exact: true }).click();
    await expect(this.page.locator('textarea:focus')).toBeVisible();
    await this.page.keyboard.type(words, { delay: 20 });
  }
}
