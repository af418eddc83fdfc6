import { expect, type Locator, type Page } from '@playwright/test';

/** Last term’s outcomes: how it went, what each of us sees, what we agree, what next. */
export class LastOutcomesStage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: 'What helped, what didn’t' });
  }

  get reason(): Locator {
    return this.page.getByRole('textbox', { name: 'Why?', exact: true });
  }

  /** What the others see: a card for each. */
  get others(): Locator {
    return this.page.getByRole('group', { name: 'What the others see' });
  }

  /** Turns to an outcome, counted from 1. */
  async open(number: number): Promise<void> {
    const card = this.page.getByText(new RegExp(`^Outcome ${number} of \\d+$`));
    const button = this.page.getByRole('button', { name: `Open outcome ${number}`, exact: true });
    await expect(card.or(button).first()).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expect(card).toBeVisible();
  }

  async rate(level: string | RegExp): Promise<void> {
    const mine = this.page.getByRole('group', { name: /^What do you see/ });
    await mine.getByRole('radio', { name: level }).check({ force: true });
  }

  /** Says more about one's own rating. */
  async rateInWords(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Say more in your own words' }).click();
    await this.page.getByRole('textbox', { name: 'Your words', exact: true }).fill(words);
  }

  async mark(outOfTen: number): Promise<void> {
    await this.page
      .getByRole('combobox', { name: 'A mark out of 10, if it helps you' })
      .selectOption({ label: `${outOfTen} out of 10` });
  }

  /** Whether something promised or planned happened: *Yes, as planned*. */
  async sayHappened(what: string, happened: string): Promise<Locator> {
    const asked = this.page.getByRole('group', { name: what });
    await asked.getByRole('radio', { name: happened, exact: true }).check({ force: true });
    return this.page.getByRole('listitem').filter({ has: asked });
  }

  /** What a line of support did. */
  async sayImpact(what: string, line: Locator, words: string): Promise<void> {
    const more = line.getByRole('button', { name: `Say more ${what}` });
    const impact = line.getByRole('textbox', { name: 'What did it do?' });
    await expect(more.or(impact)).toBeVisible();
    if (await more.isVisible()) await more.click();
    await impact.fill(words);
  }

  async measure(day: string, value: number): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Add what you measured or saw' });
    if (!(await form.isVisible()))
      await this.page.getByRole('button', { name: 'Add what you measured or saw' }).click();
    await form.getByLabel('Day', { exact: true }).fill(day);
    const number = form.getByRole('textbox', { name: /^Number/ });
    await number.fill(String(value));
    await form.getByRole('button', { name: 'Add it' }).click();
    await expect(number).toHaveValue('');
  }

  async skipRating(): Promise<void> {
    await this.page.getByRole('button', { name: 'I’d rather not say' }).click();
  }

  agreed(level: string | RegExp): Locator {
    return this.page
      .getByRole('group', { name: 'What we agree' })
      .getByRole('radio', { name: level });
  }

  async agree(level: string | RegExp): Promise<void> {
    await this.agreed(level).check({ force: true });
  }

  /** Asked where less was agreed than was hoped for. */
  get heldBack(): Locator {
    return this.page.getByRole('combobox', { name: 'What held it back?' });
  }

  get decision(): Locator {
    return this.page.getByRole('combobox', { name: 'What next?' });
  }
}
