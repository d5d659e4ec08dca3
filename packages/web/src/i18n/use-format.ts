import type { Locale } from '@relais/server/access/access.schema'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format, type ThaiYears } from './format.ts'
import { regionalTag } from './locales.ts'

const storageKey = 'relais-thai-years'
const formats = new Map<string, Format>()
const listeners = new Set<() => void>()

function readThaiYears(): ThaiYears {
  try {
    return localStorage.getItem(storageKey) === 'gregory' ? 'gregory' : 'buddhist'
  } catch {
    return 'buddhist'
  }
}

export function setThaiYears(years: ThaiYears): void {
  try {
    localStorage.setItem(storageKey, years)
  } catch {
    return
  }
  for (const notify of listeners) notify()
}

const subscribe = (notify: () => void) => {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

export const useThaiYears = () => useSyncExternalStore(subscribe, readThaiYears)

/** The writer of numbers and dates for the language of the interface. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const thaiYears = useThaiYears()
  const tag = regionalTag(i18n.language as Locale, navigator.languages)
  const key = `${tag} ${thaiYears}`
  const known = formats.get(key)
  if (known) return known
  const created = createFormat(tag, thaiYears)
  formats.set(key, created)
  return created
}
