import { defineConfig, devices } from '@playwright/test';

import { launchOptions } from './launch.ts';

/** A minute each. */
const long = /(?:spring-review|year|fifteen)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests',
  outputDir: '../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine that is somebody else's may stall for once; what passes only then is named.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace costs a fifth of the time: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions,
    ...devices['Desktop Chrome'],
  },
  // The longest first: whichever begins last is alone at the end, with a processor that has nothing to do.
  projects: [
    { name: 'long', testMatch: long },
    { name: 'journeys', testIgnore: long },
  ],
});
