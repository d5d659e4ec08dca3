import { describe, expect, test } from 'vitest'
import { findPieces, joinPieces } from './join-pieces.ts'

const use = (term: string, posts: number) => ({ term, posts })
const beside = (first: string, second: string, posts: number) => ({ first, second, posts })
const uses = [use('บา', 9), use('ริ', 10), use('สต้า', 9), use('กาแฟ', 30), use('ดี', 12)]
const neighbours = [beside('บา', 'ริ', 9), beside('ริ', 'สต้า', 9), beside('กาแฟ', 'ดี', 8), beside('ดี', 'ดี', 12)]

describe('pieces of a word that the dictionary does not know', () => {
  test('are those that stand beside each other nearly always; words that often do stay two', () => {
    expect(findPieces(uses, neighbours)).toEqual([['บา', 'ริ', 'สต้า']])
  })

  test('count as one word, in as many posts as the piece in fewest', () => {
    const joined = joinPieces(uses, [['บา', 'ริ', 'สต้า']])
    expect(joined).toEqual([use('บาริสต้า', 9), use('กาแฟ', 30), use('ดี', 12)])
  })

  test('stay as they are with somebody who does not say all of them', () => {
    expect(joinPieces([use('บา', 3), use('ริ', 2)], [['บา', 'ริ', 'สต้า']])).toEqual([use('บา', 3), use('ริ', 2)])
  })

  test('make no endless word where they go round', () => {
    const round = findPieces([use('ก', 5), use('ข', 5)], [beside('ก', 'ข', 5), beside('ข', 'ก', 5)])
    expect(round.flat().length).toBeLessThanOrEqual(2)
  })
})
