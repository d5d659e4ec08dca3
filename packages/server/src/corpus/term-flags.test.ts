import { planMatch } from '@relais/core/topic/plan-match'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from './corpus-id.ts'
import { matchPredicate, restrictMatch } from './match-predicate.ts'
import { termFlags } from './term-flags.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
  const post = (id: string, fields: object) => ({
    platform: 'twitter',
    id,
    author: 'ana',
    at: '2026-02-10T00:00:00Z',
    observedAt: '2026-02-24T00:00:00Z',
    url: id,
    ...fields,
  })
  await importRecords(test.ctx, 'posts', [
    post('both', { title: 'La gripe aviar', text: 'llega' }),
    post('phrase', { text: 'la gripe aviar' }),
    post('titled', { title: 'Gripe', text: 'aviar' }),
    post('word', { title: 'Otra cosa', text: 'pollo y gripe' }),
    post('neither', { title: 'Hola', text: 'nada' }),
    post('by author', { author: 'beto', text: 'nada' }),
  ])
})
afterAll(() => test.close())

const period = { from: '2026-01-01', to: '2026-12-31' }

/** Which posts match, as the flags and as the plain condition see it, and what the flags say of each. */
async function flagged(terms: readonly string[], authors: readonly ReturnType<typeof accountId>[] = []) {
  const plan = planMatch({ terms, exclude: [], languages: [], platforms: [] })
  const question = { plan, languages: [], platforms: [], period, authors }
  const flags = termFlags(question)
  const match = restrictMatch(question, flags.wanted)
  const rows = await test.ctx.corpus.select<{ id: string; holds: number[]; isTitled: number }>({
    sql: `SELECT id, [${flags.holds.map((flag) => `toUInt8(${flag})`).join(', ')}] AS holds, toUInt8(${flags.isTitled}) AS isTitled
      FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`,
    params: match.params,
  })
  const plain = matchPredicate(question)
  const texts = await test.ctx.corpus.select<{ id: string; url: string; isFound: number }>({
    sql: `SELECT id, url, id IN (SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${plain.sql}) AS isFound
      FROM post_text WHERE scope IN {scopes:Array(UInt64)}`,
    params: plain.params,
  })
  const urlOf = new Map(texts.map(({ id, url }) => [id, url]))
  const found = texts.filter(({ isFound }) => isFound === 1).map(({ url }) => url)
  const said = rows.map(({ id, holds, isTitled }) => [urlOf.get(id), [holds.slice(0, 3), isTitled]] as const)
  expect(said.map(([url]) => url).sort()).toEqual(found.sort())
  return new Map(said)
}

// Words come before phrases: gripe, pollo, then "gripe aviar" and its hashtag among the words.
const expected = {
  both: [true, false, 1],
  phrase: [true, false, 0],
  titled: [true, false, 1],
  word: [true, true, 0],
}

it.each([
  ['a few terms, which the index tells apart', ['gripe', 'pollo', 'gripe aviar']],
  [
    'more terms than it is asked for at once',
    ['gripe', 'pollo', 'gripe aviar', ...Array.from({ length: 30 }, (_, n) => `nadie${n}`)],
  ],
])('of %s each post says which it holds, and whether in the title', async (_, terms) => {
  const said = await flagged(terms)
  const told = [...said].map(([url, [holds, isTitled]]) => [url, [holds[0] === 1, holds[1] === 1, isTitled]])
  expect(Object.fromEntries(told)).toEqual(expected)
})

it('finds posts by their author too, which hold none of the terms', async () => {
  const said = await flagged(['gripe'], [accountId('twitter', 'beto')])
  expect(said.get('by author')).toEqual([[0], 0])
})
