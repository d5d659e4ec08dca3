import { openFieldLists } from '@relais/testkit/contracts/open-field-lists'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeConnection } from '../../connection/remove-connection.ts'
import { saveKey } from '../../connection/save-key.ts'
import { accountId } from '../../corpus/corpus-id.ts'
import { findCountedAudience } from '../../counted-audience/find-counted-audience.ts'
import { keepCounted } from '../../counted-audience/keep-counted.ts'
import { eraseCreator } from '../../erasure/erase-creator.ts'
import { runSource } from '../../source/change-source.ts'
import { previewSource } from '../../source/preview-source.ts'
import { createInstagramConnector } from './instagram-connector.ts'
import { startTrialInstagram, type TrialInstagram } from './trial/trial-instagram.ts'

const lists = openFieldLists()
const token = 'EAAtrialTokenOfNobody42'
const site = 'https://www.instagram.com'
const part = (value: string, followers: number) => ({ value, followers })

describe.skipIf(lists === null)('what Instagram counts of an account that the token acts for', () => {
  let test: TestWorkspace
  let server: TrialInstagram
  let follow: ReturnType<typeof followIn>
  let own: string
  const { signal } = new AbortController()
  const counted = () => findCountedAudience(test.ctx, accountId('instagram', 'Shop'))
  const askedBy = async (look: () => Promise<void>) => {
    const before = server.countsAsked
    await look()
    return server.countsAsked - before
  }
  /** A week later, when a look is due. */
  const later = async () => {
    test.clock.advance(8 * 86_400_000)
    await follow.look(own)
  }
  const again = async () => {
    await runSource(test.ctx, await test.relais.outside(), own)
    await follow.look(own)
  }
  const planned = async () => (await follow.source(own)).spending.costPerDay
  beforeAll(async () => {
    server = await startTrialInstagram({ lists, counts: async (one) => one === token })
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [createInstagramConnector(server.url)],
    })
    follow = followIn(test)
    await saveKey(test.ctx, await test.relais.outside(), 'instagram', token, signal)
    own = await follow.add([{ kind: 'account', value: 'shop', baseUrl: server.url }], {
      network: 'instagram',
    })
  })
  afterAll(async () => {
    await server.close()
    await test.close()
    expect(server.breaches).toEqual([])
  })

  it('comes with its posts: reach over 28 whole days, and its followers', async () => {
    expect(await askedBy(() => follow.look(own))).toBe(5)
    expect(await follow.latest(own)).toMatchObject({ state: 'done', cost: 7 })
    const day = (back: number) =>
      new Date(test.clock.now().getTime() - back * 86_400_000).toISOString().slice(0, 10)
    expect(await counted()).toEqual({
      network: 'instagram',
      countedAt: test.clock.now().toISOString(),
      followers: 640,
      // Two days late, as Instagram may be: whole ones alone.
      reach: { accounts: 3_210, from: day(30), until: day(2) },
      sides: {
        countries: [part('FR', 480), part('BE', 120)],
        cities: [part('Lille, Hauts-de-France', 90)],
        ages: [part('25-34', 390), part('18-24', 200)],
        genders: [part('F', 380), part('M', 200), part('U', 10)],
      },
      trouble: null,
    })
  })

  it('is asked for once a day, however often somebody looks', async () => {
    expect(await askedBy(again)).toBe(0)
    expect(await askedBy(later)).toBe(5)
  })

  it('is told what that costs before anything is followed', async () => {
    const preview = async (who: string) => {
      const asked = { text: `${site}/${who}`, network: 'instagram' }
      const { choices } = await previewSource(test.ctx, await test.relais.outside(), asked, signal)
      return choices[0]?.spending.costOfCatchingUp ?? 0
    }
    expect((await preview('shop')) - (await preview('ana.cooks'))).toBe(5)
  })

  it('is not known where nothing is told of followers, and no more is asked', async () => {
    server.telling = 'empty'
    expect(await askedBy(later)).toBe(2)
    expect(await counted()).toMatchObject({ trouble: 'nothing', reach: { accounts: 3_210 } })
  })

  it.each(['not_permitted', 'refused'] as const)('stops no posts where it is %s', async (telling) => {
    server.telling = telling
    await later()
    expect(await follow.latest(own)).toMatchObject({ state: 'done', trouble: null })
    expect(await counted()).toMatchObject({ trouble: telling, reach: null, sides: { countries: [] } })
  })

  it('stays as it was while Instagram is in trouble with it, and is asked for at the next look', async () => {
    server.telling = 'told'
    await later()
    const before = await counted()
    server.telling = 'down'
    await later()
    expect(await follow.latest(own)).toMatchObject({ state: 'done', trouble: null })
    expect(await counted()).toEqual(before)
    server.telling = 'told'
    await again()
    expect(await counted()).not.toEqual(before)
  })

  it('goes with the connection by which it was told', async () => {
    const before = await planned()
    await removeConnection(test.ctx, await test.relais.outside(), 'instagram', { withApp: false })
    expect(await counted()).toBeNull()
    expect(before - (await planned())).toBeCloseTo(5, 10)
    await saveKey(test.ctx, await test.relais.outside(), 'instagram', token, signal)
  })

  it('goes when the person is erased, and does not come back', async () => {
    await later()
    expect(await counted()).not.toBeNull()
    await eraseCreator(test.ctx, test.relais.corpus, { platform: 'instagram', handle: 'shop' })
    expect(await counted()).toBeNull()
    await keepCounted(test.ctx, 'instagram', [
      {
        ...{ platform: 'instagram', handle: 'Shop', countedAt: test.clock.now().toISOString() },
        ...{ followers: 640, reach: null, trouble: 'nothing' },
        sides: { countries: [], cities: [], ages: [], genders: [] },
      },
    ])
    expect(await counted()).toBeNull()
  })
})
