import { foldHashtag } from './extract-terms.ts'
import { hashtagPattern } from './find-hashtags.ts'
import { mentionPattern } from './find-mentions.ts'
import { foldHandle } from './fold-handle.ts'
import { type Token, tokenise } from './tokenise.ts'

export type TextRange = readonly [start: number, end: number]

function findPhrase(tokens: readonly Token[], phrase: readonly string[]): TextRange[] {
  const ranges: TextRange[] = []
  for (const [index, token] of tokens.entries()) {
    if (!phrase.every((word, offset) => tokens[index + offset]?.folded === word)) continue
    const last = tokens[index + phrase.length - 1] ?? token
    ranges.push([token.start, last.end])
  }
  return ranges
}

function findWhole(text: string, pattern: RegExp, isSought: (name: string) => boolean): TextRange[] {
  return [...text.matchAll(pattern)]
    .filter((found) => isSought(found[1] ?? ''))
    .map((found) => [found.index, found.index + found[0].length] as const)
}

function findTerm(text: string, tokens: readonly Token[], term: readonly string[]): TextRange[] {
  const [first] = term
  if (first === undefined) return []
  if (first.startsWith('@'))
    return findWhole(text, mentionPattern, (name) => `@${foldHandle(name)}` === first)
  if (first.startsWith('#'))
    return findWhole(text, hashtagPattern, (name) => `#${foldHashtag(name)}` === first)
  return findPhrase(tokens, term)
}

/** In order; ranges that share characters become one. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && range[0] < last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}

/**
 * Where a text says what a topic asks: UTF-16 ranges [start, end), in order, none overlapping, for the highlighter.
 * @param folded terms as `foldTopicTerm` gives them
 * @example findMatches('La Vacunación empieza', [['vacunacion']]) // [[3, 13]]
 */
export function findMatches(text: string, folded: readonly (readonly string[])[]): TextRange[] {
  const tokens = tokenise(text)
  return merge(folded.flatMap((term) => findTerm(text, tokens, term)))
}
