import { characterClass, classOf } from './character-class.ts'
import { foldHashtag } from './extract-terms.ts'
import { hashtagPattern } from './find-hashtags.ts'
import { mentionPattern } from './find-mentions.ts'
import { foldHandle } from './fold-handle.ts'
import { splitHashtag } from './split-hashtag.ts'
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
  return [...findPhrase(tokens, term), ...findInHashtags(text, term)]
}

/** Hashtags whose words, where their cut is sure, hold the term. */
function findInHashtags(text: string, term: readonly string[]): TextRange[] {
  if (!/[#＃]/u.test(text)) return []
  return findWhole(text, hashtagPattern, (name) => {
    const words = splitHashtag(name).flatMap((part) => tokenise(part).map(({ folded }) => folded))
    return words.some((_, place) => term.every((word, offset) => words[place + offset] === word))
  })
}

const isUnspaced = ({ folded }: Token) => classOf(folded.codePointAt(0) ?? 0) === characterClass.unspaced

/** Where letters of scripts without spaces stand in a row, across the cuts between words. */
function findRun(tokens: readonly Token[], run: string): TextRange[] {
  const ranges: TextRange[] = []
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    let joined = ''
    while (to < tokens.length && isUnspaced(tokens[to] as Token)) joined += tokens[to++]?.folded ?? ''
    for (let at = joined.indexOf(run); at >= 0; at = joined.indexOf(run, at + run.length)) {
      ranges.push([placeOf(tokens, from, at, 'start'), placeOf(tokens, from, at + run.length, 'end')])
    }
    from = to
  }
  return ranges
}

/** The place in the text of an offset in joined words: exact where folding kept a word's length, else the word's edge. */
function placeOf(tokens: readonly Token[], from: number, offset: number, edge: 'start' | 'end'): number {
  let before = 0
  for (let index = from; ; index++) {
    const { folded, start, end } = tokens[index] as Token
    const within = offset - before
    if (edge === 'start' ? within < folded.length : within <= folded.length) {
      return folded.length === end - start ? start + within : edge === 'start' ? start : end
    }
    before += folded.length
  }
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
 * @param runs letters of scripts without spaces that are found wherever words end
 * @example findMatches('La Vacunación empieza', [['vacunacion']]) // [[3, 13]]
 */
export function findMatches(
  text: string,
  folded: readonly (readonly string[])[],
  runs: readonly string[] = [],
): TextRange[] {
  const tokens = tokenise(text)
  return merge([
    ...folded.flatMap((term) => findTerm(text, tokens, term)),
    ...runs.flatMap((run) => findRun(tokens, run)),
  ])
}
