import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { AccessTables } from './access/access.tables.ts'
import type { AdvocateTables } from './advocate/advocate.tables.ts'
import type { AudienceTables } from './audience/audience.tables.ts'
import type { AudienceFitTables } from './audience-fit/audience-fit.tables.ts'
import type { AuditTables } from './audit/audit.tables.ts'
import type { BrandTables } from './brand/brand.tables.ts'
import type { ConnectionTables } from './connection/connection.tables.ts'
import type { CountedAudienceTables } from './counted-audience/counted-audience.tables.ts'
import type { DueDiligenceTables } from './due-diligence/due-diligence.tables.ts'
import type { ErasureTables } from './erasure/erasure.tables.ts'
import type { IdentityTables } from './identity/identity.tables.ts'
import type { ImportTables } from './import/import.tables.ts'
import type { JobTables } from './jobs/jobs.tables.ts'
import type { ListTables } from './list/list.tables.ts'
import type { Log } from './log.ts'
import type { MarkTables } from './mark/mark.tables.ts'
import type { NetworkTables } from './network/network.tables.ts'
import { patientPool } from './patient-pool.ts'
import type { PictureTables } from './picture/picture.tables.ts'
import type { PortraitTables } from './portrait/portrait.tables.ts'
import type { PriceTables } from './price/price.tables.ts'
import type { SampleTables } from './sample/sample.tables.ts'
import type { SnowballTables } from './snowball/snowball.tables.ts'
import type { SourceTables } from './source/source.tables.ts'
import type { TopicTables } from './topic/topic.tables.ts'
import type { ValuesTables } from './values/values.tables.ts'
import type { WeightsTables } from './weights/weights.tables.ts'
import type { WorkspaceRegistryTables } from './workspace/workspace.tables.ts'

/** Every table of the workspace store. Each domain declares its own in `<domain>.tables.ts`, as PostgreSQL has them. */
export interface WorkspaceTables
  extends WorkspaceRegistryTables,
    AccessTables,
    AdvocateTables,
    AudienceTables,
    AudienceFitTables,
    AuditTables,
    BrandTables,
    ConnectionTables,
    CountedAudienceTables,
    DueDiligenceTables,
    ErasureTables,
    IdentityTables,
    ImportTables,
    JobTables,
    SampleTables,
    SnowballTables,
    SourceTables,
    TopicTables,
    ValuesTables,
    WeightsTables,
    MarkTables,
    ListTables,
    NetworkTables,
    PictureTables,
    PortraitTables,
    PriceTables {}

/**
 * The workspace store. In a `Ctx` it is seen from one workspace: PostgreSQL's row-level security hides every other
 * workspace's rows, also from a query that forgot to filter. In `Relais.db` it is whole.
 */
export type WorkspaceDb = Kysely<WorkspaceTables>

export interface Database {
  /** Everything: for migrations, sign-in, jobs and operations. */
  readonly whole: WorkspaceDb
  /** The pool behind `whole`, for libraries that speak to PostgreSQL themselves. */
  readonly pool: pg.Pool
  /** What one workspace may see and change. */
  forWorkspace(workspaceId: string): WorkspaceDb
  close(): Promise<void>
}

const connectionsPerPool = 8

/** Opens the workspace store; connections are made when they are first needed. */
export function openDatabase(url: string, log: Log): Database {
  const wholePool = createPool(url, log, {})
  const walledPool = createPool(url, log, { options: '-c role=relais_app' })
  const whole = new Kysely<WorkspaceTables>({
    dialect: new PostgresDialect({ pool: patientPool(wholePool) }),
  })
  return {
    whole,
    pool: wholePool,
    forWorkspace: (workspaceId) =>
      new Kysely({
        dialect: new PostgresDialect({
          pool: patientPool(walledPool, {
            text: "select set_config('relais.workspace_id', $1, false)",
            values: [workspaceId],
          }),
        }),
      }),
    close: async () => {
      await Promise.all([wholePool.end(), walledPool.end()])
    },
  }
}

function createPool(url: string, log: Log, config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'relais',
    max: connectionsPerPool,
    idleTimeoutMillis: 30_000,
    ...config,
  })
  // A connection that breaks while nobody asks anything of it (the server restarts) is replaced at its next use;
  // unheard, it would end the process. The pool speaks for idle ones, each connection for itself while it is taken.
  pool.on('error', (error) => log.warn('database.connection_lost', { message: error.message }))
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
