import { defineConfig } from 'vitest/config'

/** The longer tests against whole networks: `npm run test:servers`. */
export default defineConfig({
  test: {
    name: 'servers',
    include: ['packages/server/src/**/*.servers.test.ts'],
    globalSetup: ['./packages/testkit/src/stores/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
})
