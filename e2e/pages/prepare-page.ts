import { expect, type Locator, type Page } from '@playwright/test';

import { MeetingPage } from './meeting-page.ts';

/** The page somebody writes before the meeting. */
export class PreparePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<PreparePage> {
    await page.waitForURL(/\/prepare$/);
    await expect(page.getByRole('heading', { level: 1, name: /^Before / })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Only you |^You are helping / })).toBeVisible();
    return new PreparePage(page);
  }

  answer(topic: string): Locator {
    return this.page.getByRole('textbox', { name: topic, exact: true });
  }

  async write(topic: string, words: string): Promise<void> {
    await this.answer(topic).fill(words);
    await this.expectSaved();
  }

  /** Whoever is ticked may write on this page, from their own link. */
  async letHelp(name: string): Promise<void> {
    const box = this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    // The tick stands once the server has it.
    await box.click();
    await expect(box).toBeChecked();
  }

  /** The page is that of somebody who asked me to help; an interpreter has none of their own. */
  async expectPageOf(name: string): Promise<void> {
    await expect(this.page.getByText(`This is ${name}’s page.`)).toBeVisible();
  }

  async inLanguage(language: string): Promise<void> {
    await this.page
      .getByRole('combobox', { name: 'I am writing in' })
      .selectOption({ label: language });
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible();
  }

  async show(topic: string): Promise<void> {
    await this.page.getByRole('button', { name: `Show this ${topic}` }).click();
    await this.expectSaved();
  }

  async takeBack(topic: string): Promise<void> {
    await this.page.getByRole('button', { name: `Take it back ${topic}` }).click();
    await this.expectSaved();
  }

  async toMeeting(): Promise<MeetingPage> {
    await this.page.getByRole('link', { name: 'Go to the meeting' }).click();
    return MeetingPage.on(this.page);
  }
}
