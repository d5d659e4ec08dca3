import type { Country } from '../world-plan.ts'

const hourMs = 3_600_000

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay())
}

function sundayNumber(year: number, month: number, number: number): number {
  const first = new Date(Date.UTC(year, month, 1))
  return Date.UTC(year, month, 1 + ((7 - first.getUTCDay()) % 7) + 7 * (number - 1))
}

function isSummer(rule: Country['summerTime'], ms: number): boolean {
  const year = new Date(ms).getUTCFullYear()
  switch (rule) {
    case null:
      return false
    case 'eu':
      return ms >= lastSunday(year, 2) + hourMs && ms < lastSunday(year, 9) + hourMs
    case 'us':
      return ms >= sundayNumber(year, 2, 2) + 7 * hourMs && ms < sundayNumber(year, 10, 1) + 6 * hourMs
    case 'south':
      return ms < sundayNumber(year, 3, 1) - 8 * hourMs || ms >= sundayNumber(year, 9, 1) - 8 * hourMs
  }
}

/** How far clocks in a country are ahead of UTC at an instant. Rules of 2025; no table of the machine is asked. */
export function offsetMs(country: Country, ms: number): number {
  return (country.utcOffsetHours + (isSummer(country.summerTime, ms) ? 1 : 0)) * hourMs
}

/** The instant at which a country's clocks show this time of this day, both as if in UTC. */
export function instantOfLocal(country: Country, localMs: number): number {
  const guess = localMs - offsetMs(country, localMs)
  return localMs - offsetMs(country, guess)
}
