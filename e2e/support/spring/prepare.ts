import type { Said } from '@fourchairs/server/demo/script.ts';

import type { ChildPage } from '#pages/child-page.ts';
import type { PreparePage } from '#pages/prepare-page.ts';

import { account, known, typedSelf } from './account.ts';
import { askedBefore, cardWords, childIsAsked, heapWords, ownFace } from './labels.ts';

type View = Extract<Said, { readonly topic: unknown }>;

const isView = (said: Said): said is View => 'topic' in said;

/** Whose hands write it first; what an interpreter wrote is shown by who said it. */
const writtenBy = ({ saidBy, typedBy, how, helpedBy }: Said): string | undefined =>
  how === 'interpreted' ? helpedBy : (typedBy ?? saidBy);

/** What the account says of somebody's views, written down by themselves or by who writes for them. */
export const viewsOf = (saidBy: string, hands = saidBy): readonly View[] =>
  account.said.filter((said) => said.saidBy === saidBy && writtenBy(said) === hands).filter(isView);

/** Writes on the page that is open. Nothing of it is shown yet. */
export const writeOn = async (page: PreparePage, views: readonly View[]): Promise<void> => {
  for (const { topic, words = '' } of views) await page.write(askedBefore(topic), words);
};

/** Shows what the account says was shown. */
export const showOn = async (page: PreparePage, views: readonly View[]): Promise<void> => {
  const shown = views.filter(({ hidden }) => hidden !== true);
  for (const { topic } of shown) await page.show(askedBefore(topic));
};

const showsIt = async (page: ChildPage, said: Said): Promise<void> => {
  if (said.helpedBy !== undefined) await page.nameHelper(known(said.helpedBy).name);
  if (said.hidden === true) return;
  await page.show();
  await page.page.getByRole('button', { name: 'Stop showing', exact: true }).waitFor();
};

const answer = async (page: ChildPage, said: Said): Promise<void> => {
  await page.goTo(isView(said) ? childIsAsked(said.topic) : 'How is this going?');
  if (said.face !== undefined) await page.pickFace(ownFace(said.face));
  if (said.words !== undefined) await page.write(said.words);
  await page.expectSaved();
  await showsIt(page, said);
};

/** The child's own screen, question by question. The cards go where the account has them. */
export const answerAsChild = async (page: ChildPage): Promise<void> => {
  const own = account.said.filter((said) => said.saidBy === 'zofia' && typedSelf(said));
  const cards = own.filter(isView).filter(({ card }) => card !== undefined);
  const rest = own.filter((said) => !(isView(said) && said.card !== undefined));
  const before = rest.filter((said) => isView(said) && said.topic !== 'my-words');
  await page.start();
  for (const said of before) await answer(page, said);
  await page.sortCards(
    new Map(cards.map(({ card = '', topic }) => [cardWords(card), heapWords(topic)])),
  );
  const [first] = cards;
  if (first !== undefined) await showsIt(page, first);
  for (const said of rest.filter((each) => !before.includes(each))) await answer(page, said);
};
