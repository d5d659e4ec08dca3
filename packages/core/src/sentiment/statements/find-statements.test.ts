import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { findStatements } from './find-statements.ts'
import { statementWords } from './statement-lists.ts'
import { statementKinds } from './statement-words.ts'

const sidesOf = (text: string, language: string) =>
  findStatements(text, language).map(({ kind, side }) => `${kind} ${side}`)

describe('what is said plainly', () => {
  it.each([
    ['The handle broke after a week', 'en', ['failed against']],
    ['Bought another, would recommend', 'en', ['again for', 'recommended for']],
    [
      'Trois semaines, toujours rien. Je demande le remboursement.',
      'fr',
      ['ignored against', 'redress against'],
    ],
    ['Elle tient bon, je recommande', 'fr', ['lasted for', 'recommended for']],
    ['Se rompió a los dos días y no contestan', 'es', ['failed against', 'ignored against']],
    ['Dos años y aguantan. Me encantan', 'es', ['lasted for', 'praised for']],
    ['ถุงรั่ว ทักไปก็ไม่ตอบ', 'th', ['failed against', 'ignored against']],
    ['อร่อยมาก ต้องลอง', 'th', ['praised for', 'recommended for']],
    ['Nie wieder, der Griff ist kaputt', 'de', ['left against', 'failed against']],
    ['Ottimo, lo consiglio', 'it', ['praised for', 'recommended for']],
    ['Parou de funcionar, quero reembolso', 'pt', ['failed against', 'redress against']],
  ])('"%s" (%s)', (text, language, found) => {
    expect(sidesOf(text, language)).toEqual(found)
  })

  it('turns praise round when it is denied, and says nothing of a failure that is denied', () => {
    expect(sidesOf('I would not recommend it', 'en')).toEqual(['recommended against'])
    expect(sidesOf('It never broke', 'en')).toEqual([])
    expect(sidesOf('ไม่แนะนำ', 'th')).toEqual(['warned against'])
  })

  it('takes a negation that belongs to the words for part of them: two make no denial', () => {
    expect(sidesOf('Je n’ai jamais eu de problème avec', 'fr')).toEqual(['lasted for'])
    expect(sidesOf('Il n’a rien à redire, aucun souci', 'fr')).toEqual(['lasted for', 'lasted for'])
    expect(sidesOf('En cuatro años no tuve ningún problema', 'es')).toEqual(['lasted for'])
    expect(sidesOf('Non ho mai avuto nessun problema, ottimo', 'it')).toContain('praised for')
  })

  it.each([
    ['It was a gift: I gave the same to my sister', 'en', ['recommended for']],
    ['J’ai offert le même à ma sœur', 'fr', ['recommended for']],
    ['Le regalé unas a mi hermana', 'es', ['recommended for']],
    ['ซื้อฝากเพื่อนที่ทำงาน', 'th', ['recommended for']],
    ['New pair in four days, no quibble', 'en', ['helped for', 'helped for']],
    ['Ils échangent sans discuter', 'fr', ['helped for', 'helped for']],
    ['Me mandaron otras al día siguiente', 'es', ['helped for']],
    ['ส่งตัวใหม่มาให้', 'th', ['helped for']],
    ['Never had to replace it', 'en', ['lasted for']],
    ['Je n’ai jamais eu besoin de le remplacer', 'fr', ['lasted for']],
    ['Nunca tuve que cambiarlas', 'es', ['lasted for']],
    ['ยังใช้อยู่ทุกวัน', 'th', ['lasted for']],
    ['Nobody pays me to say this', 'en', ['recommended for']],
    ['Copied and pasted, not a word from them', 'en', ['ignored against', 'ignored against']],
    ['Ni una palabra, respuesta automática', 'es', ['ignored against', 'ignored against']],
    ['Reçu le même, même défaut', 'fr', ['failed against', 'failed against']],
  ])('"%s" (%s): what customers tell instead of praising', (text, language, found) => {
    expect(sidesOf(text, language)).toEqual(found)
  })

  it('hears neither questions nor what is only supposed', () => {
    expect(sidesOf('Would you recommend it?', 'en')).toEqual([])
    expect(sidesOf('I’d buy them again the day they say what went on.', 'en')).toEqual([])
    expect(sidesOf('Si se rompió, devolver', 'es')).toEqual([])
  })

  it('knows nothing of languages without a list', () => {
    expect(findStatements('Het is kapot', 'nl')).toEqual([])
  })
})

describe.each(Object.entries(statementWords))('the list of words in %s', (language, words) => {
  const sides = ['against', 'for'] as const
  const all = sides.flatMap((side) => Object.values(words[side]).flat())

  it('has words for every kind, each once, on one side', () => {
    for (const side of sides)
      for (const kind of statementKinds[side])
        expect((words[side] as Record<string, readonly string[]>)[kind]?.length).toBeGreaterThan(3)
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([])
  })

  it('is folded as posts are, so that every word can be found', () => {
    if (language === 'th') return
    expect(all.filter((word) => fold(word) !== word)).toEqual([])
  })
})
