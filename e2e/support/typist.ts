import type { Locator } from '@playwright/test';

/** What a screen showed at one moment. */
type Glance = { readonly text: string; readonly isSaved: boolean };

/** Reads the field and what the header says of it in one moment of the page. */
const glanceAt = (field: Locator): Promise<Glance> =>
  field.evaluate((element) => {
    const header = document.querySelector('header')?.innerText ?? '';
    return {
      text: element instanceof HTMLTextAreaElement ? element.value : '',
      isSaved: /\bSaved\b/.test(header) && !/Saving|Not saved|Offline|No internet/.test(header),
    };
  });

/** So many letters are typed in one breath. */
const breath = 12;

/**
 * Types letter by letter, faster than anybody could, and remembers everything the screen called saved. After each
 * breath it waits until all is saved: somebody who never stops sees *Saving…* all the time.
 */
export class Typist {
  /** What stood in the field when the screen last said that everything was saved. */
  calledSaved = '';
  /** What stood in the field at the last look, others' letters too: nothing is shown that is not on disk. */
  seen = '';
  readonly #field: Locator;
  readonly #letters: string;
  #stopped = false;

  constructor(field: Locator, letters: string) {
    this.#field = field;
    this.#letters = letters;
  }

  async type(): Promise<void> {
    await this.#field.focus();
    await this.#field.press('Control+End');
    for (let typed = 0; !this.#stopped; typed += 1) {
      await this.#field.press(this.#letters[typed % this.#letters.length] ?? ' ');
      const { text, isSaved } = await glanceAt(this.#field);
      this.seen = text;
      if (isSaved) this.calledSaved = text;
      if (typed % breath === breath - 1) await this.#untilSaved();
    }
  }

  async #untilSaved(): Promise<void> {
    for (;;) {
      const { text, isSaved } = await glanceAt(this.#field);
      this.seen = text;
      if (isSaved) this.calledSaved = text;
      if (isSaved || this.#stopped) return;
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Only this typist's letters of a text, in order. */
  own(text: string): string {
    return Array.from(text)
      .filter((letter) => this.#letters.includes(letter))
      .join('');
  }
}
