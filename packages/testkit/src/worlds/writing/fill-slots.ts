import type { SeededRandom } from '../../random/seeded-random.ts'
import type { WordBank } from '../word-bank.ts'

/** What one post is about: the item of each slot that it has named so far. Comments under it speak of the same. */
export type Subject = Map<string, Readonly<Record<string, string>>>

export interface Names {
  /** The handle that is cited, with its sign. */
  readonly other?: string
  readonly code?: string
}

const slotPattern = /\{([\w-]+)(?:\.([\w-]+))?\}/g

/**
 * A sentence with its slots filled. A slot that the subject has not named yet is drawn, and remembered there.
 * @throws RangeError for a slot or form that the bank lacks: the sentence would show braces to a reader
 * @example fillSlots(random, bank, 'Took {shoe.the} out', new Map(), {}) // 'Took the Tarnbeck Tempo out'
 */
export function fillSlots(
  random: SeededRandom,
  bank: Pick<WordBank, 'slots' | 'language'>,
  sentence: string,
  subject: Subject,
  names: Names,
): string {
  return sentence.replace(slotPattern, (slot, name: string, form: string | undefined) => {
    const given = form === undefined ? names[name as keyof Names] : undefined
    if (given !== undefined) return given
    const items = bank.slots[name]
    if (items === undefined || form === undefined)
      throw new RangeError(`The ${bank.language} words have nothing for ${slot} in: ${sentence}`)
    const item = subject.get(name) ?? random.pick(items)
    subject.set(name, item)
    const phrase = item[form]
    if (phrase === undefined)
      throw new RangeError(`An item of ${bank.language} slot ${name} lacks the form of ${slot}: ${sentence}`)
    return phrase
  })
}
