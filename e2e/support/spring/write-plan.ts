import type { PlanEdit } from '@fourchairs/server/demo/script.ts';

import type { MeetingPage } from '#pages/meeting-page.ts';
import { ActionsStage } from '#pages/stages/actions-stage.ts';
import type { LastOutcomesStage } from '#pages/stages/last-outcomes-stage.ts';

import { account, placeOf, supportOf, titleBefore } from './account.ts';
import { codeWords, levelWords } from './labels.ts';

/** The edits of one stage that somebody made, in their order. */
const editsBy = <Do extends PlanEdit['do']>(by: string, ...kinds: readonly Do[]) =>
  account.plan.filter(
    (edit): edit is Extract<PlanEdit, { do: Do }> =>
      edit.by === by && kinds.some((kind) => kind === edit.do),
  );

export const addStrengths = async (meeting: MeetingPage, by: string): Promise<void> => {
  const stage = await meeting.working();
  for (const { text } of editsBy(by, 'add-point')) await stage.addStrength(text);
};

/** Which of last term's outcomes a line of support is looked back at under. */
const outcomeOf: Readonly<Record<string, string>> = {
  'listening-group': 'z1',
  'topic-words': 'z2',
  'buddy-rota': 'z3',
};

const agreeRating = async (
  stage: LastOutcomesStage,
  edit: Extract<PlanEdit, { do: 'agree-rating' }>,
): Promise<void> => {
  await stage.open(placeOf(edit.outcome));
  await stage.agree(levelWords(edit.level));
  await stage.notes.fill(edit.note);
  await stage.decision.selectOption({ label: codeWords.decision[edit.decision] });
  const { heldBack } = edit;
  if (heldBack) await stage.heldBack.selectOption({ label: codeWords.heldBack[heldBack] });
  if (edit.reason !== undefined) await stage.reason.fill(edit.reason);
};

/** First, did it happen? Then what was measured, and what is agreed. */
export const lookBack = async (meeting: MeetingPage, by: string): Promise<void> => {
  const stage = await meeting.lastOutcomes();
  for (const { what } of editsBy(by, 'tick-action')) {
    await stage.sayHappened(what, codeWords.happened['as-planned']);
  }
  for (const edit of editsBy(by, 'say-happened')) {
    await stage.open(placeOf(outcomeOf[edit.support] ?? ''));
    const what = supportOf(edit.support);
    const line = await stage.sayHappened(what, codeWords.happened[edit.happened]);
    await stage.sayImpact(what, line, edit.impact);
  }
  for (const { outcome, day, value } of editsBy(by, 'measure')) {
    await stage.open(placeOf(outcome));
    await stage.measure(day, value);
  }
  for (const edit of editsBy(by, 'agree-rating')) await agreeRating(stage, edit);
};

const rewordings: Readonly<Record<string, string>> = {
  title: 'What Zofia will be able to do',
  childWords: 'The same in Zofia’s words',
};

/** What goes on from last term is written anew, where it changes. */
export const goOn = async (meeting: MeetingPage, by: string): Promise<void> => {
  const stage = await meeting.newOutcomes();
  const { page } = meeting;
  for (const outcome of new Set(editsBy(by, 'set-target', 'reword').map((edit) => edit.outcome))) {
    await stage.open(titleBefore(outcome));
    for (const edit of editsBy(by, 'set-target').filter((each) => each.outcome === outcome)) {
      await page.getByRole('textbox', { name: 'The number we hope for' }).fill(`${edit.value}`);
      await page.getByLabel('By when', { exact: true }).fill(edit.day);
    }
    for (const edit of editsBy(by, 'reword').filter((each) => each.outcome === outcome)) {
      await page.getByRole('textbox', { name: rewordings[edit.field] ?? '' }).fill(edit.text);
    }
    await page.getByRole('button', { name: /^Close this outcome/ }).click();
  }
};

export const promise = async (meeting: MeetingPage, by: string): Promise<void> => {
  await meeting.goTo('Who does what');
  const stage = new ActionsStage(meeting.page);
  for (const { texts, scalars } of editsBy(by, 'add-action')) {
    await stage.add({ what: texts.what ?? '', who: texts.who ?? '', by: scalars.by ?? '' });
  }
  for (const { day } of editsBy(by, 'set-next-date')) await stage.meetAgainOn(day);
};

export const takeNotes = async (meeting: MeetingPage, by: string): Promise<void> => {
  for (const { text } of editsBy(by, 'write-note')) {
    await meeting.notes.focus();
    await meeting.notes.press('Control+End');
    await meeting.page.keyboard.insertText(text);
  }
};
