import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright';

import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { shootBefore } from './screens/before-screens.ts';
import { Camera } from './screens/camera.ts';
import { shootChild, shootChildsAnswer } from './screens/child-screens.ts';
import { shootDoors } from './screens/door-screens.ts';
import {
  clearTable,
  layTable,
  shootOnPhone,
  shootOpened,
  shootRefused,
  shootStages,
} from './screens/meeting-screens.ts';
import { shootFromPaper } from './screens/paper-screens.ts';
import { shootAgreement, shootFromHome, shootRecord, shootRoom } from './screens/record-screens.ts';
import { shootStaff } from './screens/staff-screens.ts';

/** One live meeting each, in one school: a list as long as a SENCO's. */
const pupils = 54;

const folder = fileURLToPath(new URL('../../test-results/screens', import.meta.url));

const shootMeeting = async (camera: Camera, venue: Venue): Promise<void> => {
  const table = await layTable(camera, venue);
  await shootStages(camera, table);
  await shootOnPhone(camera, table);
  await shootOpened(camera, table);
  await shootRoom(camera, table);
  await shootFromPaper(camera, table);
  await shootAgreement(camera, table);
  await shootChildsAnswer(camera, venue);
  await shootRecord(camera, table);
  await shootFromHome(camera, venue);
  await clearTable(table);
};

type Part = (camera: Camera, venue: Venue) => Promise<void>;

const parts: Readonly<Record<string, Part>> = {
  doors: shootDoors,
  staff: shootStaff,
  child: shootChild,
  meeting: (camera, venue) => camera.scene('the meeting', () => shootMeeting(camera, venue)),
  refused: shootRefused,
  before: shootBefore,
};

const chosenOf = (names: readonly string[] | null): readonly Part[] =>
  (names ?? Object.keys(parts)).map((name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`there are ${Object.keys(parts).join(', ')}`);
    return part;
  });

/**
 * Every screen and state, in one real meeting from the link to the record: pictures to look at, no figures. Of some
 * parts alone, the pictures of the others stay as they were.
 */
export const takeScreens = async (
  browser: Browser,
  names: readonly string[] | null,
  say: (line: string) => void,
): Promise<readonly Figure[]> => {
  const chosen = chosenOf(names);
  if (names === null) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const camera = new Camera(browser, folder, say);
  const venue = await Venue.open({ meetings: pupils });
  try {
    for (const shoot of chosen) await shoot(camera, venue);
  } finally {
    await venue.close();
  }
  say(`  ${camera.count} pictures in test-results/screens`);
  return [];
};
