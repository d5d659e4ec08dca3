import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import type { WorldInfo } from '@relais/testkit/worlds/world'
import { readWorldRows } from '@relais/testkit/worlds/world-files'
import { endsAt } from '@relais/testkit/worlds/world-plan'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { saveBrand } from '../brand/workspace-brand.ts'
import { saveCompetitors } from '../due-diligence/decide.ts'
import type { Advocates } from './advocate.schema.ts'
import { findAdvocates } from './find-advocates.ts'

vi.setConfig({ hookTimeout: 300_000, testTimeout: 60_000 })

const samples = new URL('../../../../samples/worlds/', import.meta.url)
const worlds = ['kitchen-knives-fr', 'specialty-coffee-th', 'running-shoes-en', 'running-shoes-es']
const infoOf = (world: string): WorldInfo =>
  JSON.parse(readFileSync(new URL(`${world}/world.json`, samples), 'utf8'))

/**
 * In which place at the latest: the English detractor hardly says anything plainly, and is one of many there who name
 * the brand often (docs/methods/advocates.md).
 */
const places: Readonly<Record<string, { readonly customer: number; readonly detractor: number }>> = {
  'kitchen-knives-fr': { customer: 3, detractor: 3 },
  'specialty-coffee-th': { customer: 3, detractor: 3 },
  'running-shoes-es': { customer: 3, detractor: 3 },
  'running-shoes-en': { customer: 15, detractor: 30 },
}

let test: TestWorkspace

beforeAll(async () => {
  test = await openTestWorkspace()
  test.clock.set(endsAt)
  for (const world of worlds) {
    const { brand } = infoOf(world)
    const rows = await readWorldRows<{ id: string; text: string; title: string | null }>(
      fileURLToPath(new URL(world, samples)),
      'posts',
    )
    const naming = rows.filter(({ text, title }) =>
      `${title ?? ''} ${text}`.toLowerCase().includes(brand.toLowerCase()),
    )
    // Worlds give the same ids to different posts.
    await importRecords(
      test.ctx,
      'posts',
      naming.map((row) => ({ ...row, id: `${world}-${row.id}` })),
    )
  }
})
afterAll(() => test.close())

describe.each(worlds)('in the world of %s', (world) => {
  const { brand, competitor, stories } = infoOf(world)
  const handleOf = (wanted: string) => stories.find(({ story }) => story === wanted)?.handle
  let ambassadors: Advocates
  let detractors: Advocates

  beforeAll(async () => {
    await saveBrand(test.ctx, { name: brand, terms: [brand] })
    await saveCompetitors(test.ctx, [competitor])
    ambassadors = await findAdvocates(test.ctx, 'ambassadors', { limit: 100 })
    detractors = await findAdvocates(test.ctx, 'detractors', { limit: 100 })
  })

  const placeIn = ({ people }: Advocates, story: string) =>
    people.findIndex(({ handle }) => handle === handleOf(story)) + 1

  it('finds the customer who praises unpaid among the first ambassadors, with what they say and how long', () => {
    const place = placeIn(ambassadors, 'happy-customer')
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThanOrEqual(places[world]?.customer ?? 0)
    const customer = ambassadors.people[place - 1]
    expect(customer?.stance.posts).toBeGreaterThanOrEqual(10)
    expect(customer?.weeks).toBeGreaterThanOrEqual(8)
    expect(customer?.quotes.map(({ text }) => text.toLowerCase())).toSatisfy((quotes: string[]) =>
      quotes.every((quote) => quote.includes(brand.toLowerCase())),
    )
  })

  it('finds who was let down among the first detractors, with what they say', () => {
    const place = placeIn(detractors, 'detractor')
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThanOrEqual(places[world]?.detractor ?? 0)
    const detractor = detractors.people[place - 1]
    expect(detractor?.quotes.length).toBe(3)
    expect(detractor?.comments).toBeGreaterThan(100)
  })

  it('calls neither the opposite of what they are', () => {
    const labelOf = (list: Advocates, story: string) => list.people[placeIn(list, story) - 1]?.stance.label
    expect(labelOf(ambassadors, 'happy-customer')).not.toBe('against')
    expect(labelOf(detractors, 'detractor')).not.toBe('favourable')
  })

  it('lists nobody who was paid for it as an ambassador', () => {
    expect(ambassadors.paid).toBeGreaterThan(0)
    expect(ambassadors.found).toBeLessThanOrEqual(ambassadors.lookedAt - ambassadors.paid)
  })
})
