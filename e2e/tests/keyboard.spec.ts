import { MeetingPage } from '#pages/meeting-page.ts';
import { SavedPage } from '#pages/saved-page.ts';
import { Keyboard } from '#support/keyboard.ts';
import { expect, test } from '#support/test.ts';

test.describe.configure({ timeout: 150_000 });
test.use({ viewport: { width: 1440, height: 900 } });

/** From a stage to the one after it; focus comes to its heading. */
const goNext = async (
  { stageTitle, page }: MeetingPage,
  keys: Keyboard,
  stage: string | RegExp,
) => {
  for (let steps = 0; steps < 6; steps += 1) {
    await keys.press(page.getByRole('button', { name: /^Next/ }));
    const place = await stageTitle.textContent();
    if (typeof stage === 'string' ? place === stage : stage.test(place ?? '')) break;
  }
  await expect(stageTitle).toHaveText(stage);
  await expect(stageTitle).toBeFocused();
};

const reviewOutcome = async ({ page }: MeetingPage, keys: Keyboard): Promise<void> => {
  await keys.choose(page.getByRole('group', { name: /^What do you see/ }), 'Some movement');
  await keys.choose(page.getByRole('group', { name: 'What we agree' }), 'Some movement');
  await keys.pick(page.getByRole('combobox', { name: 'What next?' }), 'Carry on as it is');
};

const planOutcomes = async (meeting: MeetingPage, keys: Keyboard): Promise<void> => {
  const { page } = meeting;
  for (const title of ['Tell a joke', 'Ask for help']) {
    await keys.press(page.getByRole('button', { name: 'Add an outcome' }));
    await expect(page.getByRole('textbox', { name: /will be able to do$/ })).toBeFocused();
    await page.keyboard.type(title);
  }
  await keys.press(page.getByRole('button', { name: 'Change the order' }));
  const list = page.getByRole('grid', { name: 'Change the order' });
  await keys.to(list);
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('row', { name: 'Ask for help' })).toBeFocused();
  const up = list.getByRole('button', { name: 'Move up: Ask for help' });
  for (let arrows = 0; arrows < 4; arrows += 1) {
    await page.keyboard.press('ArrowRight');
    if (await up.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await keys.expectFocus();
  const titles = page.getByRole('article').getByRole('heading', { level: 3 });
  await expect(titles.last()).toHaveText('Tell a joke');
};

const planActions = async ({ page }: MeetingPage, keys: Keyboard): Promise<void> => {
  const main = page.getByRole('main');
  await keys.press(main.getByRole('button', { name: 'Add an action' }));
  await expect(main.getByRole('textbox', { name: 'What will be done' })).toBeFocused();
  await page.keyboard.type('Print the cards');
  await keys.write(main.getByRole('textbox', { name: 'Who' }), 'Miss Adeyemi');
  await keys.press(main.getByRole('button', { name: 'Done Print the cards' }));
  await keys.to(main.getByLabel('The day of the next review'));
  await page.keyboard.type('07072027');
};

const takeNotes = async (meeting: MeetingPage, keys: Keyboard): Promise<void> => {
  const { page, notes } = meeting;
  const style = page.getByRole('combobox', { name: 'Kind of line' });
  await keys.to(notes);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await keys.press(page.getByRole('button', { name: 'How the notes look' }));
  await keys.pick(style, 'Heading');
  await keys.to(notes);
  await page.keyboard.type('What Zofia asked');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- a quiet place');
  await expect(notes.getByRole('heading', { name: 'What Zofia asked' })).toBeVisible();
  await expect(notes.getByRole('listitem').filter({ hasText: 'a quiet place' })).toBeVisible();
};

const endIt = async ({ page }: MeetingPage, keys: Keyboard): Promise<void> => {
  await keys.press(page.getByRole('button', { name: 'Read back', exact: true }));
  await expect(page.getByText(/^Read back at/)).toBeVisible();
  await keys.choose(page.getByRole('group', { name: /^What do you say/ }), 'I agree');
  await keys.press(page.getByRole('button', { name: 'Put it in the record' }));
  await expect(page.getByRole('button', { name: 'Change my answer' })).toBeVisible();
  await keys.expectFocus();
  await keys.press(page.getByRole('button', { name: 'Finish and save' }));
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Go back to the meeting' })).toBeFocused();
  await keys.press(question.getByRole('button', { name: 'Finish and save' }));
};

test('a whole meeting is held with the keyboard alone', async ({ as }) => {
  const { page } = await as('teacher');
  const keys = new Keyboard(page);
  // Another page begins at its heading.
  await keys.to(page.getByRole('button', { name: 'Come in' }));
  await page.keyboard.press('Enter');
  const meeting = await MeetingPage.on(page);
  await expect(meeting.stageTitle).toBeFocused();
  await goNext(meeting, keys, /^What .* says$/);
  await goNext(meeting, keys, 'What’s working');
  await keys.write(page.getByRole('textbox', { name: 'Going well' }).first(), 'She reads aloud.');
  await goNext(meeting, keys, 'Last term’s outcomes');
  await reviewOutcome(meeting, keys);
  await goNext(meeting, keys, 'What gets in the way');
  await goNext(meeting, keys, 'New outcomes');
  await planOutcomes(meeting, keys);
  await goNext(meeting, keys, 'Support');
  await takeNotes(meeting, keys);
  await goNext(meeting, keys, 'Who does what');
  await planActions(meeting, keys);
  await goNext(meeting, keys, 'Do we agree?');
  await meeting.expectSaved();
  await endIt(meeting, keys);
  const { record, paper } = await SavedPage.on(page);
  await expect(paper).toBeFocused();
  await page.keyboard.press('Tab');
  await keys.expectFocus();
  const written = ['She reads aloud.', 'Tell a joke', 'Print the cards', 'a quiet place', '7 July'];
  for (const words of written) await expect(record).toContainText(words);
});
