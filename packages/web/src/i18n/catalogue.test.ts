import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sections } from './sections.ts'
import { messageArguments } from './testing/message-arguments.ts'
import { readSection, readWords } from './testing/read-words.ts'
import { keysOf, usedKeys } from './testing/source-keys.ts'
import { findWordsNotFetched } from './testing/words-not-fetched.ts'

interface Tree {
  readonly [name: string]: string | Tree
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + name, value)
    else for (const [key, text] of flatten(value, `${prefix}${name}.`)) flat.set(key, text)
  }
  return flat
}

const english = flatten(readWords('en'))
const others = {
  fr: flatten(readWords('fr')),
  th: flatten(readWords('th')),
  es: flatten(readWords('es')),
} as const
const sources = fileURLToPath(new URL('..', import.meta.url))
const used = usedKeys(sources)
const sectionOf = new Map(
  sections.flatMap((section) =>
    [...flatten(readSection(section, 'en') as Tree).keys()].map((key) => [key, section]),
  ),
)

/** Words that are the same in another language, because professionals there use them or they are names. */
const same: Readonly<Record<keyof typeof others, readonly string[]>> = {
  fr: [
    'frame.sources',
    'sources.history.units',
    'sources.kind.hashtag',
    'sources.kind.site',
    'sources.title',
    'portrait.kind.blog',
    'portrait.source',
    'discover.slot.languageName',
    'discover.slot.moreTerms',
    'evidence.original',
    'creator.verdict.unknownOf',
    'creator.waterfall.points',
    'creator.signals.sample',
    'import.format.csv',
    'import.kind.interactions',
    'creator.waterfall.part',
    'signal.audience.name',
    'signal.audience.short',
    'signal.citations.short',
    'signal.conversation.short',
    'signal.conversion.short',
    'team.budget',
    'team.column.audience',
    'weights.preset.relais',
  ],
  th: [
    'discover.keys.space',
    'discover.slot.moreTerms',
    'import.format.csv',
    'portrait.kindBefore',
    'weights.preset.relais',
  ],
  es: [
    'sources.kind.hashtag',
    'discover.slot.languageName',
    'discover.slot.moreTerms',
    'evidence.original',
    'creator.verdict.unknownOf',
    'import.format.csv',
    'portrait.kindBefore',
    'values.answer.no',
    'weights.preset.relais',
  ],
}

test('every key that the sources name exists', () => {
  const roots = new Set([...english.keys()].map((key) => key.split('.')[0]))
  const missing = [...used.exact].filter((key) => roots.has(key.split('.')[0]) && !english.has(key))
  expect(missing).toEqual([])
})

test('every key that is put together at run time has messages', () => {
  for (const pattern of used.patterns)
    expect(
      [...english.keys()].some((key) => pattern.test(key)),
      String(pattern),
    ).toBe(true)
})

test('every message is used', () => {
  const idle = [...english.keys()].filter(
    (key) => !used.exact.has(key) && !used.patterns.some((pattern) => pattern.test(key)),
  )
  expect(idle).toEqual([])
})

test('no two sections hold words under the same name', () => {
  const roots = sections.flatMap((section) => Object.keys(readSection(section, 'en')))
  expect(roots).toEqual([...new Set(roots)])
})

test('every screen fetches the words that it shows', () => {
  const sectionsOf = (source: string) => {
    const { exact, patterns } = keysOf(source)
    const built = [...sectionOf.keys()].filter((key) => patterns.some((pattern) => pattern.test(key)))
    return new Set([...exact, ...built].flatMap((key) => sectionOf.get(key) ?? []))
  }
  expect([...findWordsNotFetched(`${sources}main.tsx`, sectionsOf)]).toEqual([])
})

describe.each(Object.entries(others))('%s', (language, catalogue) => {
  test('has the keys of English, no more and no fewer', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('takes the same arguments and slots in every message', () => {
    for (const [key, message] of english)
      expect(messageArguments(catalogue.get(key) ?? ''), key).toEqual(messageArguments(message))
  })

  test('has translated every message, or says which words are the same', () => {
    const alike = [...english].filter(([key, message]) => catalogue.get(key) === message).map(([key]) => key)
    expect(alike.sort()).toEqual([...same[language as keyof typeof others]].sort())
  })
})

test('French keeps its marks on the line with a no-break space before : ; ? ! and inside « »', () => {
  for (const [key, message] of others.fr) {
    const words = message.replace(/\{[^{}]*, (?:plural|select|selectordinal),/g, '')
    expect(words, key).not.toMatch(/[^\u00a0:/]( )[:;?!»]|« /)
    expect(words, key).not.toMatch(/'/)
  }
})

test('Thai has no polite particles', () => {
  for (const [key, message] of others.th) expect(message, key).not.toMatch(/ครับ|ค่ะ/)
})
