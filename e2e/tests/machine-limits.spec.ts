import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';

import type { MachineDocument } from '#support/machine-document.ts';
import { Machine } from '#support/machine.ts';
import { personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';
import { until } from '#support/until.ts';
import { Venue } from '#support/venue.ts';

/** A meeting on a server with these settings, and a parent at its door. */
const withSettings = async (
  settings: Readonly<Record<string, string>>,
  look: (parent: Machine) => Promise<void>,
): Promise<void> => {
  const venue = await Venue.open({ settings });
  try {
    await look(await Machine.join(venue.server.url, personIn(venue.zofia, 'parent')));
  } finally {
    await venue.close();
  }
};

const write = (document: MachineDocument, words: string): void => {
  const outcome = addOutcome(document.doc, { origin: 'new' });
  outcomeText(document.doc, outcome, 'title').insert(0, words);
};

const expectRefused = async (document: MachineDocument): Promise<void> => {
  await until('frame 102', () => document.refused.length > 0);
  expect(document.refused[0]?.text).toMatch(/\w+.*\.$/u);
  document.destroy();
};

test('a limit is a setting: the length of a text', () =>
  withSettings({ LIMIT_PLAIN_TEXT_CHARS: '50' }, async (parent) => {
    const document = await parent.open('meeting');
    expect(document.welcome?.limits.plainTextChars).toBe(50);
    write(document, 'x'.repeat(50));
    await document.expectSaved();
    write(document, 'x'.repeat(51));
    await expectRefused(document);
  }));

test('limits are settings: frames in a second, the size of a frame, and how many sockets one person has', () =>
  withSettings(
    {
      LIMIT_FRAME_BYTES: '5000',
      LIMIT_SOCKETS_PER_PERSON: '2',
      LIMIT_FRAMES_PER_SECOND: '50',
      LIMIT_FRAMES_BURST: '20',
    },
    async (parent) => {
      await test.step('a fast writer is slowed, and loses nothing', async () => {
        const document = await parent.open('meeting');
        const outcome = addOutcome(document.doc, { origin: 'new' });
        const title = outcomeText(document.doc, outcome, 'title');
        const began = performance.now();
        for (let letters = 0; letters < 100; letters += 1) title.insert(letters, 'x');
        await document.expectSaved();
        // What came together is read together, and waited for afterwards: twenty are free, fifty take a second.
        title.insert(100, 'y');
        await document.expectSaved();
        expect(performance.now() - began).toBeGreaterThan(1400);
        expect(document.closed).toEqual([]);
        const again = await parent.open('meeting');
        expect(outcomeText(again.doc, outcome, 'title').toJSON()).toBe(`${'x'.repeat(100)}y`);
        document.destroy();
        again.destroy();
      });
      await test.step('a frame that is too big is refused', async () => {
        const document = await parent.open('meeting');
        write(document, 'x'.repeat(4000));
        await document.expectSaved();
        write(document, 'x'.repeat(6000));
        await expectRefused(document);
      });
      await test.step('a socket too many waits until there is room', async () => {
        const [one, two] = await Promise.all([parent.open('meeting'), parent.open('meeting')]);
        expect(await parent.closedAt(parent.pathOf('meeting'))).toBe(1013);
        one.destroy();
        // A plain client tries again by itself, and comes in when there is room.
        (await parent.open('meeting')).destroy();
        two.destroy();
      });
    },
  ));
