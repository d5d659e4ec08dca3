import { describe, expect, it } from 'vitest'
import { openClassifier } from './open-classifier.ts'

/** Plain cases in seven languages: a model that misses these is not the one that its data card describes. */
const plain: readonly (readonly [text: string, language: string, label: string])[] = [
  ['I love these shoes, best purchase of the year, thank you!', 'en', 'pos'],
  ['Terrible service, the sole came off after two weeks. Never again.', 'en', 'neg'],
  ['Merci, c’est magnifique, je suis trop contente 😍', 'fr', 'pos'],
  ['Quelle honte, service nul, je suis très déçu et en colère', 'fr', 'neg'],
  ['Me encanta, qué alegría, muchas gracias ❤️', 'es', 'pos'],
  ['Qué asco, una vergüenza, odio esta marca', 'es', 'neg'],
  ['Amei, muito obrigado, que lindo ❤️', 'pt', 'pos'],
  ['Que raiva, péssimo, odeio isso', 'pt', 'neg'],
  ['Vielen Dank, das ist super, ich freue mich so', 'de', 'pos'],
  ['So ein Mist, ich hasse das, total schlecht', 'de', 'neg'],
  ['Bellissimo, grazie mille, che felicità', 'it', 'pos'],
  ['Che schifo, vergogna, odio tutto questo', 'it', 'neg'],
  ['อร่อยมาก ชอบสุดๆ ขอบคุณค่ะ ❤️', 'th', 'pos'],
  ['บริการแย่มาก ไม่ประทับใจเลย ผิดหวัง', 'th', 'neg'],
]

describe('the sentiment model that ships', () => {
  it.each(plain)('never takes "%s" (%s) for the opposite of %s', async (text, language, label) => {
    const classify = await openClassifier()
    expect(classify(text, language).label).not.toBe(label === 'pos' ? 'neg' : 'pos')
  })

  it('hears what most of these plain sentences say', async () => {
    const classify = await openClassifier()
    const heard = plain.filter(([text, language, label]) => classify(text, language).label === label)
    expect(heard.length).toBeGreaterThanOrEqual(12)
  })

  it('takes a sentence without any feeling for neither', async () => {
    const classify = await openClassifier()
    expect(classify('Meeting at 10 in room 4', 'en').label).toBe('neu')
  })
})
