import { expect, type Locator, type Page } from '@playwright/test';

import { RoomPage } from './room-page.ts';

/** People: who is invited, who is here, and for the lead who writes for whom. */
export class PeopleDialog {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'People in this meeting' });
  }

  static async on(page: Page): Promise<PeopleDialog> {
    const people = new PeopleDialog(page);
    await expect(people.dialog).toBeVisible();
    return people;
  }

  person(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  async letWriteFor(firstName: string, scribe: string): Promise<void> {
    const row = this.dialog.getByRole('listitem');
    await row.getByRole('button', { name: `Choose who writes for ${firstName}` }).click();
    const choice = row.getByRole('combobox', { name: `Who writes for ${firstName}?` });
    await choice.selectOption({ label: scribe });
    await expect(choice.locator('option:checked')).toHaveText(scribe);
  }

  async handLeadTo(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Hand the lead to ${name}` }).click();
    await this.dialog.getByRole('button', { name: 'Hand it over' }).click();
    await expect(this.person(name)).toContainText('leads the meeting');
  }

  /** The room's screen, in a tab of its own. */
  async openRoom(): Promise<RoomPage> {
    const [tab] = await Promise.all([
      this.page.waitForEvent('popup'),
      this.dialog.getByRole('link', { name: 'Open the room screen' }).click(),
    ]);
    return RoomPage.on(tab);
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async leave(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Not you? Leave' }).click();
    await this.dialog.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(
      this.page.getByRole('heading', { name: 'You have left the meeting' }),
    ).toBeVisible();
  }
}
