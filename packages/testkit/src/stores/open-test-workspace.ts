import type { Config } from '@relais/server/config'
import type { Connector } from '@relais/server/connectors/connector'
import type { Actor, Ctx } from '@relais/server/context'
import type { Corpus } from '@relais/server/corpus/corpus-client'
import type { WorkspaceDb } from '@relais/server/database'
import type { Relais } from '@relais/server/open-relais'
import type { Role } from '@relais/server/role'
import { createWorkspace } from '@relais/server/workspace/create-workspace'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import type { FixedClock } from '../clock/fixed-clock.ts'
import { openTestRelais } from './open-test-relais.ts'

export interface TestWorkspace {
  /** As the command line sees the workspace: everything is allowed. */
  readonly ctx: Ctx
  readonly relais: Relais
  readonly clock: FixedClock
  /** The whole workspace store; `ctx.db` is the part behind the workspace's wall. */
  readonly db: WorkspaceDb
  /** The whole corpus; `ctx.corpus` is the part in the workspace's scope. */
  readonly corpus: Corpus
  readonly relaisDir: string
  /** The same workspace as somebody with this role sees it. */
  as(role: Role): Ctx
  /** A second workspace in the same stores, to test that neither sees the other's. */
  openNeighbour(name?: string): Promise<Ctx>
  close(): Promise<void>
}

const commandLine: Actor = { kind: 'cli' }

/** An empty workspace on stores of its own. Open one per test file, in `beforeAll`, and close it in `afterAll`. */
export async function openTestWorkspace({
  name,
  settings,
  connectors,
}: {
  readonly name?: string
  readonly settings?: Partial<Config>
  /** In place of those that ship. */
  readonly connectors?: readonly Connector[]
} = {}): Promise<TestWorkspace> {
  const { relais, clock, relaisDir, close } = await openTestRelais(settings, undefined, connectors)
  const workspace =
    name === undefined ? await getWorkspace(relais.db, undefined) : await createWorkspace(relais.db, name)
  return {
    ctx: relais.contextFor(workspace, commandLine),
    relais,
    clock,
    db: relais.db,
    corpus: relais.corpus,
    relaisDir,
    as: (role) =>
      relais.contextFor(workspace, { kind: 'user', id: `usr_test_${role}`, name: `A ${role}`, role }),
    openNeighbour: async (neighbour = 'Neighbour') =>
      relais.contextFor(await createWorkspace(relais.db, neighbour), commandLine),
    close,
  }
}
