import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { findFollowerGrowth } from './queries/find-follower-growth.ts'

let workspace: TestWorkspace
const period = { from: '2026-01-01', to: '2026-03-31' }

const seen = (handle: string, day: string, followers: number | null) => ({
  platform: 'bluesky',
  handle,
  id: handle,
  observedAt: `${day}T00:00:00Z`,
  ...(followers === null ? {} : { followers }),
})

beforeAll(async () => {
  workspace = await openTestWorkspace()
  const accounts = [
    [seen('grows', '2026-01-10', 99), seen('once', '2026-01-10', 50), seen('hides', '2026-01-10', null)],
    [seen('grows', '2026-02-24', 199), seen('soon', '2026-02-24', 10), seen('hides', '2026-02-24', 70)],
    [seen('soon', '2026-03-01', 90)],
  ]
  for (const those of accounts) await importRecords(workspace.ctx, 'accounts', those)
})
afterAll(() => workspace.close())

it('is known of those with two counts a fortnight apart, whether for some people or kept for everybody', async () => {
  const ids = ['grows', 'once', 'hides', 'soon'].map((handle) => accountId('bluesky', handle))
  for (let times = 0; times < 3; times++) {
    const growth = await findFollowerGrowth(workspace.ctx.corpus, ids, period)
    const [grows, ...others] = ids.map((id) => growth.get(id))
    expect(grows).toBeCloseTo((Math.log(2) * 90) / 45, 9)
    expect(others).toEqual([undefined, undefined, undefined])
  }
})
