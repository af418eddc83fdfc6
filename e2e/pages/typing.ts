import type { Locator } from '@playwright/test';

/** About the speed of somebody who types well: between two letters, in milliseconds. */
const pace = 25;

/** Types at the end of what stands in a field, as a person does: letter by letter. */
export const typeAtEnd = async (field: Locator, words: string): Promise<void> => {
  await field.focus();
  await field.press('Control+End');
  await field.pressSequentially(words, { delay: pace });
};
