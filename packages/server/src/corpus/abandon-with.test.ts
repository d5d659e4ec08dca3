import type { Scope } from '@relais/core/shared/branded'
import { openTestCorpus, type TestCorpus } from '@relais/testkit/stores/open-test-corpus'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abandonWith } from './abandon-with.ts'

let test: TestCorpus
beforeAll(async () => {
  test = await openTestCorpus()
})
afterAll(() => test.close())

const endless = 'SELECT sum(cityHash64(number)) AS sum FROM numbers(1000000000000)'

it('ends every query of the corpus when its signal aborts', async () => {
  const leaving = new AbortController()
  const corpus = abandonWith(test.corpus.scoped('7' as Scope), leaving.signal)
  setTimeout(() => leaving.abort(new Error('gone')), 200)
  await expect(corpus.select({ sql: endless, maxSeconds: 50 })).rejects.toThrow()
  expect(leaving.signal.aborted).toBe(true)
  await expect(corpus.select({ sql: 'SELECT 1 AS one' })).rejects.toThrow('gone')
})

it('leaves the corpus as it is without a signal, and still writes through it with one', async () => {
  const whole = test.corpus.scoped('8' as Scope)
  expect(abandonWith(whole, undefined)).toBe(whole)
  const corpus = abandonWith(whole, new AbortController().signal)
  await corpus.insert('post', [{ account: '1', id: '2', observed_at: '2026-01-01 00:00:00' }])
  const sql = 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)}'
  expect(await corpus.select({ sql })).toEqual([{ id: '2' }])
})
