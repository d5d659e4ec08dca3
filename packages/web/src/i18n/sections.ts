/**
 * The words of the interface lie in `words/<section>/<locale>.json`, so that a screen fetches what it shows and no
 * more. `base` is there from the start; the others are named where their screen is loaded (`with-words.ts`).
 */
export const sections = [
  'base',
  'access',
  'audience',
  'backlinks',
  'compare',
  'creator',
  'discover',
  'fit',
  'further',
  'gems',
  'import',
  'joins',
  'lists',
  'network',
  'pictures',
  'portrait',
  'sample',
  'settings',
  'sheet',
  'snowball',
  'sources',
  'team',
  'topics',
  'values',
] as const

export type Section = (typeof sections)[number]
