import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rankTopic } from '../influence/rank-topic.ts'
import { getCreatorStanding } from './get-creator-standing.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
  const post = (author: string, id: string, likes: number) => ({
    platform: 'twitter',
    id,
    author,
    at: '2026-02-10T12:00:00Z',
    observedAt: '2026-02-24T00:00:00Z',
    text: author === 'ajena' ? 'otra cosa' : 'la sandía',
    metrics: { likes },
  })
  await importRecords(test.ctx, 'posts', [
    post('ana', '1', 90),
    post('ana', '2', 80),
    post('beto', '3', 5),
    post('caro', '4', 20),
    post('ajena', '5', 500),
  ])
})
afterAll(() => test.close())

const standingOf = (handle: string, input: object = {}) =>
  getCreatorStanding(test.ctx, { platform: 'twitter', handle }, { terms: ['sandía'], ...input })

it('is the very row of the ranking, whatever the weights', async () => {
  for (const input of [{}, { weights: '0/50/50', join: 'additive' as const }]) {
    const { results, candidates } = await rankTopic(test.ctx, {
      terms: ['sandía'],
      limit: 50,
      offset: 0,
      ...input,
    })
    expect(results).toHaveLength(3)
    for (const row of results) {
      expect(await standingOf(`@${row.handle.toUpperCase()}`, input)).toMatchObject({
        standing: row,
        candidates,
      })
    }
  }
})

it('is null for somebody who wrote nothing on the topic, and says among how many', async () => {
  expect(await standingOf('ajena')).toMatchObject({ standing: null, candidates: 3 })
})

it('is refused for somebody whom this workspace does not know', async () => {
  await expect(standingOf('nadie')).rejects.toMatchObject({ code: 'not_found' })
  const neighbour = await test.openNeighbour()
  const asked = getCreatorStanding(neighbour, { platform: 'twitter', handle: 'ana' }, { terms: ['sandía'] })
  await expect(asked).rejects.toMatchObject({ code: 'not_found' })
})
