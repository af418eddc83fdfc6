import { expect, type Page } from '@playwright/test';

import { CancelledPage } from './cancelled-page.ts';
import { ChildPage } from './child-page.ts';
import { MeetingPage } from './meeting-page.ts';
import { PreparePage } from './prepare-page.ts';
import { PupilsPage } from './pupils-page.ts';
import { SavedPage } from './saved-page.ts';

/** What somebody sees who opened their own link. */
export class JoinPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, link: string): Promise<JoinPage> {
    await page.goto(link);
    return new JoinPage(page);
  }

  async comeIn(): Promise<MeetingPage> {
    await this.page.getByRole('button', { name: 'Come in' }).click();
    return MeetingPage.on(this.page);
  }

  /** Before the day of the meeting. */
  async getReady(): Promise<PreparePage> {
    await this.page.getByRole('button', { name: 'Get ready' }).click();
    return PreparePage.on(this.page);
  }

  /** The child gets ready on their own screen. */
  async getReadyAsChild(): Promise<ChildPage> {
    await this.page.getByRole('button', { name: 'Get ready' }).click();
    return ChildPage.on(this.page);
  }

  async comeInAsChild(): Promise<ChildPage> {
    await this.page.getByRole('button', { name: 'Come in' }).click();
    return ChildPage.on(this.page);
  }

  async comeInAsStaff(): Promise<PupilsPage> {
    await this.page.getByRole('button', { name: 'Come in' }).click();
    return PupilsPage.on(this.page);
  }

  async read(): Promise<SavedPage> {
    await this.page.getByRole('button', { name: 'Read it' }).click();
    return SavedPage.on(this.page);
  }

  /** Of a meeting that is cancelled. */
  async readWhy(): Promise<CancelledPage> {
    await expect(this.page.getByText('Your review meeting is cancelled.')).toBeVisible();
    await this.page.getByRole('button', { name: 'Read why' }).click();
    return CancelledPage.on(this.page);
  }

  async expectGreeting(firstName: string, school: string): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: `Hello ${firstName}` }),
    ).toBeVisible();
    await expect(this.page.getByText(school)).toBeVisible();
  }
}
