import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRecords } from '../scenarios/import-records.ts'
import { openTestWorkspace, type TestWorkspace } from '../stores/open-test-workspace.ts'
import { generateWorld } from './generate-world.ts'
import { smallPlan } from './plans/small-plan.ts'
import { worldFileNames } from './world-files.ts'
import { endsAt, type WorldPlan } from './world-plan.ts'
import { worldPlans } from './worlds.ts'

const inScope = 'WHERE scope IN {scopes:Array(UInt64)}'

async function oneRow<Row>(workspace: TestWorkspace, sql: string): Promise<Row> {
  const [row] = await workspace.ctx.corpus.select<Row>({ sql })
  if (row === undefined) throw new Error(`No row: ${sql}`)
  return row
}

describe.each(Object.values(worldPlans).map((plan) => [plan.world, smallPlan(plan)] as const))(
  '%s, small, imported',
  (_name, plan: WorldPlan) => {
    const world = generateWorld(plan)
    let workspace: TestWorkspace
    let rejected = 0

    beforeAll(async () => {
      workspace = await openTestWorkspace()
      workspace.clock.set(endsAt)
      for (const name of worldFileNames) {
        const run = await importRecords(workspace.ctx, name, world[name])
        rejected += run.counts.rejected
      }
    })
    afterAll(() => workspace.close())

    it('has no row that is rejected', () => {
      expect(rejected).toBe(0)
    })

    it('becomes as many posts and interactions as world.json says', async () => {
      const posts = await oneRow<{ n: string }>(workspace, `SELECT uniqExact(id) AS n FROM post ${inScope}`)
      expect(Number(posts.n)).toBe(world.info.posts)
      const interactions = await oneRow<{ n: string }>(
        workspace,
        `SELECT uniqExact(id) AS n FROM interaction ${inScope}`,
      )
      expect(Number(interactions.n)).toBe(world.info.interactions)
    })

    it('is understood to be in its language, but for texts of a word or two', async () => {
      const { right, all } = await oneRow<{ right: string; all: string }>(
        workspace,
        `SELECT uniqExactIf(id, lang = '${plan.bank.language}') AS right, uniqExact(id) AS all
         FROM post ${inScope} AND lang != 'und'`,
      )
      expect(Number(right) / Number(all)).toBeGreaterThan(0.97)
      expect(Number(all) / world.info.posts).toBeGreaterThan(0.9)
    })
  },
)
