import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { getCreator } from '../creator/get-creator.ts'
import { setMarked } from '../mark/marks.ts'
import { compareAudiences } from '../network/compare-audiences.ts'
import { findIntroductions } from '../network/find-introductions.ts'
import { listRelays } from '../network/list-relays.ts'
import { mapNetwork } from '../network/map-network.ts'
import { traceRelays } from '../network/trace-relays.ts'
import { chooseTeam } from '../team/choose-team.ts'
import { teamInputSchema } from '../team/team.schema.ts'
import { decideJoin, undoJoin } from './decide-join.ts'

let test: TestWorkspace
let posts = 0
const post = (author: string, day: number, text: string, platform = 'twitter') => ({
  ...{ platform, id: `p${posts++}`, author, text, lang: 'en' },
  at: `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`,
})
const twitter = (handle: string) => accountId('twitter', handle)
const benOnInstagram = accountId('instagram', 'benknives')

/** Ben writes as `ben` and `benknives`, which people join; a file says that cleo and cleo_two are one person. */
beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'accounts', [
    ...['ana', 'ben', 'dan'].map((handle) => ({ platform: 'twitter', handle, name: handle, followers: 90 })),
    { platform: 'instagram', handle: 'benknives', name: 'Ben', followers: 10 },
    { platform: 'twitter', handle: 'cleo', person: 'cleo', followers: 50 },
    { platform: 'twitter', handle: 'cleo_two', person: 'cleo', followers: 5 },
  ])
  await importRecords(test.ctx, 'posts', [
    post('ana', 2, 'A knife'),
    post('dan', 2, 'My knife'),
    post('ben', 3, 'The knife of @ana'),
    post('ben', 4, 'The knife of @dan'),
    post('cleo', 5, 'That knife, @ana'),
    post('cleo_two', 6, 'Again that knife, @ana, says @cleo'),
    post('eve', 7, 'A knife, @ben'),
  ])
  await importRecords(test.ctx, 'interactions', [
    { kind: 'mention', from: 'instagram/benknives', to: 'twitter/ana', at: '2026-01-08T10:00:00Z' },
    { kind: 'mention', from: 'instagram/benknives', to: 'twitter/dan', at: '2026-01-08T10:00:00Z' },
    { kind: 'mention', from: 'instagram/benknives', to: 'twitter/ben', at: '2026-01-08T10:00:00Z' },
    { kind: 'mention', from: 'twitter/fay', to: 'instagram/benknives', at: '2026-01-09T10:00:00Z' },
    { kind: 'mention', from: 'twitter/fay', to: 'twitter/dan', at: '2026-01-09T10:00:00Z' },
  ])
  await importRecords(test.ctx, 'posts', [post('benknives', 9, 'One more knife', 'instagram')])
})
afterAll(() => test.close())

const january = { from: '2026-01-01', to: '2026-01-31' }
const knife = { ...january, terms: ['knife'] }
const join = () => decideJoin(test.ctx, { accountId: twitter('ben'), otherId: benOnInstagram }, 'joined')
const undo = () => undoJoin(test.ctx, { accountId: twitter('ben'), otherId: benOnInstagram })

const network = async () => {
  const { people, size } = await mapNetwork(test.ctx, { ...knife, limit: 60, mostTies: 100 })
  const of = (handle: string) => people.find((person) => person.handle === handle)
  return { size, of }
}
const overlap = async () => {
  const people = ['twitter/ana', 'twitter/dan']
  const found = await compareAudiences(test.ctx, { ...knife, people, audience: 'talking' })
  return [...found.people.map(({ audience }) => audience), found.pairs[0]?.shared, found.together]
}
const team = async () => {
  const found = await chooseTeam(
    test.ctx,
    teamInputSchema.parse({
      candidates: { from: 'accounts', accountIds: [twitter('ana'), twitter('dan'), benOnInstagram] },
      ...{ currency: 'EUR', budget: 300, ...january },
      prices: [twitter('ana'), twitter('dan'), benOnInstagram].map((id) => ({
        accountId: id,
        price: { low: 100, high: 100 },
      })),
    }),
  )
  return found
}

describe('accounts that a file calls one person', () => {
  it('are one person in the network, who has nothing to do with themselves', async () => {
    const { of } = await network()
    expect(of('ana')).toMatchObject({ passedOnBy: 2 })
    expect(of('cleo')).toMatchObject({ degree: 1, also: [{ platform: 'twitter', handle: 'cleo_two' }] })
    expect(of('cleo_two')).toBeUndefined()
  })

  it('are one neighbour of whom they cite, with what both said', async () => {
    const { citedBy } = await getCreator(test.ctx, { platform: 'twitter', handle: 'ana' })
    expect(citedBy.map(({ handle, times }) => [handle, times])).toContainEqual(['cleo', 2])
    expect(citedBy.map(({ handle }) => handle)).not.toContain('cleo_two')
  })
})

describe('accounts that people joined', () => {
  it('count as one person in overlaps and teams, and as two again when that is taken back', async () => {
    expect(await overlap()).toEqual([3, 3, 2, 4])
    const apart = await team()
    expect([apart.reach, apart.coverage.people]).toEqual([4, 4])
    await join()
    // Ben named both, on either network; Fay named Dan.
    expect(await overlap()).toEqual([2, 2, 1, 3])
    const together = await team()
    expect([together.reach, together.coverage.people]).toEqual([3, 3])
    await undo()
    expect(await overlap()).toEqual([3, 3, 2, 4])
    expect((await team()).reach).toBe(apart.reach)
  })

  it('are one person in the network, by the account with most followers, and the other is named', async () => {
    await join()
    const { of } = await network()
    expect(of('ben')).toMatchObject({ also: [{ platform: 'instagram', handle: 'benknives' }] })
    expect(of('benknives')).toBeUndefined()
    const { people } = await listRelays(test.ctx, { ...knife, limit: 24, days: 7 })
    const ben = people.find(({ handle }) => handle === 'ben')
    expect([ben?.posts, ben?.spokeAt.length]).toEqual([3, 3])
    const trace = await traceRelays(test.ctx, { ...knife, days: 7, person: 'instagram/benknives' })
    expect(trace).toMatchObject({ person: { handle: 'ben', posts: 3 }, generations: [1] })
    await undo()
  })

  it('have one audience together where people are compared, whichever account is asked for', async () => {
    await join()
    const people = ['twitter/ben', 'instagram/benknives', 'twitter/dan']
    const found = await compareAudiences(test.ctx, { ...knife, people, audience: 'talking' })
    expect(found.people.map(({ handle, audience, followers }) => [handle, audience, followers])).toEqual([
      ['ben', 2, null],
      ['dan', 2, 90],
    ])
    expect(found.pairs).toMatchObject([{ shared: 1 }])
    await undo()
  })

  it('introduce to each other’s acquaintances, and quote the account that said it', async () => {
    await join()
    const asked = { since: '2026-01-01', until: '2026-01-31', to: 'twitter/dan', from: 'instagram/benknives' }
    const { chains } = await findIntroductions(test.ctx, asked)
    expect(chains[0]?.people.map(({ handle }) => handle)).toEqual(['ben', 'dan'])
    expect(chains[0]?.links[0]).toMatchObject({ there: 2, quote: { text: 'The knife of @dan' } })
    await setMarked(test.ctx, benOnInstagram, true)
    const marked = await findIntroductions(test.ctx, { ...asked, from: undefined })
    await setMarked(test.ctx, benOnInstagram, false)
    expect(marked.chains[0]?.people.map(({ handle }) => handle)).toEqual(['ben', 'dan'])
    await undo()
  })

  it('are one neighbour, and no neighbour of each other', async () => {
    await join()
    const cited = await getCreator(test.ctx, { platform: 'twitter', handle: 'ana' })
    expect(cited.citedBy.map(({ handle, times }) => [handle, times])).toEqual([
      ['ben', 2],
      ['cleo', 2],
    ])
    const ben = await getCreator(test.ctx, { platform: 'twitter', handle: 'ben' })
    expect(ben.citedBy.map(({ handle }) => handle)).toEqual(['eve'])
    await undo()
    const apart = await getCreator(test.ctx, { platform: 'twitter', handle: 'ben' })
    expect(apart.citedBy.map(({ handle }) => handle).toSorted()).toEqual(['benknives', 'eve'])
  })

  it('are joined with all accounts of somebody whom a file names', async () => {
    const pair = { accountId: twitter('eve'), otherId: twitter('cleo_two') }
    await decideJoin(test.ctx, pair, 'joined')
    const { of } = await network()
    expect(
      of('cleo')
        ?.also.map(({ handle }) => handle)
        .toSorted(),
    ).toEqual(['cleo_two', 'eve'])
    expect(of('cleo')).toMatchObject({ degree: 2 })
    await undoJoin(test.ctx, pair)
    expect((await network()).of('eve')).toMatchObject({ also: [] })
  })

  it('are those of the workspace that joined them alone', async () => {
    await join()
    const neighbour = await test.openNeighbour()
    await expect(
      undoJoin(neighbour, { accountId: twitter('ben'), otherId: benOnInstagram }),
    ).rejects.toThrow()
    expect((await overlap())[0]).toBe(2)
    await undo()
  })
})
