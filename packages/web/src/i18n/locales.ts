import type { Locale } from '@relais/server/access/access.schema'

/** Each language under its own name, in the order of the pickers. */
export const localeNames = {
  en: 'English',
  fr: 'Français',
  th: 'ไทย',
  es: 'Español',
} as const satisfies Record<Locale, string>

export const locales = Object.keys(localeNames) as Locale[]

const defaultRegions = { en: 'en-GB', fr: 'fr-FR', th: 'th-TH', es: 'es-ES' } as const satisfies Record<
  Locale,
  string
>

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0]

/**
 * The language to start in: the first of the browser's languages that we speak, else English.
 * @example preferredLocale(['de-CH', 'fr-CH', 'en']) // 'fr'
 */
export function preferredLocale(browserLanguages: readonly string[]): Locale {
  for (const tag of browserLanguages) {
    const known = locales.find((locale) => locale === languageOf(tag))
    if (known) return known
  }
  return 'en'
}

/** Some systems report tags such as `en-US@posix`, which Intl refuses. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/**
 * Numbers and dates follow the reader's region, not the language alone: Mexico writes 12,500.5 and Spain 12.500,5.
 * @example regionalTag('es', ['en-US', 'es-MX']) // 'es-MX'
 */
export function regionalTag(locale: Locale, browserLanguages: readonly string[]): string {
  const own = browserLanguages.find(
    (tag) => languageOf(tag) === locale && tag.includes('-') && isWellFormed(tag),
  )
  return own ?? defaultRegions[locale]
}
