import { JoinPage } from '#pages/join-page.ts';
import { ask } from '#support/machine.ts';
import { firstNameOf, personIn, tokenOf } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const school = 'Thistledown Primary School';

test('the page behind a link says the school and the person’s own first name, nothing else', async ({
  as,
  meeting,
}) => {
  const { page } = await as('parent');
  const own = firstNameOf(personIn(meeting, 'parent').name);
  await expect(page.getByRole('heading', { level: 1, name: `Hello ${own}` })).toBeVisible();
  await expect(page.getByText(school)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Come in' })).toBeVisible();
  const text = (await page.locator('body').textContent()) ?? '';
  for (const { name } of meeting.people.filter((person) => person.role !== 'parent')) {
    expect(text).not.toContain(firstNameOf(name));
  }
  expect(text).not.toContain(personIn(meeting, 'parent').name);
});

test('somebody else’s link: leaving it before coming in says what to do, and takes it out of the tab', async ({
  as,
  meeting,
}) => {
  const { page } = await as('parent');
  const token = tokenOf(personIn(meeting, 'parent').link);
  await page.getByRole('link', { name: /^Not .*\? Leave$/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'This link is for somebody else' }),
  ).toBeVisible();
  await expect(page.getByText('Please tell the school that it came to you')).toBeVisible();
  expect(page.url()).not.toContain(token);
  await page.goBack();
  expect(page.url()).not.toContain(token);
});

test('after coming in, neither the address, the history nor the title holds the link or a name', async ({
  as,
  meeting,
}) => {
  const link = await as('parent');
  const { page } = link;
  const token = tokenOf(personIn(meeting, 'parent').link);
  await link.comeIn();
  expect(page.url()).not.toContain(token);
  expect(new URL(page.url()).pathname).toBe(`/meeting/${meeting.id}`);
  await page.goBack();
  expect(page.url()).not.toContain(token);
  await page.goForward();
  for (const { name } of meeting.people) {
    expect(`${await page.title()} ${page.url()}`).not.toContain(firstNameOf(name));
  }
});

test('a link that is cut off, mistyped or unknown says what to do', async ({ newPage, venue }) => {
  const page = await newPage();
  for (const end of ['', '#', '#abc', '#%E0%A4%A']) {
    await page.goto('about:blank');
    await page.goto(`${venue.server.url}/join${end}`);
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  }
});

test('a link nobody made says the same', async ({ newPage, venue, watch }) => {
  watch.allow(/status of 404/);
  const link = await JoinPage.open(await newPage(), `${venue.server.url}/join#${'A'.repeat(43)}`);
  await expect(link.page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await expect(link.page.getByText('ask the school to send you a new one')).toBeVisible();
});

test('an address without a link says where to find it', async ({
  newPage,
  venue,
  meeting,
  watch,
}) => {
  watch.allow(/status of 401/);
  const page = await newPage();
  for (const path of ['/', '/nowhere', `/meeting/${meeting.id}`, `/meeting/${meeting.id}/saved`]) {
    await page.goto(`${venue.server.url}${path}`);
    await expect(
      page.getByRole('heading', { level: 1, name: /open (the|your) link/i }),
    ).toBeVisible();
  }
});

test('another link opened in the same tab is another person', async ({ as, meeting }) => {
  const { page } = await as('parent');
  const other = personIn(meeting, 'otherParent');
  await page.goto(other.link);
  await expect(
    page.getByRole('heading', { level: 1, name: `Hello ${firstNameOf(other.name)}` }),
  ).toBeVisible();
});

test('two people in two tabs of one browser sit side by side; one leaves, the other stays', async ({
  inTab,
  newContext,
  meeting,
  venue,
}) => {
  const browser = await newContext();
  const parent = await (await inTab(browser, 'parent')).comeIn();
  const other = await (await inTab(browser, 'otherParent')).comeIn();
  const nameOf = (chair: 'parent' | 'otherParent') => firstNameOf(personIn(meeting, chair).name);
  await expect(parent.hereNow.filter({ hasText: nameOf('parent') })).toContainText('you');
  await expect(other.hereNow.filter({ hasText: nameOf('otherParent') })).toContainText('you');
  await parent.page.reload();
  await parent.expectSaved();
  await expect(parent.hereNow.filter({ hasText: nameOf('parent') })).toContainText('you');
  await (await other.people()).leave();
  await expect(parent.hereNow.filter({ hasText: nameOf('otherParent') })).toHaveCount(0);
  const stage = await parent.working();
  await stage.writeOwn('Going well', 'still here');
  await parent.expectSaved();
  const { body } = await ask(venue.server.url, '/api/join/preview', {
    method: 'POST',
    body: { token: tokenOf(personIn(meeting, 'otherParent').link) },
  });
  expect(body).toMatchObject({ opens: 'meeting' });
});

test('a page loaded again keeps the seat; the link opens again after leaving', async ({
  as,
  inTab,
  watch,
}) => {
  const parent = await (await as('parent')).comeIn();
  watch.allow(/status of 401/);
  await parent.page.reload();
  await parent.expectSaved();
  await (await parent.people()).leave();
  await parent.page.reload();
  await expect(parent.stageTitle).toHaveCount(0);
  await (await inTab(parent.page.context(), 'parent')).comeIn();
});
