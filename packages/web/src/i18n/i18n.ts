import type { Locale } from '@relais/server/access/access.schema'
import i18next from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { withKnownSpaces } from './format.ts'
import { locales, preferredLocale, regionalTag } from './locales.ts'
import type { Section } from './sections.ts'

const storageKey = 'relais-locale'

/** One chunk per section and language, fetched when it is needed. */
const files = import.meta.glob<{ default: object }>('./words/*/*.json')

/** What screens have asked for so far; a change of language brings all of it. */
const asked = new Set<Section>(['base'])
const arrived = new Map<string, Promise<void>>()

function rememberedLocale(): Locale | null {
  try {
    const stored = localStorage.getItem(storageKey)
    return locales.find((locale) => locale === stored) ?? null
  } catch {
    return null
  }
}

async function fetchSection(section: Section, locale: Locale): Promise<void> {
  const load = files[`./words/${section}/${locale}.json`]
  if (!load) throw new Error(`There are no ${locale} words for ${section}.`)
  i18next.addResourceBundle(locale, 'translation', (await load()).default, true)
}

function loadSection(section: Section, locale: Locale): Promise<void> {
  const key = `${section} ${locale}`
  const known = arrived.get(key)
  if (known) return known
  const arriving = fetchSection(section, locale)
  arrived.set(key, arriving)
  // A request that failed is made again by whoever asks next.
  arriving.catch(() => arrived.delete(key))
  return arriving
}

/** Brings the words of these sections, in the language of the interface. */
export async function loadSections(sections: readonly Section[]): Promise<void> {
  for (const section of sections) asked.add(section)
  await Promise.all(sections.map((section) => loadSection(section, currentLocale())))
}

export const currentLocale = () => i18next.language as Locale

/** Switches the interface, and remembers the choice on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  const bringAsked = () => Promise.all([...asked].map((section) => loadSection(section, locale)))
  await bringAsked()
  await i18next.changeLanguage(locale)
  // A screen that was opened meanwhile asked in the language before.
  await bringAsked()
  document.documentElement.lang = locale
  try {
    localStorage.setItem(storageKey, locale)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export async function startI18n(): Promise<void> {
  const locale = rememberedLocale() ?? preferredLocale(navigator.languages)
  await i18next
    .use(new ICU({ parseLngForICU: (language) => regionalTag(language as Locale, navigator.languages) }))
    .use({ type: 'postProcessor', name: 'spaces', process: (value: string) => withKnownSpaces(value) })
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: false,
      resources: {},
      postProcess: ['spaces'],
      returnNull: false,
      interpolation: { escapeValue: false },
      react: { bindI18nStore: 'added' },
    })
  await loadSections(['base'])
  document.documentElement.lang = locale
}
