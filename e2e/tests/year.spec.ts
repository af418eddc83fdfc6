import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { BrowserContext, Page } from '@playwright/test';

import { CrossingCard } from '#pages/crossing-card.ts';
import { EarlierCard } from '#pages/earlier-card.ts';
import { JoinPage } from '#pages/join-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import type { PupilPage } from '#pages/pupil-page.ts';
import { SavedPage } from '#pages/saved-page.ts';
import { checkScreen } from '#support/check-screen.ts';
import type { DemoServer } from '#support/demo-server.ts';
import { Ears } from '#support/ears.ts';
import { Machine } from '#support/machine.ts';
import { onPhone } from '#support/on-phone.ts';
import { expectPapers, readPaper } from '#support/papers.ts';
import { autumnLink } from '#support/saved-review.ts';
import { titleBefore } from '#support/spring/account.ts';
import { levelWords } from '#support/spring/labels.ts';
import { expect, test } from '#support/test.ts';
import { Desk, staffDoor } from '#support/year/desk.ts';
import { answer, finish, readBack } from '#support/year/hold.ts';
import { Office, expectCancelled } from '#support/year/office.ts';
import { addNewOutcome, agreeOutcomes, writeEverywhere } from '#support/year/sittings.ts';

test.describe.configure({ timeout: 240_000 });
test.use({ ...onPhone, ownServer: true, startsAt: '2026-03-10T17:00', actionTimeout: 10_000 });

const phone = [412];
const zofia = 'Zofia Nowak-Bell';
const [magda, tom] = ['Magda Nowak', 'Tom Bell'] as const;
const [teacher, senco] = ['Miss Adeyemi', 'Mrs Hartley'] as const;
const [z1, z2, z3] = ['z1', 'z2', 'z3'].map(titleBefore) as [string, string, string];
/** The mother's words, which the father must never see, and the other way round. */
const roots = { [magda]: 'Quarnelia', [tom]: 'Zebulonic' };
const crosses = 'Ask a grown-up when it is loud';

/** Somebody's link to a meeting, as the server prints it on this day. */
const linkIn = ({ doors }: DemoServer, meeting: string, name: string): string =>
  must(
    doors.meetings.find(({ id }) => id === meeting)?.people.find((person) => person.name === name),
    `${name} in ${meeting}`,
  ).link;

/** Zofia's meeting that is planned. */
const toCome = ({ doors }: DemoServer): string =>
  must(
    doors.meetings.find(
      ({ state, people }) => state === 'planned' && people.some(({ name }) => name === zofia),
    ),
    'a meeting to come',
  ).id;

const joinIn = (server: DemoServer, meeting: string, name: string): Promise<Machine> =>
  Machine.join(server.url, { link: linkIn(server, meeting, name) });

/** Before the spring: the autumn's record on the mother's phone, and each of its papers. */
const readAutumn = async (page: Page, server: DemoServer): Promise<void> => {
  const link = autumnLink(server, magda);
  const saved = await (await JoinPage.open(page, link)).read();
  await saved.showVersions();
  await expect(saved.versions).toHaveCount(2);
  await expect(saved.versions.filter({ hasText: 'Autumn review' })).toContainText('reading this');
  for (const title of [z1, z2, z3]) await expect(saved.record).toContainText(title);
  const kept = await readPaper('record.pdf', await saved.keep(/^As a PDF/));
  expect(kept).toContain(z1.replaceAll(' ', ''));
  await checkScreen(page, 'the autumn’s record on a phone', { widths: phone, axeAt: phone });
  const { record } = await expectPapers(await Machine.join(server.url, { link }), {
    record: [z1, z2, z3, 'Try the quiet end of the hall', 'Send topic words home each Friday'],
    profile: ['Zofia', 'Draws detailed animals'],
    'easy-read': ['I can do three things when my teacher asks.', 'The carpet is too quick.'],
    never: [],
  });
  expect(record.plan.outcomes.map(({ title }) => title.text)).toEqual([z1, z2, z3]);
};

/** The spring review, shortly: the mother on her phone, the others by machine. */
const holdSpring = async (phone1: Page, server: DemoServer, meeting: string): Promise<void> => {
  const [lead, father] = [
    await joinIn(server, meeting, teacher),
    await joinIn(server, meeting, tom),
  ];
  const link = await JoinPage.open(phone1, linkIn(server, meeting, magda));
  const mother = await link.comeIn();
  const stage = await mother.lastOutcomes();
  await stage.open(1);
  await stage.rate(levelWords(-1));
  await (await mother.working()).writeOwn('Going well', 'She tells grandma about owls');
  await mother.expectSaved();
  await writeEverywhere(father, roots[tom]);
  const agreed = [
    { level: 0, decision: 'continue' },
    { level: -1, decision: 'adapt' },
    { level: 1, decision: 'achieved-stop' },
  ] as const;
  await lead.write('meeting', agreeOutcomes(agreed, '2026-07-02'));
  await readBack(lead);
  await (await mother.agreement()).agree();
  await answer(father);
  await finish(lead);
  const saved = await SavedPage.on(phone1);
  await expect(saved.record).toContainText('“She tells grandma about owls”');
  await saved.compareWith(/Autumn review/);
};

/** The outcomes in a meeting's plan, by their titles. */
const titlesIn = async (seat: Machine): Promise<string[]> => {
  const plan = await seat.open('meeting');
  const titles = listOutcomes(plan.doc).map(({ text }) => plainText(text('title')));
  plan.destroy();
  return titles;
};

/** A page whose browser thinks it is this moment, as the server does. */
const openAt = async (context: BrowserContext, at: string): Promise<Page> => {
  await context.clock.setFixedTime(new Date(at));
  return context.newPage();
};

const openPupil = async (page: Page, server: DemoServer): Promise<PupilPage> => {
  const home = await (await JoinPage.open(page, staffDoor(server, senco))).comeInAsStaff();
  return home.open(zofia);
};

/** Two who must learn nothing of each other: the SENCO says so, and makes a sitting for each. */
const makeSittings = async (office: Office, desk: Desk, spring: string): Promise<Sittings> => {
  await office.setApart(magda, tom, 'Each of them asked for it.');
  await checkScreen(office.page, 'people kept apart, on a phone', { widths: phone, axeAt: phone });
  await office.startNext('2026-07-02');
  await office.make();
  await expect(office.page.getByText(/^Two of these people are kept apart/)).toBeVisible();
  await office.untick(tom);
  await office.make();
  await expect(office.card('A sitting for Mum alone.')).toHaveCount(1);
  const people = [zofia, tom, teacher, senco];
  const when = { term: 'summer', plannedAt: '2026-07-02T17:00' } as const;
  const fathers = await desk.make({ ...when, people, lead: teacher, carryFrom: spring });
  await office.page.reload();
  await expect(office.card('A sitting for Dad alone.')).toHaveCount(1);
  await expect(office.card('Opens to neither of two people')).toHaveCount(4);
  const { meetings } = await desk.pupil();
  const mothers = meetings.find(({ sittingOf }) => sittingOf?.join() === 'Mum');
  return { [magda]: must(mothers, 'the mother’s sitting').id, [tom]: fathers };
};
type Parent = typeof magda | typeof tom;
type Sittings = Readonly<Record<Parent, string>>;

/** A parent in their own sitting: on their phone, all they were ever sent, and at the door for machines. */
type Sitting = {
  readonly name: Parent;
  readonly other: Parent;
  readonly ears: Ears;
  readonly page: Page;
  readonly seat: Machine;
  readonly lead: Machine;
};

const sitDown = async (
  name: Parent,
  {
    context,
    server,
    sittings,
  }: { context: BrowserContext; server: DemoServer; sittings: Sittings },
): Promise<Sitting> => {
  const ears = new Ears(context);
  const lead = await joinIn(server, sittings[name], teacher);
  const seat = await joinIn(server, sittings[name], name);
  const link = linkIn(server, sittings[name], name);
  const meeting = await (await JoinPage.open(await context.newPage(), link)).comeIn();
  await writeEverywhere(seat, roots[name]);
  await (await meeting.working()).writeOwn('Going well', `${roots[name]} on a phone`);
  await meeting.expectSaved();
  const other = name === magda ? tom : magda;
  return { name, other, ears, page: meeting.page, seat, lead };
};

const agreed = [
  { level: 1, decision: 'continue' },
  { level: 0, decision: 'continue' },
] as const;

/** Of the mother's sitting, which was read back, the lead chooses one thing on her phone for the father's. */
const bringOver = async (page: Page, link: string): Promise<void> => {
  const lead = await (await JoinPage.open(page, link)).comeIn();
  await lead.lastOutcomes();
  const card = await CrossingCard.open(page);
  await expect(card.choice(`${roots[magda]} outcome`)).toBeVisible();
  await checkScreen(page, 'what crosses, on a phone', { widths: phone, axeAt: phone });
  await card.bring(crosses);
  await lead.expectSaved();
};

/** In a parent's sitting the staff bring back all that is offered of the record both parents were in. */
const bringBack = async (page: Page, link: string, other: string): Promise<void> => {
  const lead = await (await JoinPage.open(page, link)).comeIn();
  await lead.lastOutcomes();
  const card = await EarlierCard.open(page);
  await expect(card.leftOut).toBeVisible();
  await expect(page.locator('body')).not.toContainText(other);
  await checkScreen(page, 'what is brought back, on a phone', { widths: phone, axeAt: phone });
  expect(await card.bringAll()).toBeGreaterThan(0);
  await lead.expectSaved();
};

/** Nothing of the other parent came to this one's browser, in any byte, nor stands on any paper of theirs. */
const expectApart = async (
  { name, other, ears, page, seat }: Sitting,
  closed: readonly string[],
): Promise<void> => {
  const saved = await SavedPage.on(page);
  await saved.showVersions();
  await expect(saved.versions).toHaveCount(1);
  await expect(saved.record).toContainText(`“${roots[name]} on a phone”`);
  const seen = await page.locator('body').innerText();
  for (const words of [roots[other], other]) {
    expect(seen).not.toContain(words);
    expect(await ears.heard(words)).toBe(false);
  }
  expect(await ears.heard(roots[name])).toBe(true);
  for (const meeting of closed) {
    const { status } = await seat.askMeeting(`/versions/1/compare/${meeting}.1`);
    expect(status).toBe(404);
  }
  const { record } = await expectPapers(seat, {
    record: [z1, z2, crosses, `${roots[name]} strength`, `${roots[name]} action`],
    profile: ['Zofia', `${roots[name]} strength`],
    'easy-read': ['I can ask when it is loud.'],
    never: [roots[other], other],
  });
  expect(record.people.map((person) => person.name)).not.toContain(other);
};

/** The school reads both, and beside the autumn what has become of it. */
const readYear = async (page: Page, server: DemoServer): Promise<void> => {
  const home = await (await JoinPage.open(page, staffDoor(server, senco))).comeInAsStaff();
  await expect(home.pupil(zofia)).toContainText(/Due by .*12 November/);
  const pupil = await home.open(zofia);
  const mothers = pupil.meetings.filter({ hasText: 'A sitting for Mum alone.' });
  await mothers.getByRole('button', { name: /^Read the record/ }).click();
  const saved = await SavedPage.on(page);
  await saved.showVersions();
  await expect(saved.versions).toHaveCount(5);
  await saved.compareWith(/Autumn review/);
  await expect(saved.page.getByRole('article', { name: crosses })).toContainText('New');
  await checkScreen(page, 'the summer beside the autumn, on a phone', {
    widths: phone,
    axeAt: phone,
  });
};

test('@phone Zofia’s year: from the autumn’s record to a summer review in two sittings', async ({
  newContext,
  newPage,
  venue,
  watch,
}) => {
  await test.step('the autumn’s record and its papers', async () => {
    await readAutumn(await newPage(), venue.server);
  });

  const spring = toCome(venue.server);
  await venue.goOnAt('2026-03-19T15:25');
  await test.step('the spring review', async () => {
    await holdSpring(await newPage(), venue.server, spring);
  });

  const desk = await Desk.of(venue.server, senco, zofia);
  const office = new Office(
    await openPupil(await openAt(await newContext(), '2026-03-19T18:00Z'), venue.server),
  );
  await test.step('the next meeting is made with one press, and cancelled', async () => {
    await office.startNext('2026-07-02');
    await office.make();
    await office.expectMade();
    const [made] = (await desk.pupil()).meetings;
    const link = await desk.linkFor(must(made, 'the meeting that was made').id, magda);
    const carried = await Machine.join(venue.server.url, { link });
    expect(await titlesIn(carried)).toEqual([z1, z2, `${roots[tom]} outcome`]);
    const why = 'The hall is needed for an exam.';
    await checkScreen(office.page, 'the pupil’s page on a phone', { widths: phone, axeAt: phone });
    await office.cancel(office.card('Planned'), why);
    const page = await newPage();
    const cancelled = await (await JoinPage.open(page, link)).readWhy();
    await checkScreen(page, 'a cancelled meeting on a phone', { widths: phone, axeAt: phone });
    await expectCancelled(cancelled, why);
  });

  const sittings = await test.step('the parents are set apart, and each has a sitting', () => {
    watch.allow(/status of 409/);
    return makeSittings(office, desk, spring);
  });

  await venue.goOnAt('2026-07-02T16:30');
  const { server } = venue;
  await test.step('the summer review, in two sittings', async () => {
    const context = { server, sittings };
    const [mother, father] = await Promise.all([
      sitDown(magda, { ...context, context: await newContext() }),
      sitDown(tom, { ...context, context: await newContext() }),
    ]);
    await mother.lead.write('meeting', (plan) => {
      agreeOutcomes(agreed, '2026-11-19')(plan);
      addNewOutcome(crosses, 'I can ask when it is loud.')(plan);
    });
    for (const { name, other } of [mother, father]) {
      await bringBack(await newPage(), linkIn(server, sittings[name], teacher), roots[other]);
    }
    await readBack(mother.lead);
    await bringOver(await newPage(), linkIn(server, sittings[tom], teacher));
    const fathers = father.page.getByRole('article', { name: crosses });
    await (await MeetingPage.on(father.page)).newOutcomes();
    await expect(fathers).toBeVisible();
    await father.lead.write('meeting', agreeOutcomes(agreed, '2026-11-12'));
    await readBack(father.lead);
    await answer(father.seat, `${roots[tom]} sees it differently`);
    await answer(mother.seat);
    await Promise.all([finish(father.lead), finish(mother.lead)]);
    await expectApart(father, [spring, sittings[magda]]);
    await expectApart(mother, [spring, sittings[tom]]);
  });

  await test.step('the school reads the year', async () => {
    await readYear(await openAt(await newContext(), '2026-07-02T17:00Z'), server);
  });
});
