import { describe, expect, it } from 'vitest'
import type { TextRange } from '../text/find-matches.ts'
import { findBrandPassages } from './find-brand-passages.ts'

const rangesOf = (text: string, name: string): TextRange[] =>
  [...text.matchAll(new RegExp(name, 'giu'))].map(({ index, 0: found }) => [index, index + found.length])

const passagesOf = (text: string, language = 'en') =>
  findBrandPassages(
    text,
    rangesOf(text, 'Tarnbeck|หมอกเก้า'),
    rangesOf(text, 'Ruvola|คั่วปลายนา'),
    language,
  ).map(({ start, end }) => text.slice(start, end).trim())

describe('what of a post speaks of the brand', () => {
  it('is the sentence that names it with the two behind, not what came before', () => {
    expect(passagesOf('Awful morning. My Tarnbecks held up. Not a blister. Home by ten. Tea.')).toEqual([
      'My Tarnbecks held up. Not a blister. Home by ten.',
    ])
  })

  it('ends where a rival or the brand itself is named again', () => {
    expect(passagesOf('Tarnbeck Drifts arrived. The Ruvolas fell apart. So sad.')).toEqual([
      'Tarnbeck Drifts arrived.',
    ])
    expect(passagesOf('Tarnbeck first. Then Tarnbeck again. End.')).toEqual([
      'Tarnbeck first.',
      'Then Tarnbeck again. End.',
    ])
  })

  it('is only its own clause where a rival shares the sentence, and nothing where they cannot be parted', () => {
    expect(passagesOf('I hated the Ruvola, but the Tarnbeck is lovely')).toEqual([
      'but the Tarnbeck is lovely',
    ])
    expect(passagesOf('Tarnbeck or Ruvola for a first marathon?')).toEqual([])
  })

  it('cuts Thai, which has no full stops, between spaces', () => {
    expect(passagesOf('เมื่อวานฝนตกหนักมากทั้งวันเลยไม่ได้ออกไปไหนเลย หมอกเก้าถุงนี้หอมมาก', 'th')).toEqual([
      'หมอกเก้าถุงนี้หอมมาก',
    ])
  })

  it('is nothing where the brand is not named', () => {
    expect(passagesOf('Ten kilometres along the canal.')).toEqual([])
  })
})
