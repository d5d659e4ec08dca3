import type { EngagementSums } from '@relais/core/influence/candidate'
import { answersPerUnit } from '../queries/engagement-sql.ts'
import { ageOfCell, cells, kindOfCell } from './post-facts.ts'

/**
 * Adds up answers of one account by kind of post and age of the count, over and over with the same memory. Sums are
 * whole numbers, in ten-thousandths: exact up to 10^5 posts of one person, in whatever order they come.
 */
export class AnswerSums {
  readonly #answered = new Float64Array(cells)
  readonly #sums = new Float64Array(cells)
  readonly #squares = new Float64Array(cells)

  clear(): void {
    this.#answered.fill(0)
    this.#sums.fill(0)
    this.#squares.fill(0)
  }

  add(cell: number, posts: number, sum: number, sumOfSquares: number): void {
    this.#answered[cell] = (this.#answered[cell] as number) + posts
    this.#sums[cell] = (this.#sums[cell] as number) + sum
    this.#squares[cell] = (this.#squares[cell] as number) + sumOfSquares
  }

  /** In their natural unit, by kind and age in the core's order; what nobody answered is left out. */
  toEngagement(): EngagementSums[] {
    const engagement: EngagementSums[] = []
    for (let cell = 0; cell < cells; cell++) {
      const posts = this.#answered[cell] as number
      if (posts === 0) continue
      engagement.push({
        kind: kindOfCell(cell),
        age: ageOfCell(cell),
        posts,
        sum: (this.#sums[cell] as number) / answersPerUnit,
        sumOfSquares: (this.#squares[cell] as number) / answersPerUnit ** 2,
      })
    }
    return engagement
  }
}
