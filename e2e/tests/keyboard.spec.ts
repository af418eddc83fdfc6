import type { Page } from '@playwright/test';

import { ChildPage } from '#pages/child-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import { RoomPage } from '#pages/room-page.ts';
import { SavedPage } from '#pages/saved-page.ts';
import { Keyboard } from '#support/keyboard.ts';
import { firstNameOf, personIn } from '#support/personas.ts';
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

/** Adds support, removes it by mistake, brings it back; and takes back a letter. */
const planSupport = async ({ page }: MeetingPage, keys: Keyboard): Promise<void> => {
  const main = page.getByRole('main');
  await keys.press(main.getByRole('button', { name: 'Add support' }).first());
  const what = main.getByRole('textbox', { name: 'What will help' });
  await expect(what).toBeFocused();
  await page.keyboard.type('A joke book');
  await keys.pick(main.getByRole('combobox', { name: 'Level' }), 'Targeted: some extra help');
  await keys.press(main.getByRole('button', { name: 'Done A joke book' }));
  await keys.press(main.getByRole('button', { name: 'Remove A joke book' }));
  await expect(main.getByRole('heading', { name: 'A joke book' })).toHaveCount(0);
  await keys.press(page.getByRole('button', { name: 'Bring it back' }));
  await expect(main.getByRole('heading', { name: 'A joke book' })).toBeVisible();
  await keys.press(main.getByRole('button', { name: 'Change A joke book' }));
  await keys.write(what, ' of jokes');
  await keys.press(page.getByRole('button', { name: 'Undo', exact: true }));
  await expect(what).not.toHaveValue('A joke book of jokes');
  await keys.press(page.getByRole('button', { name: 'Redo', exact: true }));
  await expect(what).toHaveValue('A joke book of jokes');
  // There is nothing more to bring back: the way to take it back has the focus.
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
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
  await keys.choose(page.getByRole('group', { name: /^What do you say/ }), 'I see it differently');
  await keys.pick(page.getByRole('combobox', { name: 'What is it about?' }), 'Tell a joke');
  await keys.write(
    page.getByRole('textbox', { name: 'How do you see it?' }),
    'Two jokes, not one.',
  );
  await keys.press(page.getByRole('button', { name: 'Put it in the record' }));
  await expect(page.getByRole('button', { name: 'Change my answer' })).toBeVisible();
  await keys.expectFocus();
  await keys.press(page.getByRole('button', { name: 'Finish and save' }));
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Go back to the meeting' })).toBeFocused();
  await keys.press(question.getByRole('button', { name: 'Finish and save' }));
};

/** Another page begins at its heading. */
const comeIn = async (page: Page): Promise<Keyboard> => {
  const keys = new Keyboard(page);
  await keys.to(page.getByRole('button', { name: 'Come in' }));
  await page.keyboard.press('Enter');
  return keys;
};

test('a whole meeting is held with the keyboard alone', async ({ as }) => {
  const { page } = await as('teacher');
  const keys = await comeIn(page);
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
  await planSupport(meeting, keys);
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
  const written = [
    'She reads aloud.',
    'Tell a joke',
    'A joke book of jokes',
    'Print the cards',
    'a quiet place',
    '7 July',
    'Two jokes, not one.',
  ];
  for (const words of written) await expect(record).toContainText(words);
});

/** One question after the other; a dialog is left to where it was opened from. */
const answerAsChild = async ({ page, words }: ChildPage, keys: Keyboard): Promise<void> => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = page.getByRole('heading', { level: 1 });
  const skipTo = async (question: string): Promise<void> => {
    for (let skips = 0; skips < 12 && (await title.textContent()) !== question; skips += 1) {
      await keys.press(button('Skip'));
    }
    await expect(title).toHaveText(question);
    await expect(title).toBeFocused();
  };
  await keys.press(button('Start'));
  await keys.choose(page.getByRole('group', { name: 'How is playtime?' }), 'Great');
  await keys.press(button('Write'));
  await expect(words).toBeFocused();
  await keys.write(words, 'I like the shed');
  await keys.press(button('Someone helped me'));
  const dialog = page.getByRole('dialog', { name: 'Who helped you?' });
  await keys.choose(dialog.getByRole('group', { name: 'Who helped you?' }), 'Miss Adeyemi');
  await keys.press(dialog.getByRole('button', { name: 'Done', exact: true }).last());
  await expect(button('Miss Adeyemi helped')).toBeFocused();
  await keys.press(page.getByRole('button', { name: /^Show (?:everyone|the change)$/ }));
  await expect(button('Stop showing')).toBeVisible();
  await skipTo('Does it work for you?');
  await keys.press(button('It works'));
  await keys.press(button('Another card'));
  await skipTo('What is important to you?');
  await keys.press(button('Animals'));
  await keys.press(button('Something is wrong'));
  await page.keyboard.press('Escape');
  await expect(button('Something is wrong')).toBeFocused();
  await skipTo('Thank you');
};

/** The screen on the wall: for whom is written, what they say, where everyone is, the notes. */
const writeInRoom = async (room: RoomPage, keys: Keyboard, child: string): Promise<void> => {
  const { page, stageTitle } = room;
  await keys.press(page.getByRole('button', { name: /^Everyone to:/ }));
  await expect(stageTitle).toHaveText(`What ${child} says`);
  await keys.choose(page.getByRole('group', { name: 'Write for…' }), child);
  await keys.press(page.getByRole('button', { name: `Write what ${child} says` }));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role="menuitem"]:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.type('I want to sit by the window');
  await keys.press(page.getByRole('button', { name: 'Notes', exact: true }));
  await keys.press(page.getByRole('button', { name: 'Back to the stage' }));
  const written = () =>
    page
      .locator('textarea')
      .evaluateAll((fields) =>
        fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
      );
  await expect.poll(written).toContain('I want to sit by the window');
};

test('the child’s own screen and the room’s are used with the keyboard alone', async ({
  as,
  meeting,
}) => {
  const name = firstNameOf(personIn(meeting, 'child').name);
  const { page: childs } = await as('child');
  const childKeys = await comeIn(childs);
  await answerAsChild(await ChildPage.on(childs), childKeys);

  const { page } = await as('teacher');
  const keys = await comeIn(page);
  await MeetingPage.on(page);
  await keys.press(page.getByRole('button', { name: 'People', exact: true }));
  await keys.to(page.getByRole('link', { name: 'Open the room screen' }));
  const [tab] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await writeInRoom(await RoomPage.on(tab), new Keyboard(tab), name);
});
