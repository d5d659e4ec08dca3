import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { InterestMap } from './interests.schema.ts'

let test: TestApp
let viewer: TestClient

/** Everybody speaks of knives; what else they write about differs. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  baker: ['sourdough', 'crumb', 'hydration', 'rye', 'banneton'],
  climber: ['belay', 'crux', 'quickdraw', 'boulder', 'chalk'],
  sailor: ['spinnaker', 'halyard', 'regatta', 'mooring', 'keel'],
}
const each = [1, 2, 3, 4]
const days = 12

const read = async (query = 'terms=knife'): Promise<InterestMap> =>
  (await viewer.request('GET', `/api/v1/network/interests?${query}`)).json()

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  const { relais } = test
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  const post = (author: string, day: number, text: string) => ({
    ...{ platform: 'bluesky', id: `${author}-${day}`, author, text, lang: 'en' },
    at: `2026-01-${String(day + 1).padStart(2, '0')}T10:00:00Z`,
  })
  const written = Object.entries(subjects).flatMap(([kind, words]) =>
    each.flatMap((n) =>
      Array.from({ length: days }, (_, day) => {
        const inPassing = n === 1 ? ' those' : ''
        const said = words.filter((_, place) => (place + day + n) % 3 !== 0).join(' ') + inPassing
        const named = kind === 'baker' && n === 1 && day === 0 ? ' @baker2' : ''
        return post(`${kind}${n}`, day, day % 4 === 0 ? `my knife and ${said}${named}` : `today ${said}`)
      }),
    ),
  )
  await importRecords(ctx, 'posts', [...written, post('quiet', 1, 'a knife'), post('quiet', 2, 'still here')])
})
afterAll(() => test.close())

describe('the interest graph of a topic', () => {
  it('joins people by what they write about beside it, in circles with words of their own', async () => {
    const { circles, people, read: looked, tooLittle, size } = await read()
    expect({ looked, tooLittle }).toEqual({ looked: 13, tooLittle: 1 })
    expect(size).toMatchObject({ people: 12, alone: 0 })
    expect(circles).toHaveLength(3)
    for (const [place, { people: count, terms, outside }] of circles.entries()) {
      const members = people.filter(({ circle }) => circle === place).map(({ handle }) => handle.slice(0, -1))
      expect({ count, outside, kinds: new Set(members).size }).toEqual({ count: 4, outside: 0, kinds: 1 })
      for (const term of terms) expect(subjects[members[0] ?? '']).toContain(term)
    }
  })

  it('takes no way of writing for a subject', async () => {
    const { people, ties } = await read()
    const words = [
      ...people.flatMap((person) => person.words),
      ...ties.flatMap((tie) => tie.words.map(({ word }) => word)),
    ]
    expect(words).not.toContain('those')
  })

  it('does not join everybody by the topic itself', async () => {
    const { ties } = await read()
    expect(ties.flatMap(({ words }) => words.map(({ word }) => word))).not.toContain('knife')
  })

  it('says how many of those who write about the same deal with each other, beside how many at all', async () => {
    const { dealing, ties, people } = await read()
    expect(dealing.tied).toEqual({ pairs: ties.length, dealing: 1 })
    expect(dealing.all).toEqual({ pairs: 66, dealing: 1 })
    expect(dealing.range[0]).toBeLessThan(1 / ties.length)
    expect(dealing.range[1]).toBeGreaterThan(1 / ties.length)
    const met = ties.filter(({ exchanges }) => exchanges > 0)
    const handles = met.flatMap(({ a, b }) => [people[a]?.handle, people[b]?.handle])
    expect(handles.toSorted()).toEqual(['baker1', 'baker2'])
  })

  it('goes out as tables and as GEXF', async () => {
    const file = async (path: string) =>
      (await viewer.request('GET', `/api/v1/network/interests.${path}`)).text()
    const people = parse(await file('csv?terms=knife'), { columns: true, bom: true }) as object[]
    const ties = parse(await file('csv?terms=knife&table=ties'), { columns: true, bom: true }) as object[]
    expect(people).toHaveLength(12)
    expect(ties).toHaveLength((await read()).ties.length)
    const gexf = await file('gexf?terms=knife')
    expect(gexf).toContain('defaultedgetype="undirected"')
    expect(gexf.match(/<node /g)).toHaveLength(12)
    expect(gexf.match(/<edge /g)).toHaveLength(ties.length)
  })

  it('is empty where nobody speaks of it', async () => {
    expect(await read('terms=nothingofthekind')).toMatchObject({ read: 0, circles: [], people: [], ties: [] })
  })
})
