import { tokenise } from '../../text/tokenise.ts'
import { findStatementRuns } from './find-statement-runs.ts'
import { type Statement, sideWhen } from './statement.ts'
import { type StatementList, statementLists } from './statement-lists.ts'

/** So many words behind a negation, a word is denied. */
const negationReach = 3
const sentenceEnd = /[.!?;:…\n]/u
const partEnd = /[,()–—]/u

/**
 * What a text says plainly of a product or of those who sell it, in reading order: that it failed, lasted, was bought
 * again, praised... Most of these carry an opinion without any word of feeling. What is asked or only supposed does not
 * count, nor a failure that is denied.
 * Method: docs/methods/stance.md
 * @param language two-letter code; nothing is found in languages without a list
 * @example findStatements('They still have not sent my refund', 'en') // [{ kind: 'redress', side: 'against', start: 28 }]
 */
export function findStatements(text: string, language: string): Statement[] {
  const list = statementLists.get(language)
  if (list === undefined) return []
  return list.runs.length > 0 ? findStatementRuns(text, list) : findStatementPhrases(text, list)
}

function findStatementPhrases(text: string, { phrases, negations, conditions }: StatementList): Statement[] {
  const tokens = tokenise(text)
  const wordAt = (place: number) => tokens[place]?.folded ?? ''
  const startsAt = (place: number, phrase: readonly string[]) =>
    phrase.every((word, offset) => wordAt(place + offset) === word)
  const endsBehind = (place: number) =>
    sentenceEnd.test(text.slice(tokens[place]?.end ?? 0, tokens[place + 1]?.start ?? text.length))

  function sentenceOf(place: number): readonly [first: number, last: number] {
    let first = place
    let last = place
    while (first > 0 && !endsBehind(first - 1)) first--
    while (last < tokens.length - 1 && !endsBehind(last)) last++
    return [first, last]
  }

  function isTold([first, last]: readonly [number, number]): boolean {
    if (/^[^.!…\n]*\?/u.test(text.slice(tokens[last]?.end ?? 0))) return false
    for (let place = first; place <= last; place++)
      if (conditions.some((phrase) => startsAt(place, phrase))) return false
    return true
  }

  const found: Statement[] = []
  for (let place = 0; place < tokens.length; place++) {
    const entry = (phrases.get(wordAt(place)) ?? [])
      .filter(({ words }) => startsAt(place, words))
      .toSorted((a, b) => b.words.length - a.words.length)[0]
    if (entry === undefined) continue
    const sentence = sentenceOf(place)
    const before = tokens
      .slice(Math.max(sentence[0], place - negationReach), place)
      .filter(({ end }) => !partEnd.test(text.slice(end, tokens[place]?.start)))
    // "Jamais eu de problème" brings its own: a "n’" before it denies nothing more.
    const isOwn = entry.words.some((word) => negations.has(word))
    const side = sideWhen(!isOwn && before.some(({ folded }) => negations.has(folded)), entry)
    if (side !== null && isTold(sentence))
      found.push({ kind: entry.kind, side, start: tokens[place]?.start ?? 0 })
    place += entry.words.length - 1
  }
  return found
}
