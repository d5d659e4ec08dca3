import { describe, expect, it } from 'vitest'
import { splitPrefix } from './split-prefix.ts'

describe('a half-typed term', () => {
  it('is folded as posts are', () => {
    expect(splitPrefix('VACÚ')).toEqual({ context: [], prefix: 'vacu' })
  })

  it('continues the words before it', () => {
    expect(splitPrefix('La gripe av')).toEqual({ context: ['la', 'gripe'], prefix: 'av' })
    expect(splitPrefix('"covid-1')).toEqual({ context: ['covid'], prefix: '1' })
  })

  it('is one word where a script has no spaces, wherever the segmenter would cut it', () => {
    expect(splitPrefix('วัคซีนโค')).toEqual({ context: [], prefix: 'วัคซีนโค' })
  })

  it('asks for hashtags or mentions only, when it begins with their sign', () => {
    expect(splitPrefix('#Vacú')).toEqual({ context: [], prefix: '#vacu' })
    expect(splitPrefix(' @Ana')).toEqual({ context: [], prefix: '@ana' })
    expect(splitPrefix('#')).toEqual({ context: [], prefix: '#' })
  })

  it('is nothing without a letter or a digit', () => {
    for (const typed of ['', '   ', '¡!', '"']) expect(splitPrefix(typed), typed).toBeNull()
  })
})
