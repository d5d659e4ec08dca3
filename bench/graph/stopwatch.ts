/** Milliseconds of one run: on the clock, and of this process's own processor time, which others do not lengthen. */
export interface Lap {
  readonly clock: number
  readonly processor: number
}

export function lap(work: () => unknown): Lap {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  work()
  const used = process.cpuUsage(processor)
  return { clock: performance.now() - clock, processor: (used.user + used.system) / 1000 }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const fine = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/** @example inMs(3.14159) // '3.1 ms' */
export function inMs(duration: number): string {
  return `${(duration < 10 ? fine : whole).format(duration)} ms`
}

/** Median of the clock with its spread, and median of the processor time. */
export function describeLaps(laps: readonly Lap[]): [string, string, string] {
  const clocks = laps.map(({ clock }) => clock)
  const spread = `${inMs(Math.min(...clocks))} to ${inMs(Math.max(...clocks))}`
  return [inMs(median(clocks)), spread, inMs(median(laps.map(({ processor }) => processor)))]
}
