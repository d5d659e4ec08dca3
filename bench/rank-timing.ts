/** What one store took for the same question, over and over. */
export class RankTiming {
  readonly #times: number[] = []

  async time<Result>(work: () => Promise<Result>): Promise<Result> {
    const from = performance.now()
    const result = await work()
    this.#times.push(performance.now() - from)
    return result
  }

  /** Milliseconds that this share of the rounds did not exceed: the nearest rank, never between two rounds. */
  quantile(share: number): number {
    const sorted = this.#times.toSorted((a, b) => a - b)
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  }
}
