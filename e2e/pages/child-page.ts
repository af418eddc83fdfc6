import { expect, type Locator, type Page } from '@playwright/test';

import { MeetingPage } from './meeting-page.ts';
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

  /** A sentence of the page, not the button that reads it aloud. */
  said(words: RegExp): Locator {
    return this.page.getByRole('paragraph').filter({ hasText: words });
  }

  get offline(): Locator {
    return this.page
      .getByRole('banner')
      .getByText(/^No internet/)
      .first();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start', exact: true }).click();
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
  }

  async skip(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skip', exact: true }).click();
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

  async skipToTheEnd(): Promise<void> {
    const done = this.page.getByRole('heading', { level: 1, name: 'Thank you' });
    while (!(await done.isVisible())) await this.skip();
  }

  async pickFace(word: string): Promise<void> {
    await this.page.getByRole('radio', { name: word, exact: true }).check({ force: true });
  }

  async write(words: string): Promise<void> {
    await this.#openWriting();
    await typeAtEnd(this.words, words);
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
    await expect(
      this.page.getByRole('button', { name: 'Stop showing', exact: true }),
    ).toBeVisible();
  }

  /** From the end of the questions to the meeting as everybody has it. */
  async seeWholeMeeting(): Promise<MeetingPage> {
    await this.skipToTheEnd();
    await this.page.getByRole('button', { name: 'See the whole meeting', exact: true }).click();
    await expect(
      this.page.getByRole('button', { name: 'Back to my questions', exact: true }),
    ).toBeFocused();
    return MeetingPage.on(this.page);
  }

  /** Puts words in at once, as pasting or dictating does: they travel as one. */
  async dictate(words: string): Promise<void> {
    await this.#openWriting();
    await this.words.focus();
    await this.page.keyboard.insertText(words);
  }

  /** Puts these cards where they belong, and lays aside every other that comes before them. */
  async sortCards(where: ReadonlyMap<string, string>): Promise<void> {
    await this.goTo('Does it work for you?');
    const card = this.page.getByRole('main').getByRole('heading', { level: 2 }).first();
    const waiting = new Map(where);
    for (let seen = 0; waiting.size > 0 && seen < 40; seen += 1) {
      const words = (await card.textContent()) ?? '';
      const heap = waiting.get(words);
      waiting.delete(words);
      await this.page.getByRole('button', { name: heap ?? 'Another card', exact: true }).click();
      await expect(card).not.toHaveText(words);
    }
  }

  async nameHelper(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Someone helped me', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Who helped you?' });
    await dialog.getByRole('radio', { name }).check({ force: true });
    await dialog.getByRole('button', { name: 'Done', exact: true }).last().click();
    await expect(dialog).toBeHidden();
  }

  async sayWrong(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Something is wrong', exact: true }).click();
    return this.page.getByRole('dialog', { name: 'Something is wrong' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: /^Show (everyone|the change)$/ }).click();
  }

  async stopShowing(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stop showing', exact: true }).click();
  }

  /** Says to the plan that was read out what the child thinks, from wherever they are. */
  async sayToPlan(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Say what I think', exact: true }).click();
    const question = this.page.getByRole('heading', { name: 'What do you think of your plan?' });
    await expect(question).toBeFocused();
    await this.words.fill(words);
    await this.page.getByRole('button', { name: 'Put it in the plan', exact: true }).click();
    await expect(this.said(/^Your words are in the plan/)).toBeVisible();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true }).first()).toBeVisible({
      timeout: 35_000,
    });
  }

  async #openWriting(): Promise<void> {
    if (await this.words.isVisible()) return;
    await this.page.getByRole('button', { name: 'Write', exact: true }).click();
  }
}
