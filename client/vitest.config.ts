import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';

import { chromiumLaunch } from '../scripts/find-chromium.ts';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    // Every package is found before the first test: one found later reloads the page under a test.
    optimizeDeps: { entries: ['src/**/*.{ts,tsx}'] },
    test: {
      name: 'client',
      // Files share a page: opening one for each costs as much as half of their tests. Each test begins with an empty one.
      isolate: false,
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/i18n/testing/all-words.ts', 'src/components/testing/fresh-page.ts'],
      // What comes late (code, words) takes more than a second where much else runs.
      expect: { poll: { timeout: 5_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: chromiumLaunch() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }),
);
