import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countMatches } from './count-matches.ts'
import { readPostsAnew } from './read-posts-anew.ts'

let test: TestWorkspace
const never = new AbortController().signal
const posts = [
  { id: '1', text: 'Un couteau avec le code CHEF20, -20 % #publi', metrics: { likes: 3 } },
  { id: '2', text: 'Des couteaux #CouteauDeCuisine', title: 'Quel couteau choisir ?' },
  { id: '3', text: 'Rien à voir', hashtags: ['Couteau'], mentions: ['ana'] },
].map((post) => ({
  ...post,
  platform: 'twitter',
  author: `author${post.id}`,
  at: '2026-02-10T00:00:00Z',
  observedAt: '2026-02-24T00:00:00Z',
  lang: 'fr',
}))

const readRows = () =>
  test.corpus.selectWhole({
    sql: 'SELECT * FROM post ORDER BY account, id',
  })

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'posts', posts)
})
afterAll(() => test.close())

/** As a Relais left them that knew of no labels, codes, questions and forms. */
async function forgetWhatIsUnderstood(): Promise<void> {
  await test.corpus.commandOnEachNode(`
ALTER TABLE post
UPDATE understanding = 0, disclosure = [], codes = [], is_question = false,
  sentiment = '', sentiment_probability = 0, sentiment_confident = false,
  terms = arrayFilter(term -> startsWith(term, '#') OR startsWith(term, '@'), terms)
WHERE 1
SETTINGS mutations_sync = 2`)
  await test.corpus.commandOnEachNode('TRUNCATE TABLE word_form')
}

it('leaves rows that were read in full as they are', async () => {
  const before = await readRows()
  await readPostsAnew(test.relais, never)
  expect(await readRows()).toEqual(before)
})

it('brings posts that were read by less to what an import would say of them, and its words with them', async () => {
  const before = await readRows()
  const question = { terms: ['couteau'], from: '2026-01-01', to: '2026-12-31' }
  const counted = await countMatches(test.ctx, question)
  await forgetWhatIsUnderstood()
  expect(await readRows()).not.toEqual(before)
  expect((await countMatches(test.ctx, question)).forms).toEqual([])
  await readPostsAnew(test.relais, never)
  expect(await readRows()).toEqual(before)
  expect(await countMatches(test.ctx, question)).toEqual(counted)
  expect(counted).toMatchObject({ posts: 2, forms: [{ term: 'couteau', forms: ['couteaux'] }] })
})

it('stops when it is told to', async () => {
  await forgetWhatIsUnderstood()
  await expect(readPostsAnew(test.relais, AbortSignal.abort())).rejects.toThrow()
})
