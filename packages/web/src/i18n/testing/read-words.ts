import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locale } from '@relais/server/access/access.schema'
import { type Section, sections } from '../sections.ts'
import type { Words } from '../words.ts'

/** The words of one section as they lie in its file. */
export function readSection(section: Section, locale: Locale): object {
  const file = fileURLToPath(new URL(`../words/${section}/${locale}.json`, import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** All words of one language, as the app has them once every section has arrived. */
export function readWords(locale: Locale): Words {
  return Object.assign({}, ...sections.map((section) => readSection(section, locale)))
}
