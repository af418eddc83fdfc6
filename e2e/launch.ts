import { chromiumLaunch } from '../scripts/find-chromium.ts';

/** How every browser of the journeys and the measures is started: the same everywhere. */
export const launchOptions = chromiumLaunch();
