import { mostCompared } from './discover-search.ts'

/**
 * The people who are compared after one was added or taken out.
 * @returns null when there is no room for one more
 * @example toggleCompared(['1', '2'], '2') // ['1']
 */
export function toggleCompared(compared: readonly string[], accountId: string): readonly string[] | null {
  if (compared.includes(accountId)) return compared.filter((other) => other !== accountId)
  return compared.length >= mostCompared ? null : [...compared, accountId]
}
