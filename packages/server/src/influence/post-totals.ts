import { type CountAge, countAges } from '@relais/core/influence/count-age'
import type { AdAnswerSums } from '@relais/core/influence/measure-ad-response'
import { postKinds } from '@relais/core/record/post-record'
import type { Block } from '../corpus/native/read-blocks.ts'
import { IdTable } from './citing/id-table.ts'
import { answersPerUnit } from './queries/engagement-sql.ts'

/** What one account wrote on any subject in the period, of one kind of post and counted at one age. */
export interface PostTotal {
  readonly account: string
  readonly kind: string
  readonly age: CountAge
  readonly posts: number
  readonly answered: number
  /** Sums of ln(1 + engagements) of the posts whose engagement is known, and of its square. */
  readonly sum: number
  readonly sumOfSquares: number
}

/** Number columns that an answer has beside `account`, row by row. */
const columnNames = [
  'kindPlace',
  'agePlace',
  'isDisclosed',
  'posts',
  'answered',
  'sum',
  'sumOfSquares',
] as const
type ColumnName = (typeof columnNames)[number]

const kinds = {
  kindPlace: Uint8Array,
  agePlace: Uint8Array,
  isDisclosed: Uint8Array,
  posts: Uint32Array,
  answered: Uint32Array,
  sum: Float64Array,
  sumOfSquares: Float64Array,
} as const

interface Sums {
  posts: number
  answered: number
  sum: number
  sumOfSquares: number
}

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
    return this.#before.length * 31 + this.#accounts.size * 28
  }

  /** In one row for each kind and age, in this order. */
  of(account: string): PostTotal[] {
    return this.#add(account, ['kindPlace', 'agePlace'], () => true).map(
      ({ places: [kind, age], ...sums }) => ({
        account,
        kind: postKinds[kind as number] as string,
        age: countAges[age as number] as CountAge,
        ...sums,
      }),
    )
  }

  /** Posts whose engagement is known and settled, by whether they say that they are paid for. */
  adAnswersOf(account: string): AdAnswerSums[] {
    const settled = countAges.indexOf('settled')
    return this.#add(account, ['kindPlace', 'isDisclosed'], (row) => this.#columns.agePlace[row] === settled)
      .filter(({ answered }) => answered > 0)
      .map(({ places: [kind, isDisclosed], answered, sum, sumOfSquares }) => ({
        kind: postKinds[kind as number] as string,
        isDisclosed: isDisclosed === 1,
        posts: answered,
        sum,
        sumOfSquares,
      }))
  }

  /** Adds up the rows of one account that are alike in some columns; sums are whole until the end, and then exact. */
  #add(account: string, by: readonly ColumnName[], isAsked: (row: number) => boolean) {
    const columns = this.#columns
    const groups = new Map<string, Sums & { readonly places: readonly number[] }>()
    const number = this.#accounts.find(account)
    for (let next = number === undefined ? 0 : (this.#last[number] as number); next > 0; ) {
      const row = next - 1
      next = this.#before[row] as number
      if (!isAsked(row)) continue
      const places = by.map((name) => columns[name][row] as number)
      const sums = groups.get(places.join()) ?? { places, posts: 0, answered: 0, sum: 0, sumOfSquares: 0 }
      for (const name of ['posts', 'answered', 'sum', 'sumOfSquares'] as const)
        sums[name] += columns[name][row] as number
      groups.set(places.join(), sums)
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sums]) => ({
        ...sums,
        sum: sums.sum / answersPerUnit,
        sumOfSquares: sums.sumOfSquares / answersPerUnit ** 2,
      }))
  }
}
