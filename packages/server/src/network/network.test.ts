import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { setMarked } from '../mark/marks.ts'
import { compareAudiences } from './compare-audiences.ts'
import { findIntroductions } from './find-introductions.ts'
import { listRelays } from './list-relays.ts'
import type { NetworkMap } from './map.schema.ts'
import { mapNetwork } from './map-network.ts'
import { networkCsv, tiesCsv } from './network-csv.ts'
import { networkGexf } from './network-gexf.ts'
import { traceRelays } from './trace-relays.ts'

let test: TestWorkspace
const january = { from: '2026-01-01', to: '2026-01-31' }
let posts = 0
const post = (author: string, day: number, text: string, more: object = {}) => ({
  platform: 'twitter',
  id: `p${posts++}`,
  author,
  at: `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`,
  text,
  lang: 'en',
  ...more,
})

/** Ana starts it; Ben and Cleo take it up, Dan from Ben, Eve from Dan. The yoga people talk among themselves. */
beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'accounts', [
    { platform: 'twitter', handle: 'ana', name: 'Ana <"&\'> \u0001 O’Neil', followers: 900 },
    { platform: 'twitter', handle: 'ben', name: '=Ben' },
  ])
  await importRecords(test.ctx, 'posts', [
    post('ana', 2, 'A knife'),
    post('ben', 3, 'The knife of @ana'),
    post('cleo', 4, 'That knife, @ana!'),
    post('dan', 5, 'A knife, says @ben'),
    post('eve', 6, 'What knife, @dan?'),
    post('ana', 10, 'Another knife'),
    post('ben', 11, 'The other knife of @ana'),
    post('ana', 12, 'My own knife, I, @ana'),
    ...['yui', 'zoe', 'xan'].flatMap((author, index, all) => [
      post(author, 14 + index, `A knife for yoga, @${all[(index + 1) % 3]}`),
      post(author, 18 + index, `Yoga and a knife, @${all[(index + 2) % 3]}`),
    ]),
    post('hermit', 20, 'Good morning @ben'),
    post('ben', 21, 'Good morning', { replyTo: { author: 'hermit', id: 'x' } }),
    post('fan', 22, '@ana and @ben'),
    post('fan', 23, '@zoe'),
  ])
  await importRecords(test.ctx, 'interactions', [
    { kind: 'follow', from: 'twitter/fan', to: 'twitter/ana' },
    { kind: 'follow', from: 'twitter/fan', to: 'twitter/fan' },
  ])
})
afterAll(() => test.close())

const knife = { ...january, terms: ['knife'] }
const handles = (people: readonly { readonly handle: string }[]) => people.map(({ handle }) => handle)
const map = () => mapNetwork(test.ctx, { ...knife, limit: 60, mostTies: 100 })

describe('relay lanes', () => {
  it('stand in the order in which people began, with who took up whom and how far it went', async () => {
    const relays = await listRelays(test.ctx, { ...knife, limit: 24, days: 7 })
    expect(handles(relays.people)).toEqual(['ana', 'ben', 'cleo', 'dan', 'eve', 'yui', 'zoe', 'xan'])
    const [ana] = relays.people
    expect(ana).toMatchObject({ passedOnBy: 2, generations: [2, 1, 1], adoption: null, posts: 3 })
    const named = relays.arcs.map(({ from, to, named }) => [
      relays.people[from]?.handle,
      relays.people[to]?.handle,
      named,
    ])
    expect(named).toContainEqual(['ana', 'ben', 2])
    expect(named).toContainEqual(['ben', 'dan', 1])
    expect(named.every(([from, to]) => from !== to)).toBe(true)
    expect([relays.postsByDay.length, relays.postsByDay[1]]).toEqual([31, 1])
    expect(relays).toMatchObject({ isWhole: true, ties: { shown: 8, all: 10 }, tested: 0 })
    expect(relays.adoption).toMatchObject({ people: 8, isTooFew: true })
  })

  it('hold somebody who is asked for, and fewer where there is room for fewer', async () => {
    const few = await listRelays(test.ctx, { ...knife, limit: 2, days: 7, person: 'twitter/eve' })
    expect(few.people).toHaveLength(2)
    expect(handles(few.people)).toContain('eve')
  })
})

it('traces word of mouth from one person on, generation by generation', async () => {
  const trace = await traceRelays(test.ctx, { ...knife, days: 7, person: 'twitter/ana' })
  expect(trace.generations).toEqual([2, 1, 1])
  expect(trace.steps.map(({ handle, generation }) => [handle, generation])).toEqual([
    ['ben', 1],
    ['cleo', 1],
    ['dan', 2],
    ['eve', 3],
  ])
  expect(trace.steps[2]?.from).toBe(accountId('twitter', 'ben'))
  const silent = await traceRelays(test.ctx, { ...knife, days: 7, person: 'twitter/hermit' })
  expect(silent).toMatchObject({ generations: [], steps: [], person: { posts: 0 } })
})

describe('circles', () => {
  it('are the people who deal with each other, with their faces and where each stands', async () => {
    const { circles, people, size, isWhole } = await map()
    expect([size, isWhole, circles.map((circle) => circle.people)]).toEqual([
      { people: 8, ties: 10 },
      true,
      [5, 3],
    ])
    const circleOf = (name: string) => people.find(({ handle }) => handle === name)?.circle
    expect(circleOf('zoe')).toBe(circleOf('yui'))
    expect(circleOf('ana')).not.toBe(circleOf('zoe'))
    const yoga = people.find(({ handle }) => handle === 'zoe')
    expect(yoga).toMatchObject({ degree: 2, reciprocity: 1, bridge: 0, passedOnBy: 2 })
    expect(people[circles[0]?.faces[0] ?? -1]?.circle).toBe(0)
    expect(people.reduce((sum, { authority }) => sum + authority, 0)).toBeCloseTo(8, 4)
  })

  it('say who stands between others, exactly where paths from everybody were followed', async () => {
    const { people, pathsFrom } = await map()
    expect(pathsFrom).toBe(8)
    const of = (name: string) => people.find(({ handle }) => handle === name)?.between
    // Cleo, Ana, Ben, Dan and Eve are a chain: of 21 pairs of others, 4 go through Ben, in its middle.
    expect(of('ben')?.share).toBeCloseTo(4 / 21, 6)
    expect(of('dan')?.share).toBeCloseTo(3 / 21, 6)
    expect([of('eve')?.share, of('zoe')?.share]).toEqual([0, 0])
    expect(of('ben')).toEqual({ share: of('ben')?.share, low: of('ben')?.share, high: of('ben')?.share })
  })

  it('go into a file that Gephi reads, whatever people call themselves', async () => {
    const found = await map()
    const { nodes, edges, root } = readGexf(networkGexf(found))
    expect(root).toEqual({ xmlns: 'http://gexf.net/1.3', version: '1.3' })
    expect(nodes.map(({ id }) => id)).toEqual(found.people.map(({ accountId }) => accountId))
    expect(nodes.find(({ id }) => id === accountId('twitter', 'ana'))?.label).toBe('Ana <"&\'>  O’Neil')
    expect(edges).toHaveLength(found.ties.length)
    const known = new Set(nodes.map(({ id }) => id))
    for (const { source, target, weight } of edges)
      expect([known.has(source ?? ''), known.has(target ?? ''), Number(weight) > 0]).toEqual([
        true,
        true,
        true,
      ])
  })

  it('go into tables, in which nobody is a formula', async () => {
    const found = await map()
    const people = networkCsv(found).split('\r\n')
    expect(people[0]).toBe(
      '\uFEFFplatform,handle,name,circle,circle_name,circle_words,authority,passed_on_by,replies,repliers,others,reciprocity,bridge,between,between_low,between_high',
    )
    expect(people.find((line) => line.startsWith('twitter,ben'))).toContain("'=Ben")
    expect(people).toHaveLength(found.people.length + 2)
    expect(tiesCsv(found)).toContain('twitter/ben,twitter/ana,2,2,mention,2026-01-03,2026-01-11')
  })
})

/** The elements of a GEXF file; throws where it is no well-formed XML. */
function readGexf(xml: string) {
  const parser = new SaxesParser()
  const nodes: Record<string, string>[] = []
  const edges: Record<string, string>[] = []
  const open: string[] = []
  let root: Record<string, string> = {}
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0) root = attributes
    if (name === 'node' && open.join('/') === 'gexf/graph/nodes') nodes.push(attributes)
    if (name === 'edge' && open.join('/') === 'gexf/graph/edges') edges.push(attributes)
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return { root, nodes, edges }
}

describe('introductions', () => {
  const hermit = { to: 'twitter/hermit', since: '2026-01-01', until: '2026-01-31' }

  it('come from whoever deals with the person while nobody is known', async () => {
    const found = await findIntroductions(test.ctx, hermit)
    expect(found).toMatchObject({ starts: 'anybody', known: 0, peers: 1 })
    expect(handles(found.chains[0]?.people ?? [])).toEqual(['ben', 'hermit'])
    expect(found.chains[0]?.links[0]).toMatchObject({
      ...{ there: 1, back: 1, lastAt: '2026-01-21T10:00:00.000Z' },
      quote: { by: accountId('twitter', 'ben'), text: 'Good morning' },
    })
  })

  it('begin with the people who have a mark, or with one person, and lead through those who know both', async () => {
    const chain = async (from?: string) =>
      (await findIntroductions(test.ctx, { ...hermit, from })).chains.map(({ people }) => handles(people))
    expect(await chain('twitter/fan')).toEqual([['fan', 'ben', 'hermit']])
    expect(await chain('twitter/eve')).toEqual([['eve', 'dan', 'ben', 'hermit']])
    expect(await chain('twitter/zoe')).toEqual([['zoe', 'fan', 'ben', 'hermit']])
    await setMarked(test.ctx, accountId('twitter', 'cleo'), true)
    const marked = await findIntroductions(test.ctx, hermit)
    await setMarked(test.ctx, accountId('twitter', 'cleo'), false)
    expect([marked.starts, marked.chains.map(({ people }) => handles(people))]).toEqual([
      'marked',
      [['cleo', 'ana', 'ben', 'hermit']],
    ])
  })

  it('say so where nobody leads there, where somebody is unknown, and where that is no person', async () => {
    expect((await findIntroductions(test.ctx, { ...hermit, from: 'twitter/xan' })).chains).toEqual([])
    await expect(findIntroductions(test.ctx, { to: 'twitter/nobody' })).rejects.toThrow('Nobody called')
    await expect(findIntroductions(test.ctx, { to: 'ana' })).rejects.toThrow('platform/handle')
  })
})

describe('shared audiences', () => {
  it('are counted exactly, with the share of each and its interval', async () => {
    const people = ['twitter/ana', 'twitter/ben', 'twitter/zoe']
    const found = await compareAudiences(test.ctx, { ...knife, people, audience: 'talking' })
    expect(found.people.map(({ handle, audience, followers }) => [handle, audience, followers])).toEqual([
      ['ana', 3, 900],
      ['ben', 3, null],
      ['zoe', 3, null],
    ])
    expect(found.together).toBe(7)
    expect(found.pairs[0]).toMatchObject({ a: 0, b: 1, shared: 1, shareOfA: 1 / 3 })
    const [low = 0, high = 0] = found.pairs[0]?.intervalOfA ?? []
    expect([low > 0.05, low < 1 / 3, high > 1 / 3, high < 0.85]).toEqual([true, true, true, true])
    const following = await compareAudiences(test.ctx, { ...knife, people, audience: 'following' })
    expect(following.people.map(({ audience }) => audience)).toEqual([1, 0, 0])
    expect(following.pairs[0]).toMatchObject({ shared: 0, shareOfA: 0, shareOfB: null })
  })

  it('are those of the people passed on most where nobody is named', async () => {
    const found = await compareAudiences(test.ctx, { ...knife, people: [], audience: 'talking' })
    expect(handles(found.people).slice(0, 4).toSorted()).toEqual(['ana', 'xan', 'yui', 'zoe'])
    await expect(
      compareAudiences(test.ctx, { ...knife, people: ['twitter/nobody'], audience: 'talking' }),
    ).rejects.toThrow('Nobody called')
  })
})

it('has a clear answer for a topic of which nobody speaks, and for none', async () => {
  const spaceship = { ...january, terms: ['spaceship'] }
  const empty: NetworkMap = await mapNetwork(test.ctx, { ...spaceship, limit: 60, mostTies: 100 })
  expect(empty).toMatchObject({
    size: { people: 0, ties: 0 },
    circles: [],
    people: [],
    ties: [],
    rest: { circles: 0 },
  })
  expect(readGexf(networkGexf(empty)).nodes).toEqual([])
  const relays = await listRelays(test.ctx, { ...spaceship, limit: 24, days: 7 })
  expect(relays).toMatchObject({ people: [], arcs: [], ties: { shown: 0, all: 0 } })
  const overlap = await compareAudiences(test.ctx, { ...spaceship, people: [], audience: 'talking' })
  expect(overlap).toMatchObject({ people: [], pairs: [], together: 0 })
  await expect(mapNetwork(test.ctx, { terms: [], limit: 60, mostTies: 1 })).rejects.toThrow(
    'at least one term',
  )
})
