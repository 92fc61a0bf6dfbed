import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Sites are built and browsers driven in some tests; two cores are assumed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    setupFiles: [],
  },
});
