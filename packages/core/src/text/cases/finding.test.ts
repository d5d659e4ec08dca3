import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planMatch } from '../../topic/plan-match.ts'
import { findMatches } from '../find-matches.ts'
import { compoundModifiers } from '../lemma/german-compounds.ts'
import { askedKeys, isFormOf, keysOf } from '../lemma/inflections.ts'
import { isPlainlyTyped } from '../plain-letters.ts'
import { understandPost } from '../understand-post.ts'

/**
 * What finds what, checked by hand: one case a line, `text => terms that find it / terms that do not`. A term stands
 * alone, as a topic with this one term; the words of the text are all the words that people ever wrote, beside a few
 * that German compounds are made of.
 */
interface Case {
  readonly text: string
  readonly finds: readonly string[]
  readonly doesNotFind: readonly string[]
}

const languages = ['de', 'en', 'es', 'fr', 'it', 'pt', 'th']
const fewestCases = 60
const germanWords = ['küche', 'koch', 'lauf', 'hand', 'brot', 'kaffee', 'bohne', 'bahn', 'filter', 'ein']

const listOf = (terms: string | undefined) =>
  (terms ?? '')
    .split(';')
    .map((term) => term.trim())
    .filter((term) => term !== '')

function readCases(language: string): Case[] {
  const lines = readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [text = '', terms = ''] = line.split(' => ')
      const [finds, doesNotFind] = terms.split(' / ')
      return { text, finds: listOf(finds), doesNotFind: listOf(doesNotFind) }
    })
}

function isCompoundOf(word: string, asked: string): boolean {
  const modifiers = keysOf(word, 'de').flatMap((key) =>
    askedKeys(asked, 'de').flatMap((head) => compoundModifiers(key, head)),
  )
  return modifiers.some((part) => germanWords.includes(part))
}

function isFound(text: string, term: string, language: string): boolean {
  const { terms } = understandPost({ title: null, text, hashtags: null, mentions: null, links: null })
  const formsOf = (asked: string) =>
    terms.filter(
      (word) =>
        isFormOf(word, asked, language) ||
        isPlainlyTyped(word, asked) ||
        (language === 'de' && isCompoundOf(word, asked)),
    )
  const plan = planMatch({ terms: [term], exclude: [], languages: [], platforms: [] }, formsOf)
  const sought = [...plan.words.map((word) => [word]), ...plan.phrases]
  const isInTerms =
    sought.some((phrase) =>
      terms.some((_, place) => phrase.every((word, offset) => terms[place + offset] === word)),
    ) || findMatches(text, [], plan.runs).length > 0
  expect(findMatches(text, sought, plan.runs).length > 0, `${term} is marked where it is found`).toBe(
    isInTerms,
  )
  return isInTerms
}

describe.each(languages)('%s', (language) => {
  const cases = readCases(language)

  test(`has ${fewestCases} cases at least, each with terms that find it and terms that do not`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(fewestCases)
    for (const { text, finds, doesNotFind } of cases) {
      expect([finds.length > 0, doesNotFind.length > 0], text).toEqual([true, true])
    }
  })

  test.each(cases)('$text', ({ text, finds, doesNotFind }) => {
    const found = (terms: readonly string[]) => terms.filter((term) => isFound(text, term, language))
    expect({ found: found(finds), wrongly: found(doesNotFind) }).toEqual({ found: finds, wrongly: [] })
  })
})
