import { describe, expect, it } from 'vitest'
import { foldTopicTerm } from '../text/fold-topic-term.ts'
import { spellTerm } from './spell-term.ts'

describe('spelling a folded term', () => {
  it('gives it the accents that most people write, in lower case', () => {
    const texts = ['La VACUNACIÓN', 'vacunacion ya', 'Vacunación y más vacunación']
    expect(spellTerm(['vacunacion'], texts)).toBe('vacunación')
  })

  it('prefers the same spelling whatever order the texts come in', () => {
    const texts = ['política', 'politica']
    expect(spellTerm(['politica'], texts)).toBe(spellTerm(['politica'], texts.toReversed()))
  })

  it('keeps a phrase together, with its hyphens but without what separates its words', () => {
    expect(spellTerm(['covid', '19'], ['El COVID-19 y'])).toBe('covid-19')
    expect(spellTerm(['gripe', 'aviar'], ['Gripe,\n«aviar»'])).toBe('gripe aviar')
  })

  it('keeps Thai words together that are written together', () => {
    const folded = foldTopicTerm('วัคซีนโควิด')
    expect(folded.length).toBeGreaterThan(1)
    expect(spellTerm(folded, ['ฉีดวัคซีนโควิดแล้ว'])).toBe('วัคซีนโควิด')
  })

  it('spells hashtags, and leaves mentions as they are', () => {
    expect(spellTerm(['#vacunate'], ['Hoy #Vacúnate'])).toBe('#vacúnate')
    expect(spellTerm(['@ana'], ['Hola @Ana'])).toBe('@ana')
  })

  it('falls back to the folded form when no text holds it', () => {
    expect(spellTerm(['vacunacion'], ['otra cosa'])).toBe('vacunacion')
    expect(spellTerm(['a', 'b'], [])).toBe('a b')
  })

  it('always finds exactly the term that it spells', () => {
    const cases = [
      [['ñandu'], 'El Ñandú'],
      [['covid', '19'], 'covid–19, covid/19'],
      [['#yomequedoencasa'], '#YoMeQuedoEnCasa'],
    ] as const
    for (const [folded, text] of cases) expect(foldTopicTerm(spellTerm(folded, [text]))).toEqual(folded)
  })
})
