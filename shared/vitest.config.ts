import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'shared',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Files share a process: starting one for each costs more than their tests do. Whoever mocks, puts back.
    isolate: false,
    // Properties run hundreds of times, on machines that do other things too.
    testTimeout: 60_000,
  },
});
