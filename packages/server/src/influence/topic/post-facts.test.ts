import { countAges } from '@relais/core/influence/count-age'
import { postKinds } from '@relais/core/record/post-record'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agePlaceOf, answerOf, engagementsOf, isDisclosed, isQuestion, kindPlaceOf } from './post-facts.ts'

let test: TestWorkspace
const hour = 3_600_000
const postedAt = Date.parse('2026-01-10T12:00:00Z')
const hoursUntilCounted = [1, 7, 30, 49]

beforeAll(async () => {
  test = await openTestWorkspace()
  const posts = postKinds.flatMap((kind) =>
    hoursUntilCounted.flatMap((hours) =>
      [null, 0, 12, 3_000_000_000].map((likes, place) => ({
        platform: 'bluesky',
        id: `${kind} ${hours} ${place}`,
        author: 'ana',
        kind,
        at: new Date(postedAt + place * 1_000).toISOString(),
        observedAt: new Date(postedAt + hours * hour).toISOString(),
        text: `hola${place % 2 === 0 ? ' ¿qué tal?' : ''}${place > 1 ? ' #ad' : ''}`,
        ...(likes === null ? {} : { metrics: { likes } }),
      })),
    ),
  )
  await importRecords(test.ctx, 'posts', posts)
})
afterAll(() => test.close())

it('packs what the columns of a post say into one number, for every kind, age and answer', async () => {
  const rows = await test.ctx.corpus.select<{
    facts: string
    at: number
    answer: number | null
    kind: string
    age: string
    question: boolean
    labels: number
  }>({
    sql: `
SELECT toString(facts) AS facts, toUnixTimestamp(posted_at) AS at, answer, kind, count_age AS age, is_question AS question,
  toUInt32(length(disclosure)) AS labels
FROM post WHERE scope IN {scopes:Array(UInt64)}`,
  })
  expect(new Set(rows.map(({ kind, age, answer }) => `${kind} ${age} ${answer}`)).size).toBe(5 * 4 * 4)
  expect(new Set(rows.map(({ question, labels }) => `${question} ${labels}`)).size).toBe(4)
  for (const row of rows) {
    const facts = BigInt(row.facts)
    const marks = Number(facts >> 32n)
    expect(Number(facts & 0xffffffffn)).toBe(row.at)
    expect(answerOf(marks)).toBe(row.answer ?? -1)
    expect(postKinds[kindPlaceOf(marks)]).toBe(row.kind)
    expect(countAges[agePlaceOf(marks)]).toBe(row.age)
    expect(isQuestion(marks) === 1).toBe(row.question)
    expect(isDisclosed(marks) === 1).toBe(row.labels > 0)
  }
})

it('tells engagements by their answer as far as no two numbers have the same', () => {
  const answers = Array.from({ length: 20_000 }, (_, engagements) =>
    Math.round(10_000 * Math.log1p(engagements)),
  )
  const told = answers.map(engagementsOf)
  expect(told.slice(0, 4_990)).toEqual([...answers.slice(0, 4_990).keys()])
  for (const [engagements, count] of told.entries()) if (count !== undefined) expect(count).toBe(engagements)
})
