import type { ClickhouseAddress, PostgresAddress } from '@relais/server/engines/running-engine'

/** Where the two servers of this test run answer. Given to every test file by the global setup. */
export interface TestStores {
  readonly postgres: PostgresAddress
  readonly clickhouse: ClickhouseAddress
  /** The migrated PostgreSQL database that is cloned for each test file. */
  readonly template: string
  /** The migrated, empty ClickHouse database whose tables are copied for each test file. */
  readonly corpusTemplate: string
  /** Where test files make their data directories; removed at the end of the run. */
  readonly dir: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testStores: TestStores
  }
}
