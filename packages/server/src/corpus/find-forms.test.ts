import { planMatch } from '@relais/core/topic/plan-match'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findForms } from './find-forms.ts'
import { matchPredicate } from './match-predicate.ts'
import { resolveTopic } from './resolve-topic.ts'

let test: TestWorkspace
let lastId = 0
const post = (lang: string, text: string) => ({
  platform: 'twitter',
  id: `${++lastId}`,
  author: `author${lastId % 7}`,
  at: '2026-02-10T00:00:00Z',
  observedAt: '2026-02-24T00:00:00Z',
  text,
  lang,
})

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'posts', [
    post('fr', 'Un couteau de cuisine en inox'),
    post('fr', 'Trois couteaux pour la cuisine'),
    post('fr', 'Mes #CouteauxDeCuisine préférés avec @couteaux'),
    post('es', 'La vacuna contra la gripe en España'),
    post('es', 'Las vacunas salvan vidas en espana'),
    post('es', 'España es España, y el año empieza'),
    post('es', 'un ano mas'),
    post('de', 'Das Küchenmesser liegt in der Küche neben dem Messer'),
    post('de', 'Die Messern und der Durchmesser, durch und durch'),
    post('de', 'Ein Messer aus München'),
    post('en', 'Sharp knives and one knife'),
    post('th', 'ร้านกาแฟสดเปิดใหม่'),
  ])
})
afterAll(() => test.close())

const formsOf = async (word: string, languages: string[] = []) => {
  const forms = await findForms(test.ctx.corpus, [word], languages)
  return (forms.get(word) ?? []).map((form) => form.written).sort()
}

async function find(terms: string[], languages: string[] = []): Promise<string[]> {
  const question = await resolveTopic(test.ctx, { terms, languages, from: '2026-01-01', to: '2026-12-31' })
  const match = matchPredicate(question)
  const rows = await test.ctx.corpus.select<{ text: string }>({
    sql: `
SELECT text FROM post_text
WHERE scope IN {scopes:Array(UInt64)} AND id IN (
  SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql})
ORDER BY toUInt32(native_id)`,
    params: match.params,
  })
  return rows.map(({ text }) => text)
}

describe('the forms of a word', () => {
  it('are its inflections that people wrote, from either side', async () => {
    expect(await formsOf('couteau')).toEqual(['couteaux'])
    expect(await formsOf('couteaux')).toEqual(['couteau'])
    expect(await formsOf('vacuna')).toEqual(['vacunas'])
    expect(await formsOf('knife')).toEqual(['knives'])
  })

  it('are none of a word in a language that is not asked for', async () => {
    expect(await formsOf('couteau', ['es'])).toEqual([])
  })

  it('are spelled as people spell them, and include what plain letters stand for', async () => {
    expect(await formsOf('espana')).toEqual(['españa'])
    expect(await formsOf('muenchen')).toEqual(['münchen'])
    expect(await formsOf('munchen')).toEqual(['münchen'])
  })

  it('leave a word typed with its own letters alone', async () => {
    expect(await formsOf('españa')).toEqual([])
  })

  it('include German compounds whose first part is a word, and no others', async () => {
    expect(await formsOf('messer')).toEqual(['küchenmesser', 'messern'])
  })

  it('are none for function words', async () => {
    expect(await formsOf('durch')).toEqual([])
  })

  it("are not read from the names of people, nor from another workspace's posts", async () => {
    const neighbour = await test.openNeighbour()
    expect((await findForms(neighbour.corpus, ['couteau'], [])).get('couteau')).toEqual([])
  })
})

describe('a topic', () => {
  it('finds the inflections of its words, also in phrases and in the words of hashtags', async () => {
    expect(await find(['couteau'])).toEqual([
      'Un couteau de cuisine en inox',
      'Trois couteaux pour la cuisine',
      'Mes #CouteauxDeCuisine préférés avec @couteaux',
    ])
    expect(await find(['couteau de cuisine'])).toEqual([
      'Un couteau de cuisine en inox',
      'Mes #CouteauxDeCuisine préférés avec @couteaux',
    ])
  })

  it('finds exactly the form that stands in quotes', async () => {
    expect(await find(['"couteau"'])).toEqual(['Un couteau de cuisine en inox'])
    expect(await find(['“couteau de cuisine”'])).toEqual(['Un couteau de cuisine en inox'])
  })

  it('finds a Thai word inside a run of others', async () => {
    expect(await find(['กาแฟสด'])).toEqual(['ร้านกาแฟสดเปิดใหม่'])
    expect(await find(['านกาแฟ'])).toEqual(['ร้านกาแฟสดเปิดใหม่'])
    expect(await find(['กาแฟดำ'])).toEqual([])
  })

  it('says which forms it counts', async () => {
    const { plan } = await resolveTopic(test.ctx, {
      terms: ['vacuna', '"knife"'],
      from: '2026-01-01',
      to: '2026-12-31',
    })
    expect(plan.words).toEqual(['vacuna', 'vacunas', 'knife'])
    expect(planMatch({ terms: ['vacuna'], exclude: [], languages: [], platforms: [] }).words).toEqual([
      'vacuna',
    ])
  })
})
