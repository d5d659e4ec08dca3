import { defineConfig } from 'vitest/config'

const sameCases = { setupFiles: ['./packages/testkit/src/properties/same-cases.ts'] }

const stores = './packages/testkit/src/stores/global-setup.ts'

/** Properties try thousands of cases, and the first query of a fresh database may take seconds on a busy machine. */
const patient = {
  testTimeout: process.env.RELAIS_EXPLORE ? 3_600_000 : 60_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
  expect: { poll: { timeout: 30_000 } },
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], ...sameCases, ...patient },
      },
      {
        extends: true,
        test: { name: 'kernels', include: ['packages/kernels/**/*.test.ts'], ...sameCases, ...patient },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          exclude: ['packages/server/src/engines/**', 'packages/server/src/**/*.servers.test.ts'],
          globalSetup: [stores],
          ...sameCases,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'testkit',
          include: ['packages/testkit/src/**/*.test.ts'],
          globalSetup: [stores],
          ...patient,
        },
      },
      {
        extends: true,
        test: { name: 'web', include: ['packages/web/src/**/*.test.{ts,tsx}'], ...sameCases, ...patient },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.ts'], ...patient },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['packages/server/src/engines/**/*.test.ts'],
          // Killing servers at random moments measures nothing on a machine that is busy with other tests.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: [stores, './e2e/unpack-browser.ts'],
          sequence: { groupOrder: 2 },
          ...patient,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
