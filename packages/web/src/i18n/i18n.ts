import type { Locale } from '@relais/server/access/access.schema'
import i18next from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { withKnownSpaces } from './format.ts'
import { locales, preferredLocale, regionalTag } from './locales.ts'

const storageKey = 'relais-locale'

/** One chunk per language, fetched when it is needed. */
const catalogues = {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  th: () => import('./th.json'),
  es: () => import('./es.json'),
} as const satisfies Record<Locale, () => Promise<{ default: object }>>

function rememberedLocale(): Locale | null {
  try {
    const stored = localStorage.getItem(storageKey)
    return locales.find((locale) => locale === stored) ?? null
  } catch {
    return null
  }
}

async function loadCatalogue(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'translation')) return
  const catalogue = await catalogues[locale]()
  i18next.addResourceBundle(locale, 'translation', catalogue.default)
}

export const currentLocale = () => i18next.language as Locale

/** Switches the interface, and remembers the choice on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  await loadCatalogue(locale)
  await i18next.changeLanguage(locale)
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
  await loadCatalogue(locale)
  document.documentElement.lang = locale
}
