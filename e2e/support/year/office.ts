import type { Locator, Page } from '@playwright/test';

import { CancelledPage } from '#pages/cancelled-page.ts';
import type { PupilPage } from '#pages/pupil-page.ts';
import { Keyboard } from '#support/keyboard.ts';
import { expect } from '#support/test.ts';

/** The SENCO on a pupil's page, without a mouse or a finger. */
export class Office {
  readonly page: Page;
  readonly keys: Keyboard;
  readonly #pupil: PupilPage;

  constructor(pupil: PupilPage) {
    this.#pupil = pupil;
    this.page = pupil.page;
    this.keys = new Keyboard(pupil.page);
  }

  card(text: string | RegExp): Locator {
    return this.#pupil.meetings.filter({ hasText: text });
  }

  /** The form for the next meeting: its day is the one that was agreed, and last term comes with it. */
  async startNext(day: string): Promise<void> {
    await this.keys.press(this.page.getByRole('button', { name: 'Make a meeting' }));
    await expect(this.page.getByLabel('Day', { exact: true })).toHaveValue(day);
    const from = this.page.getByRole('combobox', { name: 'Last term’s outcomes' });
    await expect(from.locator('option:checked')).toHaveText(/^From: Spring review/);
  }

  /** The one press. */
  async make(): Promise<void> {
    await this.keys.press(this.#pupil.save);
  }

  async expectMade(): Promise<void> {
    await expect(this.page.getByText('The meeting is made.')).toBeVisible();
  }

  /** Who else comes to a meeting that is being made, or does not. */
  async untick(name: string): Promise<void> {
    const box = this.page.getByRole('checkbox', { name });
    await this.keys.to(box);
    await this.page.keyboard.press('Space');
    await expect(box).not.toBeChecked();
  }

  async cancel(meeting: Locator, why: string): Promise<void> {
    await this.keys.press(meeting.getByRole('button', { name: /^When plans change/ }));
    await this.keys.write(meeting.getByRole('textbox', { name: /^Why is it cancelled\?/ }), why);
    await this.keys.press(meeting.getByRole('button', { name: 'Cancel the meeting' }));
    await expect(this.card('Cancelled')).toContainText(`Cancelled by Mrs Hartley. Why: ${why}`);
  }

  async setApart(one: string, other: string, why: string): Promise<void> {
    const { page, keys } = this;
    await keys.press(page.getByRole('button', { name: 'People kept apart' }));
    await keys.pick(page.getByRole('combobox', { name: 'Who', exact: true }), one);
    await keys.pick(page.getByRole('combobox', { name: 'From whom' }), other);
    await keys.write(page.getByRole('textbox', { name: /^Why\? Only staff/ }), why);
    await keys.press(page.getByRole('button', { name: 'Keep them apart' }));
    await expect(page.getByText(`Why: ${why}`)).toBeVisible();
  }
}

/** Somebody's link to a meeting that is not on: why, and a file that takes it out of their calendar. */
export const expectCancelled = async (cancelled: CancelledPage, why: string): Promise<void> => {
  await expect(cancelled.page.getByText(`Why: ${why}`)).toBeVisible();
  await expect(cancelled.page.getByText(/Mrs Hartley from the school cancelled it/)).toBeVisible();
  const file = await cancelled.takeCalendarFile();
  expect(file).toContain('METHOD:CANCEL');
  expect(file).toContain('STATUS:CANCELLED');
  expect(file).toContain('DTSTART:20260702T143000Z');
  expect(file).not.toMatch(/Zofia|review/i);
};
