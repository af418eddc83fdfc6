import type { Locator, Page } from '@playwright/test';

import { expect } from './test.ts';
import { until } from './until.ts';

/** More presses of Tab than any page of ours needs. */
const mostTabs = 200;

type Place = {
  /** The element itself has focus, or something within it. */
  readonly isThere: boolean;
  /** Focus is after it in the page. */
  readonly isBehind: boolean;
};

/** Where focus is, seen from an element. */
const placeFrom = (target: Locator): Promise<Place> =>
  target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    const isThere = element === active || element.contains(active);
    const order = element.compareDocumentPosition(active);
    const isBehind = active !== document.body && (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return { isThere, isBehind };
  });

/** Whether what has focus shows it: by an outline of its own, of what is round it, or of what is drawn for it. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isRinged = (element: Element | null | undefined): boolean => {
      if (element === null || element === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
    };
    let around = document.activeElement;
    if (isRinged(around?.nextElementSibling)) return true;
    for (let steps = 0; steps < 5; steps += 1) {
      if (isRinged(around)) return true;
      around = around?.parentElement ?? null;
    }
    return false;
  });

/** A person without a mouse. Focus is looked at after every key: it is in sight, and never lost. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to an element with Tab, or with Shift and Tab when it is behind. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const { isBehind } = await placeFrom(target);
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if ((await placeFrom(target)).isThere) return this.#look(target);
      await this.page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never comes to ${String(target)}`);
  }

  /** Presses a button; what has focus then is something, not the page as a whole. */
  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
    await this.expectFocus();
  }

  /** Chooses one of a group of radio buttons with the arrows. */
  async choose(group: Locator, name: string): Promise<void> {
    const chosen = group.getByRole('radio', { checked: true });
    // Beside them there may be buttons that read them aloud, which Tab comes to first.
    await this.to((await chosen.count()) > 0 ? chosen : group.getByRole('radio').first());
    const option = group.getByRole('radio', { name });
    for (let arrows = 0; !(await placeFrom(option)).isThere; arrows += 1) {
      if (arrows > 10) throw new Error(`The arrows never come to “${name}”`);
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await option.isChecked())) await this.page.keyboard.press('Space');
    await expect(option).toBeChecked();
    await this.#look(option);
  }

  /** Chooses from a list by its first letters. */
  async pick(list: Locator, label: string): Promise<void> {
    await this.to(list);
    await this.page.keyboard.type(label);
    await expect(list.locator('option:checked')).toHaveText(label);
  }

  async write(field: Locator, words: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(words);
  }

  /** Focus is somewhere: a change of the page has not left it behind. */
  async expectFocus(): Promise<void> {
    const isSomewhere = () => this.page.evaluate(() => document.activeElement !== document.body);
    await until('focus to be on something', isSomewhere, 3000);
  }

  async #look(target: Locator): Promise<void> {
    expect(await showsFocus(this.page), `focus is seen on ${String(target)}`).toBe(true);
  }
}
