import { readFile } from 'node:fs/promises';

import { JoinPage } from '#pages/join-page.ts';
import { SavedPage } from '#pages/saved-page.ts';
import { personIn } from '#support/personas.ts';
import { autumnLink } from '#support/saved-review.ts';
import { expect, test } from '#support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the timeline goes across meetings: an earlier record is read, and compared with', async ({
  newPage,
  venue,
}) => {
  const page = await newPage();
  const saved = await (await JoinPage.open(page, autumnLink(venue.server, 'Magda Nowak'))).read();
  await expect(saved.versions).toHaveCount(2);
  await expect(saved.versions.filter({ hasText: 'Autumn review' })).toContainText(
    'You are reading this one',
  );
  await saved.compareWith(/plan/i);
  await expect(page.getByText(/\d+ changes/).first()).toBeVisible();
  await expect(page.getByText(/\(added by .*Miss Adeyemi/).first()).toBeVisible();
  await expect(saved.record.getByText('Now', { exact: true }).first()).toBeVisible();
  // Words of the plan may be taken out; what a person said never is.
  const views = saved.record.getByRole('group', { name: 'What each of us saw' });
  await expect(views.first()).toBeVisible();
  await expect(views.locator('del')).toHaveCount(0);
  // On paper the same is said in words, beside what nobody can press there.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/\d+ changes/).first()).toBeVisible();
  await expect(page.getByText(/\(added by .*Miss Adeyemi/).first()).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page.getByText(/^Compared with:/)).toHaveCount(0);
  await saved.versions.filter({ hasText: /plan/i }).getByRole('button', { name: /^Read/ }).click();
  await expect(saved.versions.filter({ hasText: /plan/i })).toContainText('You are reading');
});

test('somebody adds words: they stand at the end with name and time, for everyone', async ({
  newPage,
  venue,
}) => {
  const open = async (person: string): Promise<SavedPage> =>
    (await JoinPage.open(await newPage(), autumnLink(venue.server, person))).read();
  const saved = await open('Tom Bell');
  await saved.add('She showed me how she asks for a turn.');
  const added = 'Added after the meeting';
  await expect(saved.section(added)).toContainText('She showed me how she asks for a turn.');
  await expect(saved.section(added)).toContainText('Tom Bell');
  const theirs = await open('Magda Nowak');
  await expect(theirs.section(added)).toContainText('She showed me how she asks for a turn.');
});

test('on paper there are the record’s words and no button', async ({ newPage, venue }) => {
  const page = await newPage();
  const saved = await (await JoinPage.open(page, autumnLink(venue.server, 'Magda Nowak'))).read();
  await page.emulateMedia({ media: 'print' });
  await expect(saved.paper).toBeVisible();
  await expect(saved.section('Who was there')).toBeVisible();
  await expect(page.getByText('Draws detailed animals', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Check code:/)).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('somebody who was not invited reads nothing', async ({ as, venue, watch }) => {
  watch.allow(/status of 404/);
  const { page } = await (await as('parent')).comeIn();
  const autumn = venue.server.doors.meetings.find(({ state }) => state === 'saved');
  await page.goto(`${venue.server.url}/meeting/${autumn?.id ?? ''}/saved`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find this record');
  await expect(page.getByText('Idris')).toHaveCount(0);
});

test('whoever had not answered does so on the saved record, for themselves and once', async ({
  as,
  meeting,
}) => {
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const agree = await teacher.agreement();
  await agree.readBack();
  await agree.agree();
  const teachers = await agree.finish();
  await expect(teachers.giveAnswer).toHaveCount(0);
  const saved = await SavedPage.on(parent.page);
  const { name } = personIn(meeting, 'parent');
  const said = saved.section('Do we agree?');
  await expect(said).toContainText(`${name} has not answered yet`);
  await saved.differ('I would like to talk each week.');
  await expect(said).toContainText(`${name} sees it differently`);
  await expect(said).toContainText('“I would like to talk each week.”');
  await expect(saved.giveAnswer).toHaveCount(0);
  await teachers.page.reload();
  await expect(teachers.section('Do we agree?')).toContainText('I would like to talk each week.');
});

test('a parent keeps a copy, as a PDF and for Word', async ({ newPage, venue }) => {
  const page = await newPage();
  await (await JoinPage.open(page, autumnLink(venue.server, 'Magda Nowak'))).read();
  for (const [choice, start, name] of [
    [/^As a PDF/, '%PDF-1.7', /^Autumn review.*\.pdf$/],
    [/^For Word/, 'PK', /^Autumn review.*\.docx$/],
  ] as const) {
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: choice }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(name);
    expect((await readFile(await download.path())).toString('latin1')).toMatch(
      new RegExp(`^${start}`),
    );
    await expect(page.getByText('The copy is with your downloads.')).toBeVisible();
  }
});
