import type { SeededRandom } from '../../random/seeded-random.ts'
import type { WordBank } from '../word-bank.ts'

const marks = /\p{M}/gu
const notInHandles = /[^a-z0-9]+/g

/** Letters and digits that every platform allows; empty for names in a script that none does. */
export function latin(name: string): string {
  return name.normalize('NFD').replace(marks, '').toLowerCase().replace('ø', 'o').replace(notInHandles, '')
}

const longest = 24

function shape(
  random: SeededRandom,
  language: WordBank['language'],
  { given, family, word, other }: Readonly<Record<'given' | 'family' | 'word' | 'other', string>>,
): string {
  const digits = String(random.integer(1, 99)).padStart(2, '0')
  const shapes = [
    `${given}.${family}`,
    `${given}_${word}`,
    `${word}${given}`,
    `${given}${family}`,
    `${word}.${other}`,
    `${word}_${other}`,
    `${given}.${word}`,
    language === 'en' ? `the${word}${given}` : `${word}_${given}`,
    `${given}${digits}`,
    `${word}${digits}`,
    `${given}_${family}${digits}`,
    `${word}${family}`,
  ]
  return random.pick(shapes)
}

/** A handle that nobody else of the world has on any platform. */
export function makeHandle(
  random: SeededRandom,
  { people, language }: Pick<WordBank, 'people' | 'language'>,
  name: { readonly given: string; readonly family: string },
  taken: Set<string>,
): string {
  const words = people.handleWords.map(latin).filter((word) => word !== '')
  for (let attempt = 0; ; attempt++) {
    const word = random.pick(words)
    const given = latin(name.given) || random.pick(words)
    const family = latin(name.family) || random.pick(words)
    const drawn = shape(random, language, { given, family, word, other: random.pick(words) }).slice(
      0,
      longest,
    )
    const handle = attempt < 5 ? drawn : `${drawn.slice(0, longest - 4)}${random.integer(100, 9_999)}`
    const clean = handle.replace(/[._]+$/, '').replace(/^[._]+/, '')
    if (clean.length < 3 || taken.has(clean)) continue
    taken.add(clean)
    return clean
  }
}
