import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';

import type { DemoMeeting } from '#support/demo-server.ts';
import { type FourPeople, seatEveryone } from '#support/four-people.ts';
import { Machine } from '#support/machine.ts';
import { personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';
import { Typist } from '#support/typist.ts';
import { until } from '#support/until.ts';

test.use({ ownServer: true });

const startTyping = async (people: FourPeople) => {
  const [parent, teacher, senco] = await Promise.all([
    people.parent.lastOutcomes(),
    people.teacher.lastOutcomes(),
    people.senco.lastOutcomes(),
  ]);
  await people.child.start();
  await people.child.goTo('What do you want to tell everyone?');
  const adults = [
    new Typist(parent.notes, 'abcdefghijklm'),
    new Typist(teacher.notes, 'ABCDEFGHIJKLM'),
    new Typist(senco.notes, '1234567890'),
  ];
  const child = new Typist(people.child.words, 'nopqrstuvwxyz');
  return { adults, child, all: [...adults, child] };
};

/** What is on the disk of the server, read by machine. */
const readFromDisk = async (url: string, meeting: DemoMeeting) => {
  const child = personIn(meeting, 'child');
  const machine = await Machine.join(url, child);
  const [plan, prep] = await Promise.all([
    machine.open('meeting'),
    machine.open(`prep.${child.id}`),
  ]);
  const outcome = listOutcomes(plan.doc)[0]?.text('reviewNote').toJSON() ?? '';
  const words = entriesOf(prep.doc).map((entry) => entry.words.toJSON());
  plan.destroy();
  prep.destroy();
  return { outcome, words: words.join(' ') };
};

test.describe.configure({ timeout: 150_000 });

test('the server is killed while four people type: all that was called saved is there, and the screens come back', async ({
  as,
  venue,
  meeting,
  watch,
}) => {
  const people = await seatEveryone(as);
  const screens = Object.values(people);
  const { adults, child, all } = await startTyping(people);
  const typing = Promise.all(all.map((typist) => typist.type()));
  await until(
    'much to be saved',
    () => all.every((typist) => typist.calledSaved.length > 30),
    60_000,
  );
  watch.allowLostConnections();
  await venue.server.kill();
  await Promise.all(screens.map((screen) => expect(screen.offline).toBeVisible()));
  for (const typist of all) typist.stop();
  await typing;
  // Nobody may bring back what the disk has lost before the disk was looked at.
  await Promise.all(screens.map(({ page }) => page.context().setOffline(true)));
  await venue.startAgain();
  const disk = await readFromDisk(venue.server.url, meeting);
  for (const typist of adults) {
    expect(typist.own(disk.outcome)).toContain(typist.own(typist.calledSaved));
    // Others’ letters were on the disk before this screen showed them.
    for (const other of adults.filter((each) => each !== typist)) {
      expect(other.own(disk.outcome)).toContain(other.own(typist.seen));
    }
  }
  expect(disk.words).toContain(child.calledSaved);
  await Promise.all(screens.map(({ page }) => page.context().setOffline(false)));
  await Promise.all(screens.map((screen) => screen.expectSaved()));
  const after = await readFromDisk(venue.server.url, meeting);
  for (const typist of adults) expect(typist.own(after.outcome)).toBe(typist.own(typist.seen));
  expect(after.words).toContain(child.seen);
});
