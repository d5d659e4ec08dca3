import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCorpus, type TestCorpus } from './open-test-corpus.ts'

let first: TestCorpus
let second: TestCorpus

beforeAll(async () => {
  ;[first, second] = await Promise.all([openTestCorpus(), openTestCorpus()])
})
afterAll(async () => {
  await Promise.all([first.close(), second.close()])
})

const sql = 'SELECT count() AS posts FROM post'

it('gives every caller a corpus of their own', async () => {
  await first.corpus.commandOnEachNode(
    'INSERT INTO post (scope, account, id, observed_at) VALUES (1, 2, 3, now())',
  )
  expect(await first.corpus.selectWhole({ sql })).toEqual([{ posts: '1' }])
  expect(await second.corpus.selectWhole({ sql })).toEqual([{ posts: '0' }])
})
