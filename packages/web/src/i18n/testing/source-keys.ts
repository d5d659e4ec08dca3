import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of the app whose text may name a message. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$|testing\//.test(name))
    .map((name) => join(folder, name))
}

export interface UsedKeys {
  /** Keys named in full. */
  readonly exact: ReadonlySet<string>
  /** Keys put together at run time, as patterns over whole keys. */
  readonly patterns: readonly RegExp[]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Every message that the sources name: any string literal that is shaped like a key (words joined by dots), and
 * template literals whose fixed parts are. A literal that only looks like a key does no harm.
 */
export function usedKeys(folder: string): UsedKeys {
  const exact = new Set<string>()
  const patterns: RegExp[] = []
  for (const file of sourceFiles(folder)) {
    const source = readFileSync(file, 'utf8')
    for (const [, key] of source.matchAll(/['"]([a-zA-Z]+(?:\.[a-zA-Z0-9_]+)+)['"]/g))
      exact.add(key as string)
    for (const [, template] of source.matchAll(/`([a-zA-Z]+\.[^`]*\$\{[^`]*)`/g)) {
      const parts = (template as string).split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
      if (parts.every((part) => /^[a-zA-Z0-9_.]*$/.test(part)))
        patterns.push(new RegExp(`^${parts.map(escaped).join('[a-zA-Z0-9_]+')}$`))
    }
  }
  return { exact, patterns }
}
