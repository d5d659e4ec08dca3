import { type FunctionComponent, type LazyExoticComponent, lazy } from 'react'
import { loadSections } from './i18n.ts'
import type { Section } from './sections.ts'

/**
 * Loads a screen together with the sections of words that it shows, so that no key is ever seen.
 * @example lazyRouteComponent(withWords(['creator'], () => import('./creator-page.tsx')), 'CreatorPage')
 */
export function withWords<T>(sections: readonly Section[], load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [screen] = await Promise.all([load(), loadSections(sections)])
    return screen
  }
}

/**
 * A part of a screen that is fetched, with its words, when it is first shown.
 * @example const GemsView = lazyWithWords(['gems'], () => import('./gems-view.tsx'), 'GemsView')
 */
export function lazyWithWords<Name extends string, Props>(
  sections: readonly Section[],
  load: () => Promise<Record<Name, FunctionComponent<Props>>>,
  name: Name,
): LazyExoticComponent<FunctionComponent<Props>> {
  const loadBoth = withWords(sections, load)
  return lazy(async () => ({ default: (await loadBoth())[name] }))
}
