import { must } from '@fourchairs/shared/lib/must.ts';
import { lessonLink } from '@fourchairs/shared/protocol/http/lessons.ts';

import { JoinPage } from '#pages/join-page.ts';
import type { MeetingPage } from '#pages/meeting-page.ts';
import { PreparePage } from '#pages/prepare-page.ts';
import { checkScreen } from '#support/check-screen.ts';
import { Machine } from '#support/machine.ts';
import { personIn, sencoHome } from '#support/personas.ts';
import { autumnLink } from '#support/saved-review.ts';
import { expect, test } from '#support/test.ts';

// Every part of a screen is looked at in its own component's tests. Here whole pages are: their landmarks, their titles,
// and how all of it stands together at each width.
test.describe.configure({ timeout: 150_000 });
// What moves is looked at when it has arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const phone = { widths: [320] };
/** The first screen of a page that has its own parts at each width. */
const everywhere = { axeAt: [1440, 768, 320] };

const stages = [
  'Welcome',
  'What’s working',
  'Last term’s outcomes',
  'What gets in the way',
  'New outcomes',
  'Support',
  'Who does what',
  'Do we agree?',
] as const;

const checkStages = async (meeting: MeetingPage): Promise<void> => {
  for (const stage of stages) {
    await meeting.goTo(stage);
    await checkScreen(meeting.page, stage, stage === 'Welcome' ? everywhere : {});
  }
  await meeting.childSays();
  await checkScreen(meeting.page, 'What the child says');
};

test('the page behind a link, a link that does not work, no page, and having left', async ({
  as,
  newPage,
  venue,
}) => {
  const link = await as('parent');
  await link.page.getByRole('button', { name: 'Come in' }).waitFor();
  await checkScreen(link.page, 'join', everywhere);
  const notHers = await as('otherParent');
  await notHers.page.getByRole('link', { name: /Leave$/ }).click();
  await checkScreen(notHers.page, 'a link for somebody else');
  const other = await newPage();
  for (const path of ['/join#abc', '/nowhere']) {
    await other.goto(`${venue.server.url}${path}`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    await checkScreen(other, path);
  }
  const meeting = await link.comeIn();
  await (await meeting.people()).leave();
  await checkScreen(meeting.page, 'having left');
});

test('each stage of the meeting, for the lead', async ({ as }) => {
  const meeting = await (await as('teacher')).comeIn();
  await checkStages(meeting);
});

test('a parent’s phone: offline, their own card, last term’s outcomes and all stages', async ({
  as,
  watch,
}) => {
  const parent = await (await as('parent')).comeIn();
  const { page } = parent;
  await page.setViewportSize({ width: 320, height: 900 });
  for (const stage of ['What’s working', 'Last term’s outcomes']) {
    await parent.goTo(stage);
    await checkScreen(page, `${stage}, for a parent`, phone);
  }
  watch.allowLostConnections();
  await page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await checkScreen(page, 'offline');
  await page.setViewportSize({ width: 320, height: 900 });
  await parent.page.getByRole('button', { name: 'All stages' }).click();
  await checkScreen(parent.page, 'all stages', phone);
});

/** A paper that came back, typed up by the lead. */
const typeUp = async (meeting: MeetingPage): Promise<void> => {
  const { page } = meeting;
  const { dialog } = await meeting.people();
  await dialog
    .getByRole('link', { name: /^Type up from paper/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Type up from paper' }).waitFor();
  await page.getByRole('combobox', { name: 'Whose paper is it?' }).selectOption({ index: 1 });
  await checkScreen(page, 'typing up from paper, not begun', everywhere);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('main').getByRole('textbox').first().waitFor();
  await checkScreen(page, 'typing up from paper');
  await page.getByRole('link', { name: 'Go to the meeting' }).click();
  await expect(meeting.stageTitle).toBeVisible();
};

test('what opens in a stage: people, an outcome, notes on a phone, the read-back and the end', async ({
  as,
}) => {
  const meeting = await (await as('teacher')).comeIn();
  const people = await meeting.people();
  await checkScreen(meeting.page, 'people');
  await people.close();
  await meeting.page.getByRole('button', { name: 'My preparation' }).click();
  const own = await PreparePage.on(meeting.page);
  await checkScreen(own.page, 'my preparation', everywhere);
  await own.toMeeting();
  await typeUp(meeting);
  const outcomes = await meeting.newOutcomes();
  await outcomes.add('Tell a joke');
  await checkScreen(meeting.page, 'a new outcome, open');
  await meeting.goTo('Support');
  await meeting.page.getByRole('main').getByRole('button', { name: 'Add support' }).first().click();
  await checkScreen(meeting.page, 'support, open');
  await meeting.page.setViewportSize({ width: 320, height: 900 });
  await meeting.page.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(meeting.notes).toBeVisible();
  await checkScreen(meeting.page, 'notes', phone);
  await meeting.page.getByRole('button', { name: 'Back to the stage' }).click();
  await meeting.page.setViewportSize({ width: 1440, height: 900 });
  const agree = await meeting.agreement();
  await agree.readBack();
  await meeting.page.getByRole('button', { name: 'Read the whole record' }).click();
  await checkScreen(meeting.page, 'read back');
  await agree.differ('Two cards a day are enough.');
  await meeting.page.getByRole('button', { name: 'Finish and save' }).click();
  await checkScreen(meeting.page, 'finish');
});

test('the child’s own screen', async ({ as }) => {
  const child = await (await as('child')).comeInAsChild();
  await checkScreen(child.page, 'hello', everywhere);
  await child.start();
  await checkScreen(child.page, 'a question');
  await child.pickFace('Hard');
  await child.write('It is too loud');
  await checkScreen(child.page, 'writing');
  await child.page.getByRole('button', { name: 'Someone helped me', exact: true }).click();
  const helper = child.page.getByRole('dialog', { name: 'Who helped you?' });
  await checkScreen(child.page, 'who helped');
  await helper.getByRole('button', { name: 'Done', exact: true }).last().click();
  const wrong = await child.sayWrong();
  await checkScreen(child.page, 'something is wrong');
  await wrong.getByRole('button', { name: 'Go back', exact: true }).last().click();
  await child.show();
  await checkScreen(child.page, 'shown');
  await child.skipToTheEnd();
  await checkScreen(child.page, 'done');
});

test('the whole meeting and the saved record, for the child', async ({ as, newPage, venue }) => {
  const child = await (await as('child')).comeInAsChild();
  await child.start();
  const whole = await child.seeWholeMeeting();
  await checkScreen(whole.page, 'the child’s whole meeting');
  await child.sayWrong();
  await checkScreen(whole.page, 'something is wrong, in the whole meeting', phone);
  const record = await (
    await JoinPage.open(await newPage(), autumnLink(venue.server, 'Zofia Nowak-Bell'))
  ).read();
  await expect(
    record.page.getByRole('button', { name: 'Something is wrong', exact: true }),
  ).toBeVisible();
  await checkScreen(record.page, 'the child’s saved record');
});

test('the room’s screen', async ({ as }) => {
  const teacher = await (await as('teacher')).comeIn();
  const { page } = await (await teacher.people()).openRoom();
  await checkScreen(page, 'room: Welcome', everywhere);
  await teacher.page.getByRole('button', { name: 'Close', exact: true }).click();
  for (const stage of ['Last term’s outcomes', 'Do we agree?']) {
    await teacher.goTo(stage);
    await teacher.bringEveryoneHere();
    await expect(page.getByRole('heading', { level: 2, name: stage })).toBeVisible();
    await checkScreen(page, `room: ${stage}`);
  }
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Notes', exact: true })).toBeVisible();
  await checkScreen(page, 'room: notes');
});

test('the saved record, what is compared, and what is added', async ({ newPage, venue }) => {
  const link = autumnLink(venue.server, 'Magda Nowak');
  const record = await (await JoinPage.open(await newPage(), link)).read();
  await checkScreen(record.page, 'saved record', everywhere);
  await record.compareWith(/plan/i);
  await checkScreen(record.page, 'compared');
  await record.page.getByRole('button', { name: 'I have something to add' }).first().click();
  await checkScreen(record.page, 'words to add');
  const { url, doors } = venue.server;
  // Idris’s last review: nothing else was agreed for every lesson since.
  const last = must(
    doors.meetings.find(({ state }) => state === 'saved'),
    'a saved review',
  );
  const senco = await Machine.join(url, personIn(last, 'senco'));
  const { body } = await senco.askMeeting('/lessons/link', { method: 'POST' });
  await record.page.goto(lessonLink.parse(body).link);
  await record.page.getByRole('button', { name: 'I have read it' }).waitFor();
  await checkScreen(record.page, 'for every lesson', everywhere);
});

test('the school’s own pages', async ({ newPage, venue }) => {
  const link = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const home = await link.comeInAsStaff();
  const { page } = home;
  const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
  await checkScreen(page, 'pupils', everywhere);
  await press(/^Add a pupil/);
  await press(/^Add this pupil/);
  await checkScreen(page, 'a new pupil, not filled in');
  await press(/^Cancel/);
  await home.open('Zofia');
  await checkScreen(page, 'pupil');
  await press(/^Make a meeting/);
  await press(/^Make this meeting/);
  await checkScreen(page, 'a new meeting, not filled in');
  await press(/^Do not make it/);
  await press(/^Links for each person/);
  await expect(page.getByRole('list', { name: 'Links for each person' })).toBeVisible();
  await checkScreen(page, 'links');
  await press(/^Get a/);
  await expect(page.getByRole('img', { name: /^A picture with the link/ })).toBeVisible();
  await checkScreen(page, 'a link and its picture');
  await press(/^I have passed it on/);
  await press(/^Stop the link/);
  await checkScreen(page, 'stop a link');
  await press(/^Leave it as it is/);
  await press(/^When plans change/);
  await page.getByRole('heading', { name: 'Move it' }).waitFor();
  await press(/^People kept apart/);
  await page.getByRole('heading', { name: 'Keep two people apart' }).waitFor();
  await checkScreen(page, 'when plans change, and who is kept apart');
  await page.getByRole('link', { name: 'All pupils' }).click();
  await press(/^Links of the staff/);
  await page.getByRole('list', { name: 'Links of the staff' }).waitFor();
  await checkScreen(page, 'links of the staff');
  await page.getByRole('link', { name: 'The school’s list of support' }).click();
  await page.getByRole('heading', { name: 'In the list' }).waitFor();
  await checkScreen(page, 'the school’s list');
  await page.goBack();
  await page.getByRole('link', { name: 'If a child may not be safe' }).click();
  await page.getByRole('heading', { name: 'What this is' }).waitFor();
  await checkScreen(page, 'opening a child’s own page');
});
