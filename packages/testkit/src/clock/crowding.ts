import { availableParallelism, loadavg } from 'node:os'

/**
 * How many times as long as on a machine with nothing else to do something may take just now, 1 at least: where more
 * wants to run than there are cores, all wait. For the few promises that are made in seconds.
 */
export function crowding(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
}
