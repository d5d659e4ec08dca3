import { rankTopic } from '@relais/server/influence/rank-topic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../stores/open-test-workspace.ts'
import { importRecords } from './import-records.ts'
import { launch } from './launch.ts'

let workspace: TestWorkspace
let order: string[]
const scenario = launch()

beforeAll(async () => {
  workspace = await openTestWorkspace()
  await importRecords(workspace.ctx, 'accounts', scenario.accounts)
  await importRecords(workspace.ctx, 'posts', scenario.posts)
  const { terms, from, to } = scenario.topic
  const ranking = await rankTopic(workspace.ctx, {
    terms: [...terms],
    exclude: [],
    languages: [],
    platforms: [],
    from,
    to,
    join: 'geometric',
    limit: 100,
    offset: 0,
  })
  order = ranking.results.map((person) => person.handle)
})
afterAll(() => workspace.close())

describe('scenario 1, launch', () => {
  it('is the same every time it is made', () => {
    expect(launch()).toEqual(scenario)
    expect(new Set(scenario.posts.map((post) => post.id)).size).toBe(scenario.posts.length)
  })

  it('is ranked as it was planted: those who move the talk come first', () => {
    expect(order).toHaveLength(scenario.accounts.length)
    const { voices, hiddenGem } = scenario.truth
    const known = voices.filter((voice) => voice !== hiddenGem)
    expect(order.slice(0, known.length).sort()).toEqual([...known].sort())
  })

  it('does not let the smallest audience sink the one who has it', () => {
    const { hiddenGem } = scenario.truth
    const smallest = scenario.accounts.toSorted((a, b) => a.followers - b.followers)[0]
    expect(smallest?.handle).toBe(hiddenGem)
    expect(order.indexOf(hiddenGem)).toBeLessThan(order.length / 5)
  })

  it('lets neither an audience nor sheer noise stand for influence', () => {
    const { celebrity, megaphone } = scenario.truth
    const half = order.length / 2
    expect(order.indexOf(celebrity)).toBeGreaterThan(half)
    expect(order.indexOf(megaphone)).toBeGreaterThan(6)
  })
})
