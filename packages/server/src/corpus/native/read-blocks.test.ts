import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Block, readBlocks } from './read-blocks.ts'
import type { Lists } from './read-column.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openTestWorkspace()
})
afterAll(() => workspace.close())

const ask = (sql: string, params = {}) => workspace.ctx.corpus.selectBlocks({ sql, params })
const columnOf = (blocks: readonly Block[], name: string) =>
  blocks.flatMap(({ columns }) => [...(columns[name] as Iterable<unknown>)])

it('reads numbers of every width, texts and lists of tuples as ClickHouse wrote them', async () => {
  const [block] = await ask(`
    SELECT toUInt8(250) AS a, toUInt16(65000) AS b, toUInt32(4000000000) AS c, toUInt64(18446744073709551615) AS d,
      toInt32(-7) AS e, toInt64(-9007199254740993) AS f, 0.1 AS g, CAST(toLowCardinality('วัคซีน') AS String) AS h,
      [(toUInt64(1), 'x', toInt32(-1)), (toUInt64(2), repeat('y', 300), toInt32(-2))] AS i, CAST([] AS Array(UInt32)) AS j`)
  expect(block?.rows).toBe(1)
  const { i, j, ...flat } = block?.columns ?? {}
  expect(Object.values(flat).map((column) => (column as ArrayLike<unknown>)[0])).toEqual([
    250,
    65000,
    4000000000,
    18446744073709551615n,
    -7,
    -9007199254740993n,
    0.1,
    'วัคซีน',
  ])
  const { ends, items } = i as Lists
  expect([...ends]).toEqual([2])
  expect((items as readonly Iterable<unknown>[]).map((part) => Array.from(part))).toEqual([
    [1n, 2n],
    ['x', 'y'.repeat(300)],
    [-1, -2],
  ])
  expect([...(j as Lists).ends]).toEqual([0])
})

it('reads answers of several blocks, and none', async () => {
  const blocks = await ask('SELECT number AS n, range(number % 4) AS list FROM numbers(200000)')
  expect(blocks.length).toBeGreaterThan(1)
  const numbers = columnOf(blocks, 'n').map(Number)
  expect(numbers.length).toBe(200_000)
  expect(new Set(numbers).size).toBe(200_000)
  for (const { columns, rows } of blocks) {
    const { ends, items } = columns.list as Lists
    expect((items as BigUint64Array).length).toBe(ends[rows - 1])
  }
  expect(await ask('SELECT number FROM numbers(0)')).toEqual([])
})

it('says what went wrong, and refuses an answer that was cut off', async () => {
  await expect(ask('SELECT throwIf(number = 99999) AS n FROM numbers(100000)')).rejects.toThrow(
    /throwIf|Value passed/,
  )
  await expect(ask("SELECT toDate('2026-01-01') AS day")).rejects.toThrow(/Date are not read/)
  expect(() => ask('SELECT id FROM post')).toThrow(/filters 0 of them/)
  expect(() => readBlocks(Uint8Array.of(1, 2, 1, 97, 6, 85, 73, 110, 116, 54, 52))).toThrow()
})
