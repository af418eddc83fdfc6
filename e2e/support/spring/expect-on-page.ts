import type { Said } from '@fourchairs/server/demo/script.ts';
import type { Locator } from '@playwright/test';

import type { SavedPage } from '#pages/saved-page.ts';
import { expect } from '#support/test.ts';

import { account, known, titleOf } from './account.ts';
import { codeWords } from './labels.ts';

/** What somebody reads who looks at this from its top to its end. */
const read = async (place: Locator): Promise<string> =>
  (await place.innerText()).replaceAll(/\s+/gu, ' ');

const readable = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', { dateStyle: 'full' }).replace(',', '');

/** How a page calls somebody: the child as everybody does. */
const nameOf = (key: string): string => (key === 'zofia' ? known(key).firstName : known(key).name);

/** Who said it, and through whose hands or with whose help it came; empty for one's own words. */
const cameIn = ({ saidBy, typedBy, helpedBy, how }: Said): string => {
  if (how === 'interpreted')
    return `Said by ${nameOf(saidBy)}, put into English by ${nameOf(helpedBy ?? '')}`;
  if (typedBy !== undefined) return `Said by ${nameOf(saidBy)}, typed by ${nameOf(typedBy)}`;
  return helpedBy === undefined ? '' : `${nameOf(helpedBy)} helped`;
};

const line = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

const expectViews = (text: string): void => {
  for (const said of account.said) {
    if ('rates' in said || said.words === undefined) continue;
    const words = `“${said.words}”`;
    if (said.hidden === true) expect(text).not.toContain(words);
    else expect(text).toContain(line(words, cameIn(said)));
  }
};

const expectRatings = (text: string, outcome: string): void => {
  for (const said of account.said) {
    if (!('rates' in said) || said.rates !== outcome) continue;
    const { saidBy, level, face, words, tme } = said;
    const chosen = face === undefined ? codeWords.goalShort[level ?? 0] : codeWords.face[face];
    const more = [words && `“${words}”`, tme !== undefined && `${tme} out of 10`];
    expect(text).toContain(line(nameOf(saidBy), chosen, ...more, cameIn(said)));
  }
};

const expectAgreed = (text: string, outcome: string): void => {
  for (const edit of account.plan) {
    if (edit.do !== 'agree-rating' || edit.outcome !== outcome) continue;
    const why = edit.reason !== undefined && `Why ${edit.reason}`;
    const next = `What next ${codeWords.decision[edit.decision]}`;
    const agreed = `What we agreed ${codeWords.goal[edit.level]}`;
    const { heldBack } = edit;
    const held = heldBack && `What held it back ${codeWords.heldBack[heldBack]}`;
    expect(text).toContain(line(agreed, held, next, why, `What helped, what didn’t ${edit.note}`));
  }
};

const expectActions = (text: string): void => {
  for (const edit of account.plan) {
    if (edit.do === 'add-action') {
      expect(text).toContain(line(edit.texts.what, `${edit.texts.who ?? ''}, by`));
    }
    if (edit.do === 'set-next-date') {
      expect(text).toContain(`When we meet again ${readable(edit.day)}`);
    }
  }
};

const expectAnswers = (text: string): void => {
  for (const { person, answer, words, about, reply } of account.saved.answers) {
    const verb = { agrees: 'agrees', differs: 'sees it differently', says: 'says' }[answer];
    const what = about !== undefined && `About: ${titleOf(about)}`;
    expect(text).toContain(line(nameOf(person), verb, what, words && `“${words}”`));
    if (reply === undefined) continue;
    const school = `How the school sees it, by ${nameOf(reply.by)}:`;
    expect(text).toContain(line(school, `“${reply.words}”`));
  }
};

/** The saved page says what the account says: each view, rating, decision, action and answer, and whose it is. */
export const expectOnPage = async (saved: SavedPage): Promise<void> => {
  const text = await read(saved.record);
  expectViews(text);
  for (const outcome of ['z1', 'z2', 'z3']) {
    const card = await read(saved.page.getByRole('article', { name: titleOf(outcome) }));
    expectRatings(card, outcome);
    expectAgreed(card, outcome);
  }
  expectActions(text);
  expectAnswers(text);
  expect(text).toContain(`Where this record stands: ${codeWords.recordState.differs}.`);
  expect(text).toContain(`Saved on ${readable(account.plannedAt.slice(0, 10))}.`);
};

/** Beside the autumn review's record, what is new names who wrote it. */
export const expectCompared = async (saved: SavedPage): Promise<void> => {
  await saved.compareWith(/Autumn review/);
  for (const edit of account.plan) {
    if (edit.do !== 'add-point') continue;
    await expect(saved.record).toContainText(`${edit.text} (added by ${nameOf(edit.by)})`);
  }
};
