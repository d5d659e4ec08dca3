import { setTimeout as sleep } from 'node:timers/promises'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Connector } from '../connectors/connector.ts'
import { feedConnector } from '../connectors/feed/feed-connector.ts'
import { addSource } from './add-source.ts'
import { getSource, listSourceRuns } from './get-source.ts'
import { syncSource } from './sync-source.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

it('a stream is stored while it goes on, gives others their turn, and goes on where it was', async () => {
  const starts: unknown[] = []
  const connector: Connector = {
    ...feedConnector,
    about: { ...feedConnector.about, network: 'endless', follows: ['stream'] },
    sync: async function* ({ signal }, { cursor }) {
      starts.push(cursor)
      const from = typeof cursor === 'number' ? cursor : 0
      for (let id = from + 1; id <= from + 3; id++) {
        const post = { platform: 'endless', author: 'ana', text: 'words', at: '2026-03-01T10:00:00Z' }
        yield { posts: [{ ...post, id: String(id) }], cursor: id, cost: 0 }
      }
      await sleep(60_000, undefined, { signal })
    },
  }
  const outside = { ...(await test.relais.outside()), connectors: [connector] }
  const target = { kind: 'stream' as const, value: '', baseUrl: 'https://endless.example' }
  const input = { network: 'endless', targets: [target], rhythm: 'by_need' as const, daysBack: 30 }
  const { id } = await addSource(test.ctx, outside, input)
  const { signal } = new AbortController()
  for (let turn = 0; turn < 2; turn++) {
    await syncSource(test.ctx, id, { outside, signal, longestStreamMs: 300 })
    expect((await getSource(test.ctx, outside, id)).nextRunAt).toBe(test.clock.now().toISOString())
    test.clock.advance(1_000)
  }
  expect(starts).toEqual([null, 3])
  expect(await listSourceRuns(test.ctx, id)).toMatchObject([
    { state: 'done', counts: { stored: 3 }, trouble: null },
    { state: 'done', counts: { stored: 3 }, trouble: null },
  ])
})
