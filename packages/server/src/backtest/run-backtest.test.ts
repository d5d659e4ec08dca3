import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Backtest } from './backtest.schema.ts'
import { runBacktest } from './run-backtest.ts'

let workspace: TestWorkspace
let result: Backtest
let number = 0

const input = { terms: ['mango'], trainFrom: '2026-01-01', trainUntil: '2026-01-31', testUntil: '2026-02-20' }

const post = (author: string, day: string, text: string, likes: number) => {
  number += 1
  return {
    platform: 'bluesky',
    id: `b${number}`,
    author,
    at: `${day}T12:00:00Z`,
    // Some counts were seen in training, those of February only after it.
    observedAt: day < '2026-01-20' ? '2026-01-30T00:00:00Z' : '2026-02-24T00:00:00Z',
    text,
    metrics: { likes },
  }
}

beforeAll(async () => {
  workspace = await openTestWorkspace()
  const days = ['2026-01-05', '2026-01-10', '2026-01-15', '2026-01-25']
  const writers = ['ana', 'ben', 'cleo', 'dan'] as const
  await importRecords(workspace.ctx, 'posts', [
    ...writers.flatMap((author, index) =>
      days.slice(0, index + 1).map((day) => post(author, day, 'mango', 10 * 2 ** index)),
    ),
    ...writers.flatMap((author) =>
      Array.from({ length: 6 }, (_, day) => post(author, `2026-02-0${day + 1}`, 'otra cosa', 20)),
    ),
    post('dan', '2026-02-03', 'mango', 100),
    post('dan', '2026-02-04', 'mango', 60),
    post('cleo', '2026-02-04', 'mango', 50),
    post('ana', '2026-02-05', 'mango', 10),
    // Two who never wrote on it before: only the first is known to notice somebody who did.
    post('eva', '2026-01-03', 'hola @dan', 0),
    post('eva', '2026-02-10', 'mango por fin', 5),
    post('fin', '2026-02-11', 'mango también', 5),
  ])
  result = await runBacktest(workspace.ctx, input)
})
afterAll(() => workspace.close())

const fitsOf = (method: string) => result.methods.find((one) => one.method === method)?.fits

it('ranks who wrote in training, and says who did again and which counts came later', () => {
  expect(result).toMatchObject({
    candidates: 4,
    activeLater: 3,
    train: { from: '2026-01-01', to: '2026-01-31' },
    test: { from: '2026-02-01', to: '2026-02-20' },
  })
  // Of ten posts in training only the one of 25 January was counted after its end.
  expect(result.observedLater).toBeCloseTo(1 / 10)
})

it('judges each order by what came later', () => {
  // Later engagement is 10, 0, 50 and 160; earlier posts on topic are 1, 2, 3 and 4.
  expect(fitsOf('postsOnTopic')?.T1.spearman).toBeCloseTo(0.8)
  expect(fitsOf('postsOnTopic')?.T2.spearman).toBeCloseTo(0.8)
  expect(fitsOf('relais geometric')?.T1.ndcg20).toBeGreaterThan(0.9)
  // Only dan is followed by somebody new who is known to notice him.
  expect(fitsOf('postsOnTopic')?.T4.ndcg10).toBe(1)
  expect(fitsOf('followers')).toBeNull()
})

it('refuses a test that ends before it begins, and a topic on which nobody wrote', async () => {
  await expect(runBacktest(workspace.ctx, { ...input, testUntil: '2026-01-31' })).rejects.toMatchObject({
    code: 'invalid_input',
  })
  await expect(runBacktest(workspace.ctx, { ...input, terms: ['inexistente'] })).rejects.toMatchObject({
    code: 'invalid_input',
  })
})
