export interface Measured {
  /** Milliseconds, all three. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
}

/** Runs `work` so many times, one after the other, and says how long it took. */
export async function measure(rounds: number, work: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (index: number) => times[index] ?? Number.NaN
  const middle = (times.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    fastest: at(0),
    slowest: at(times.length - 1),
  }
}
