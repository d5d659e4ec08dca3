/** Codes that say "no language" or "not told", among them those that X invented. */
const noLanguage = new Set(['und', 'zxx', 'mul', 'mis', 'art', 'qme', 'qht', 'qst', 'qam', 'qct'])

/** One language, several codes: withdrawn codes, and pairs that no detector tells apart reliably. */
const sameAs: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  fil: 'tl',
  nb: 'no',
  nn: 'no',
}

const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/

/**
 * The language of a tag as ISO 639-1 where there is one, regions and scripts dropped. Null when the tag says that
 * there is none or is no tag at all.
 * @example normaliseLanguage('es-419') // 'es'
 * @example normaliseLanguage('No Language') // null
 */
export function normaliseLanguage(code: string): string | null {
  const primary = tag.exec(code.trim().toLowerCase())?.[1]
  if (primary === undefined || noLanguage.has(primary)) return null
  return sameAs[primary] ?? primary
}
