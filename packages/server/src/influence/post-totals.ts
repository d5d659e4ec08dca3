import { countAges } from '@relais/core/influence/count-age'
import type { AdAnswerSums } from '@relais/core/influence/measure-ad-response'
import { postKinds } from '@relais/core/record/post-record'
import type { Block } from '../corpus/native/read-blocks.ts'
import { IdTable } from './citing/id-table.ts'
import { answersPerUnit } from './queries/engagement-sql.ts'
import type { AllPosts } from './to-candidates.ts'
import { AnswerSums } from './topic/answer-sums.ts'
import { agePlaceOf, cellOf, isDisclosed, kindPlaceOf, marksOfTraits } from './topic/post-facts.ts'

/** Number columns that an answer has beside `account`, row by row; `traits` as in `traitsSql`. */
const kinds = {
  traits: Uint8Array,
  posts: Uint32Array,
  answered: Uint32Array,
  sum: Float64Array,
  sumOfSquares: Float64Array,
} as const
type ColumnName = keyof typeof kinds
const columnNames = Object.keys(kinds) as ColumnName[]

/**
 * What many accounts wrote in one period, in typed arrays: some 50 bytes a row, of which an account has one for each
 * kind of post, age of its count, and whether it says that it is paid for.
 */
export class PostTotals {
  readonly #accounts = new IdTable()
  readonly #columns: Readonly<Record<ColumnName, Uint8Array | Uint32Array | Float64Array>>
  /** The last row of each account, and before each row the one before it of the same account, plus one. */
  readonly #last: Uint32Array
  readonly #before: Uint32Array
  readonly #sums = new AnswerSums()

  constructor(blocks: readonly Block[]) {
    const rows = blocks.reduce((sum, block) => sum + block.rows, 0)
    const columns = Object.fromEntries(columnNames.map((name) => [name, new kinds[name](rows)]))
    const accounts = new Uint32Array(rows)
    let from = 0
    for (const block of blocks) {
      accounts.set(this.#accounts.add(block.columns.account as BigUint64Array), from)
      for (const name of columnNames) columns[name]?.set(block.columns[name] as Float64Array, from)
      from += block.rows
    }
    this.#columns = columns as Record<ColumnName, Float64Array>
    this.#last = new Uint32Array(this.#accounts.size)
    this.#before = new Uint32Array(rows)
    for (const [row, account] of accounts.entries()) {
      this.#before[row] = this.#last[account] as number
      this.#last[account] = row + 1
    }
  }

  get bytes(): number {
    return this.#before.length * 29 + this.#accounts.size * 28
  }

  /** Posts of one account, and their answers by kind and age. */
  of(account: string): AllPosts {
    const { traits, posts, answered, sum, sumOfSquares } = this.#columns
    let all = 0
    this.#sums.clear()
    for (const row of this.#rowsOf(account)) {
      all += posts[row] as number
      const cell = cellOf(marksOfTraits(traits[row] as number))
      this.#sums.add(cell, answered[row] as number, sum[row] as number, sumOfSquares[row] as number)
    }
    return { posts: all, engagement: this.#sums.toEngagement() }
  }

  /** Posts whose engagement is known and settled, by whether they say that they are paid for. */
  adAnswersOf(account: string): AdAnswerSums[] {
    const { traits, answered, sum, sumOfSquares } = this.#columns
    const marksOf = (row: number) => marksOfTraits(traits[row] as number)
    const settled = countAges.indexOf('settled')
    return this.#rowsOf(account)
      .filter((row) => agePlaceOf(marksOf(row)) === settled && (answered[row] as number) > 0)
      .sort((a, b) => (traits[a] as number) - (traits[b] as number))
      .map((row) => ({
        kind: postKinds[kindPlaceOf(marksOf(row))] as string,
        isDisclosed: isDisclosed(marksOf(row)) === 1,
        posts: answered[row] as number,
        sum: (sum[row] as number) / answersPerUnit,
        sumOfSquares: (sumOfSquares[row] as number) / answersPerUnit ** 2,
      }))
  }

  #rowsOf(account: string): number[] {
    const rows: number[] = []
    const number = this.#accounts.find(account)
    for (let next = number === undefined ? 0 : (this.#last[number] as number); next > 0; ) {
      rows.push(next - 1)
      next = this.#before[next - 1] as number
    }
    return rows
  }
}
