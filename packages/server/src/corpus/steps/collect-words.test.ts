import { understandPost } from '@relais/core/text/understand-post'
import { describe, expect, it } from 'vitest'
import { createWordCollector, germanTailKind, plainKind } from './collect-words.ts'

const collect = (...posts: readonly (readonly [lang: string, text: string])[]) => {
  const collected = createWordCollector()
  for (const [lang, text] of posts) {
    const words = understandPost({ title: null, text, hashtags: null, mentions: null, links: null })
    collected.see({ lang, title: '', text, words })
  }
  return collected.drain()
}
const filed = (rows: ReturnType<typeof collect>) =>
  rows.map(({ kind, key, word }) => `${kind} ${key}: ${word}`)

describe('the words of an import', () => {
  it('are filed under themselves and under what they may be a form of', () => {
    expect(filed(collect(['fr', 'couteaux']))).toEqual(['fr couteaux: couteaux', 'fr couteau: couteaux'])
  })

  it('are spelled as they were written, in small letters', () => {
    expect(collect(['es', 'La VACUNACIÓN'])[0]).toMatchObject({ word: 'vacunacion', written: 'vacunación' })
  })

  it('are filed without their marks too, in any language, and in German from their end', () => {
    expect(filed(collect(['sv', 'smörgås']))).toEqual([`${plainKind} smorgas: smörgås`])
    expect(filed(collect(['de', 'Küchenmesser']))).toContain(`${germanTailKind} ressemnehcük: küchenmesser`)
  })

  it('leave out function words, hashtags, the names of people, numbers and languages without rules', () => {
    expect(collect(['fr', 'le #couteau de @anna et anna, 12 covid19'], ['nl', 'messen'])).toEqual(
      collect(['fr', 'couteau']),
    )
  })

  it('are told again at four, sixteen, sixty-four times as often', () => {
    const rows = collect(...Array.from({ length: 70 }, () => ['en', 'knife'] as const))
    expect(rows.map(({ seen }) => seen)).toEqual([1, 4, 16, 64])
  })

  it('are told once', () => {
    const collected = createWordCollector()
    const words = understandPost({ title: null, text: 'knife', hashtags: null, mentions: null, links: null })
    collected.see({ lang: 'en', title: '', text: 'knife', words })
    expect(collected.drain()).toHaveLength(1)
    expect(collected.drain()).toEqual([])
  })
})
