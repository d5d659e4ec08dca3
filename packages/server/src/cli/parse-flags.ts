import { InvalidArgumentError } from 'commander'

/** @example parseList('a, b,,') // ['a', 'b'] */
export function parseList(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

/** @throws InvalidArgumentError for what is no day */
export function parseDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  if (isDay && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.')
}

/** @throws InvalidArgumentError for what is no whole number from 1 */
export function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1) return limit
  throw new InvalidArgumentError('A whole number from 1.')
}
