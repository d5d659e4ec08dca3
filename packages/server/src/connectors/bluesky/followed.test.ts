import { type BlueskyNetwork, startBluesky } from '@relais/testkit/servers/bluesky-network'
import type { BlueskyPerson } from '@relais/testkit/servers/bluesky-person'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getAccount } from '../../creator/get-account.ts'
import { rankTopic } from '../../influence/rank-topic.ts'

const dayMs = 86_400_000

describe.skipIf(explainMissing('bluesky'))('a Bluesky account that a workspace follows', () => {
  let network: BlueskyNetwork
  let test: TestWorkspace
  let ana: BlueskyPerson
  let id: string
  beforeAll(async () => {
    ;[network, test] = await Promise.all([
      startBluesky(),
      openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1', '::1'] } }),
    ])
    ana = await network.join('ana')
    await ana.describe({ displayName: 'Ana', description: 'Cuts bread.' })
    await ana.post('a bread knife', '2026-02-20T10:00:00.000Z', { langs: ['en'] })
    const target = { kind: 'account', value: ana.did, baseUrl: network.pds } as const
    id = await followIn(test).add([target], { network: 'bluesky' })
  })
  afterAll(() => Promise.all([network?.stop(), test?.close()]))
  const follow = () => followIn(test)
  const known = (handle: string) => getAccount(test.ctx, { platform: 'bluesky', handle })

  it('is ranked by what it posts', async () => {
    await follow().look(id)
    expect(await follow().latest(id)).toMatchObject({ state: 'done', counts: { stored: 2, rejected: 0 } })
    const { results } = await rankTopic(test.ctx, { terms: ['knife'], limit: 5, offset: 0 })
    expect(results).toMatchObject([{ platform: 'bluesky', handle: 'ana.test', name: 'Ana' }])
  })

  it('stays one person under another handle, with the posts of both', async () => {
    await ana.rename('anabelle.test')
    await ana.post('another knife', '2026-03-03T10:00:00.000Z')
    test.clock.advance(8 * dayMs)
    await follow().look(id)
    expect(await known('anabelle.test')).toMatchObject({ name: 'Ana' })
    await expect(known('ana.test')).rejects.toMatchObject({ code: 'not_found' })
    expect(await follow().posts()).toHaveLength(2)
  })

  it('is gone once it has left, and the source says why nothing comes any more', async () => {
    await network.deleteAccount(ana.did)
    test.clock.advance(8 * dayMs)
    await follow().look(id)
    await expect(known('anabelle.test')).rejects.toMatchObject({ code: 'not_found' })
    expect(await follow().posts()).toEqual([])
    expect(await follow().latest(id)).toMatchObject({ trouble: { code: 'not_found' } })
  })
})
