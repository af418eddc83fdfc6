import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { BrowserContext } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';
import type { MeetingPage } from '#pages/meeting-page.ts';
import type { RoomPage } from '#pages/room-page.ts';
import { Machine } from '#support/machine.ts';
import { account, known, titleOf } from '#support/spring/account.ts';
import { expectCompared, expectOnPage } from '#support/spring/expect-on-page.ts';
import { expectPlan } from '#support/spring/expect-plan.ts';
import { expectAnswers, expectAttendance, expectSaid } from '#support/spring/expect-said.ts';
import { codeWords } from '#support/spring/labels.ts';
import { answerAsChild, viewsOf, showOn, writeOn } from '#support/spring/prepare.ts';
import { rateFor, rateOwn } from '#support/spring/rate.ts';
import { idsIn } from '#support/spring/reading.ts';
import { addStrengths, goOn, lookBack, promise, takeNotes } from '#support/spring/write-plan.ts';
import { expect, test } from '#support/test.ts';

// Nothing in it is slow; but a machine with more to do must not end it half way.
test.describe.configure({ timeout: 240_000 });
test.use({ ownServer: true, asZofia: true, startsAt: '2026-03-17T18:00' });

/** What record.json holds that is looked at here. */
type Taken = Pick<MeetingView, 'agreements' | 'replies'> & { readonly record: MeetingRecord };

/** Somebody's own link in a browser of their own, which they close when they are done. */
type Visit = <Result>(key: string, does: (link: JoinPage) => Promise<Result>) => Promise<Result>;

const open = async (
  key: string,
  {
    newContext,
    linkOf,
  }: { newContext: () => Promise<BrowserContext>; linkOf: (key: string) => string },
): Promise<JoinPage> => JoinPage.open(await (await newContext()).newPage(), linkOf(key));

/** Two days before: each from their own link, and nobody sees what is not shown. */
const getReady = async (visit: Visit): Promise<void> => {
  const own = (key: string) =>
    visit(key, async (link) => {
      const page = await link.getReady();
      await writeOn(page, viewsOf(key));
      await showOn(page, viewsOf(key));
    });
  await Promise.all([
    visit('magda', async (link) => {
      const magda = await link.getReady();
      await magda.inLanguage('Polish');
      await writeOn(magda, viewsOf('magda'));
      await magda.letHelp(known('ewa').name);
      const interpreted = viewsOf('magda', 'ewa');
      await visit('ewa', async (hers) => {
        const ewa = await hers.getReady();
        await ewa.expectPageOf(known('magda').name);
        await writeOn(ewa, interpreted);
      });
      await showOn(magda, interpreted);
      await magda.show('Questions');
      await magda.takeBack('Questions');
    }),
    (async () => {
      await own('tom');
      await own('priya');
      await own('adeyemi');
    })(),
  ]);
  await visit('zofia', async (link) => answerAsChild(await link.getReadyAsChild()));
};

type Table = {
  readonly adeyemi: MeetingPage;
  readonly hartley: MeetingPage;
  readonly lowe: MeetingPage;
  readonly tom: MeetingPage;
  /** One laptop on the wall, for Zofia and Magda, who have no device with them. */
  readonly room: RoomPage;
};

/** The lead notes who is there and how, and lets the scribe write for those without a device. */
const sayHello = async (lead: MeetingPage): Promise<void> => {
  await lead.goTo('Welcome');
  for (const { person, how, from } of account.attendance) {
    const { firstName } = known(person);
    await lead.noteAttendance(firstName, codeWords.attendance[how]);
    if (from !== undefined) await lead.noteFrom(firstName, from);
  }
  const people = await lead.people();
  for (const key of ['zofia', 'magda']) {
    await people.letWriteFor(known(key).firstName, known('hartley').name);
  }
  await people.close();
};

const sitDown = async (come: (key: string) => Promise<JoinPage>): Promise<Table> => {
  const adeyemi = await (await come('adeyemi')).comeIn();
  await sayHello(adeyemi);
  const [hartley, lowe, tom] = await Promise.all(
    ['hartley', 'lowe', 'tom'].map(async (key) => (await come(key)).comeIn()),
  );
  if (!hartley || !lowe || !tom) throw new Error('Somebody did not come');
  const people = await hartley.people();
  const room = await people.openRoom();
  await people.close();
  return { adeyemi, hartley, lowe, tom, room };
};

/** First the child, then what each of us sees, then last term's outcomes. */
const lookBackTogether = async ({ adeyemi, hartley, lowe, tom, room }: Table): Promise<void> => {
  await adeyemi.childSays();
  await adeyemi.bringEveryoneHere();
  await expect(room.stageTitle).toHaveText('What Zofia says');
  const child = known('zofia').firstName;
  await room.writeFor(child);
  for (const { topic, words = '' } of viewsOf('zofia', 'hartley')) {
    await room.writeDown(child, codeWords.topic[topic], words);
  }
  await adeyemi.goTo('Last term’s outcomes');
  await adeyemi.bringEveryoneHere();
  await expect(room.stageTitle).toHaveText('Last term’s outcomes');
  await Promise.all([
    rateFor(room, 'hartley'),
    rateOwn(adeyemi, 'adeyemi').then(() => lookBack(adeyemi, 'adeyemi')),
    lookBack(lowe, 'lowe'),
    addStrengths(tom, 'tom').then(() => rateOwn(tom, 'tom')),
  ]);
  await lookBack(hartley, 'hartley');
};

const planTogether = async ({ adeyemi, hartley }: Table): Promise<void> => {
  await goOn(hartley, 'hartley');
  await goOn(adeyemi, 'adeyemi');
  await addStrengths(adeyemi, 'adeyemi');
  await promise(adeyemi, 'adeyemi');
  await takeNotes(adeyemi, 'adeyemi');
};

/** What was agreed is read back, everybody at the table answers, and the lead finishes. */
const agree = async ({ adeyemi, hartley, lowe, tom }: Table): Promise<void> => {
  const [lead, scribe, helper, his] = await Promise.all([
    adeyemi.agreement(),
    hartley.agreement(),
    lowe.agreement(),
    tom.agreement(),
  ]);
  await lead.readBack();
  for (const { person, about, words = '', typedBy, reply } of account.saved.answers) {
    if (typedBy === 'hartley') await scribe.sayFor(known(person).firstName, words);
    if (person === 'tom') await his.differ(words, titleOf(about ?? ''));
    if (reply !== undefined) await lead.reply(known(person).name, reply.words);
  }
  await Promise.all([lead.agree(), scribe.agree(), helper.agree()]);
  await lead.finish();
};

test('Zofia’s spring review, as seven people over three days', async ({
  newContext,
  venue,
  meeting,
}) => {
  const linkOf = (key: string): string => {
    const found = meeting.people.find(({ name }) => name === known(key).name);
    return found?.link ?? `no link for ${key}`;
  };
  const come = (key: string) => open(key, { newContext, linkOf });
  const visit: Visit = async (key, does) => {
    const link = await come(key);
    const result = await does(link);
    await link.page.context().close();
    return result;
  };

  await test.step('at home and at school, two days before', () => getReady(visit));

  await venue.goOnAt('2026-03-19T15:25');
  await test.step('the meeting', async () => {
    const table = await sitDown(come);
    await lookBackTogether(table);
    await planTogether(table);
    await Promise.all(
      [table.adeyemi, table.hartley, table.lowe, table.tom].map((each) => each.expectSaved()),
    );
    await agree(table);
    const contexts = [table.adeyemi, table.hartley, table.lowe, table.tom];
    await Promise.all(contexts.map(({ page }) => page.context().close()));
  });

  await venue.goOnAt('2026-03-20T08:10');
  await test.step('from home, the next day', () =>
    visit('magda', async (link) => {
      const saved = await link.read();
      await saved.agree();
      await expectOnPage(saved);
      await expectCompared(saved);
    }));

  const machine = await Machine.join(venue.server.url, { link: linkOf('magda') });
  const { body } = await machine.askMeeting('/versions/1/record.json');
  const taken = body as Taken;
  const reading = { record: taken.record, idOf: idsIn(meeting) };
  expectPlan(reading);
  expectSaid(reading);
  expectAttendance(reading);
  expectAnswers(reading, taken);
});
