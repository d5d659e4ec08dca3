import { valueQuestions } from '@relais/core/values/value-questions'
import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { ValueMatchSheet } from './values.schema.ts'

let test: TestApp
let manager: TestClient
let analyst: TestClient
const nora = '/api/v1/creators/bluesky/nora'
const mail = { source: 'answered', saidOn: '2026-02-20' }

beforeAll(async () => {
  test = await openTestApp()
  test.clock.set('2026-03-01T00:00:00Z')
  manager = await test.member('manager')
  analyst = await test.member('analyst')
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'accounts', [{ platform: 'bluesky', handle: 'nora', name: 'Nora Vale' }])
})
afterAll(() => test.close())

const valuesOf = async (): Promise<ValueMatchSheet> => {
  const response = await analyst.request('GET', `${nora}/values`)
  expect(response.status).toBe(200)
  return await response.json()
}
const tell = (answers: readonly (readonly [string, string | null])[], from: object = mail) =>
  analyst.request('PUT', `${nora}/values`, {
    answers: answers.map(([question, answer]) => ({ question, answer })),
    ...from,
  })

it('knows nothing until somebody answers: every question is there, unknown', async () => {
  const found = await valuesOf()
  expect(found).toMatchObject({ hasBrand: false, hasCreator: false, unknown: valueQuestions.length })
  expect(found.questions.map(({ question }) => question)).toEqual([...valueQuestions])
})

it('lays the answers of both side by side, each of the creator with where it comes from', async () => {
  const answers = [
    { question: 'labels', answer: 'yes', isCondition: true },
    { question: 'vices', answer: 'yes' },
    { question: 'politics', answer: 'depends' },
    { question: 'work', answer: 'yes' },
  ]
  expect((await manager.request('PUT', '/api/v1/brand/values', { answers })).status).toBe(200)
  expect(
    (
      await tell([
        ['labels', 'no'],
        ['vices', 'yes'],
        ['politics', 'no'],
      ])
    ).status,
  ).toBe(204)
  const found = await valuesOf()
  expect(found).toMatchObject({ agree: 1, differ: 1, talk: 1, unknown: valueQuestions.length - 3 })
  const on = (wanted: string) => found.questions.find(({ question }) => question === wanted)
  expect(on('labels')).toMatchObject({
    ...{ state: 'differ', isBroken: true, brand: { answer: 'yes', isCondition: true } },
    creator: { answer: 'no', source: 'answered', saidOn: '2026-02-20', savedBy: expect.any(String) },
  })
  expect(on('work')).toMatchObject({ state: 'creator-unknown', creator: null })
})

it('keeps other answers as they were, each with its own source, and takes one back', async () => {
  await tell([['people', 'yes']], {
    ...{ source: 'public', sourceUrl: 'https://example.org/about', saidOn: '2025-11-02' },
  })
  await tell([['vices', null]])
  const { questions } = await valuesOf()
  const theirs = new Map(questions.map(({ question, creator }) => [question, creator]))
  expect(theirs.get('people')).toMatchObject({ source: 'public', sourceUrl: 'https://example.org/about' })
  expect(theirs.get('labels')).toMatchObject({ source: 'answered', saidOn: '2026-02-20' })
  expect(theirs.get('vices')).toBeNull()
})

it('stands in the due-diligence sheet and in its table, with the condition that is not met', async () => {
  const sheet = await (await analyst.request('GET', `${nora}/due-diligence`)).json()
  expect(sheet.values).toEqual(await valuesOf())
  const table = await (await analyst.request('GET', `${nora}/due-diligence.csv`)).text()
  expect(table).toContain('value,labels: differ (a condition),,2026-02-20,"brand yes, creator no (answered)"')
  expect(table).toContain('value,machines: unknown,,,"brand unknown, creator unknown"')
})

it('refuses what is no question, no answer or no address, a question twice, and days that there are not', async () => {
  for (const [answers, from] of [
    [[['sense of humour', 'yes']]],
    [[['labels', 'perhaps']]],
    [[]],
    [
      [
        ['labels', 'yes'],
        ['labels', 'no'],
      ],
    ],
    [[['labels', 'yes']], { source: 'public', sourceUrl: 'javascript:alert(1)', saidOn: '2026-01-01' }],
    [[['labels', 'yes']], { source: 'talked', saidOn: '2026-02-31' }],
  ] as [[string, string][], object?][])
    expect((await tell(answers, from)).status, JSON.stringify(answers)).toBe(400)
  expect((await analyst.request('PUT', '/api/v1/brand/values', { answers: [] })).status).toBe(403)
  expect((await analyst.request('GET', '/api/v1/creators/bluesky/nobody/values')).status).toBe(404)
})

it('forgets what somebody answered when they are erased', async () => {
  expect((await test.owner.request('DELETE', nora)).status).toBe(200)
  expect(await test.relais.db.selectFrom('creator_value').selectAll().execute()).toEqual([])
})
