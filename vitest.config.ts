import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'evals/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['src/testing/prepare-databases.ts'],
    // Each worker may hold a PGlite of some 400 MB beside itself: processes, so that all of it goes when the file is done.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
