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

const literalKey = /['"]([a-zA-Z]+(?:\.[a-zA-Z0-9_]+)+)['"]/g
const templateKey = /`([a-zA-Z]+\.[^`]*\$\{[^`]*)`/g

/** The keys that one source names. */
export function keysOf(source: string): { exact: string[]; patterns: RegExp[] } {
  const patterns: RegExp[] = []
  for (const [, template] of source.matchAll(templateKey)) {
    const parts = (template as string).split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
    if (parts.every((part) => /^[a-zA-Z0-9_.]*$/.test(part)))
      patterns.push(new RegExp(`^${parts.map(escaped).join('[a-zA-Z0-9_-]+')}$`))
  }
  return { exact: [...source.matchAll(literalKey)].map(([, key]) => key as string), patterns }
}

/**
 * Every message that the sources name: any string literal that is shaped like a key (words joined by dots), and
 * template literals whose fixed parts are. A literal that only looks like a key does no harm.
 */
export function usedKeys(folder: string): UsedKeys {
  const found = sourceFiles(folder).map((file) => keysOf(readFileSync(file, 'utf8')))
  return {
    exact: new Set(found.flatMap(({ exact }) => exact)),
    patterns: found.flatMap(({ patterns }) => patterns),
  }
}
