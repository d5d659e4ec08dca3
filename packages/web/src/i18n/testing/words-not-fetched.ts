import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const withSections = /[wW]ithWords\(\s*\[([^\]]*)\]\s*,\s*\(\)\s*=>\s*import\(\s*'([^']+)'\s*\)/g
const statement =
  /(?:^|\n)(?:import|export)\s+(?!type\b)[^'"`;]*?from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g

/**
 * Follows the imports of the app from its first file, as a browser would load them, and finds where a file shows words
 * of a section that nobody has fetched on the way to it.
 * @param sectionsOf which sections the words in a source are from
 * @returns such as `features/discover/slot.tsx shows words of topics`; none is as it should be
 */
export function findWordsNotFetched(
  entry: string,
  sectionsOf: (source: string) => Iterable<string>,
): ReadonlySet<string> {
  const missing = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string, fetched: ReadonlySet<string>) => {
    const key = `${file} ${[...fetched].sort().join(' ')}`
    if (seen.has(key) || !/\.tsx?$/.test(file) || !existsSync(file)) return
    seen.add(key)
    const source = readFileSync(file, 'utf8')
    for (const section of sectionsOf(source))
      if (!fetched.has(section)) missing.add(`${file} shows words of ${section}`)
    const withTheirs = new Set<string>()
    for (const [, names = '', target = ''] of source.matchAll(withSections)) {
      withTheirs.add(target)
      const sections = [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name as string)
      visit(join(dirname(file), target), new Set([...fetched, ...sections]))
    }
    for (const [, fixed, lazy] of source.matchAll(statement)) {
      const target = fixed ?? lazy ?? ''
      if (!withTheirs.has(target)) visit(join(dirname(file), target), fetched)
    }
  }
  visit(entry, new Set(['base']))
  return missing
}
