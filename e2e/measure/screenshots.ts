import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright';

import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { Camera } from './screens/camera.ts';
import { shootChild } from './screens/child-screens.ts';
import { shootDoors } from './screens/door-screens.ts';
import {
  clearTable,
  layTable,
  shootOnPhone,
  shootRefused,
  shootStages,
} from './screens/meeting-screens.ts';
import { shootAgreement, shootRecord, shootRoom } from './screens/record-screens.ts';
import { shootStaff } from './screens/staff-screens.ts';

/** One live meeting each, in one school: a list as long as a SENCO's. */
const pupils = 54;

const folder = fileURLToPath(new URL('../../test-results/screens', import.meta.url));

const shootMeeting = async (camera: Camera, venue: Venue): Promise<void> => {
  const table = await layTable(camera, venue);
  await shootStages(camera, table);
  await shootOnPhone(camera, table);
  await shootRoom(camera, table);
  await shootAgreement(camera, table);
  await shootRecord(camera, table);
  await clearTable(table);
};

/** Every screen and state, in one real meeting from the link to the record: pictures to look at, no figures. */
export const takeScreens = async (
  browser: Browser,
  say: (line: string) => void,
): Promise<readonly Figure[]> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const camera = new Camera(browser, folder, say);
  const venue = await Venue.open({ meetings: pupils });
  try {
    await shootDoors(camera, venue);
    await shootStaff(camera, venue);
    await shootChild(camera, venue);
    await camera.scene('the meeting', () => shootMeeting(camera, venue));
    await shootRefused(camera);
  } finally {
    await venue.close();
  }
  say(`  ${camera.count} pictures in test-results/screens`);
  return [];
};
