import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'server',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Files share a process: starting one for each costs more than their tests do. Whoever mocks, puts back.
    isolate: false,
    // Real servers and databases start in them, on machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
