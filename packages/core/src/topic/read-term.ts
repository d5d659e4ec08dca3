import { characterClass, classOf } from '../text/character-class.ts'
import { foldTopicTerm } from '../text/fold-topic-term.ts'
import { type Token, tokenise } from '../text/tokenise.ts'

/** A term of a topic as it is searched for. */
export interface TopicTerm {
  /** As posts are indexed: one token is a word, several are a phrase, none is nothing that can be searched. */
  readonly tokens: readonly string[]
  /** Typed in quotation marks: these words and no other form of them. */
  readonly isExact: boolean
  /**
   * Letters of a script without spaces, to be found wherever they stand in a run of such letters: nobody can know
   * where a post's words will be cut. Null for all other terms.
   */
  readonly run: string | null
}

const inQuotes = /^["“”«„].*["“”»]$/su
/** Fewer letters are part of too many unrelated words: ชา is tea and the beginning of "village". */
const shortestRun = 4

function isUnspaced(token: Token): boolean {
  return classOf(token.folded.codePointAt(0) ?? 0) === characterClass.unspaced
}

function runOf(term: string): string | null {
  const tokens = tokenise(term)
  const isOneRun = tokens.every(
    (token, place) => isUnspaced(token) && (place === 0 || tokens[place - 1]?.end === token.start),
  )
  const joined = tokens.map(({ folded }) => folded).join('')
  return isOneRun && [...joined].length >= shortestRun ? joined : null
}

/**
 * Reads a term as somebody typed it.
 * @example readTerm('"couteau"') // { tokens: ['couteau'], isExact: true, run: null }
 * @example readTerm('ชาเขียว').run // 'ชาเขียว'
 */
export function readTerm(typed: string): TopicTerm {
  const isExact = inQuotes.test(typed.trim())
  const tokens = foldTopicTerm(typed)
  const isName = /^[#@]/u.test(tokens[0] ?? '')
  return { tokens, isExact: isExact || isName, run: isExact || isName ? null : runOf(typed) }
}
