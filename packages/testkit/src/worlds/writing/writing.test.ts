import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random/seeded-random.ts'
import type { Voice } from '../cast/voice.ts'
import { runningShoesEn } from '../plans/running-shoes-en.ts'
import { fillSlots } from './fill-slots.ts'
import { createTopicTest } from './names-topic.ts'
import { speak } from './speak.ts'

const { bank } = runningShoesEn
const plain: Voice = {
  isLowerCase: false,
  hasPlainApostrophes: false,
  stops: 'full',
  emoji: [],
  emojiChance: 0,
  typoChance: 0,
  laughChance: 0,
  tags: [0, 0],
  length: 0.5,
  hasBreaks: false,
}
const say = (voice: Partial<Voice>, sentences: readonly string[], hashtags: readonly string[] = []) =>
  speak(createRandom(1), { ...plain, ...voice }, 'en', sentences, hashtags)

describe('slots', () => {
  const words = { language: 'en', slots: { pan: [{ a: 'a pan', the: 'the pan' }] } } as const

  it('stay with what was named first', () => {
    const subject = new Map()
    const random = createRandom(4)
    const first = fillSlots(random, bank, '{shoe.name}', subject, {})
    for (let again = 0; again < 20; again++)
      expect(fillSlots(random, bank, '{shoe.name}', subject, {})).toBe(first)
  })

  it('take the form that the sentence asks for', () => {
    const subject = new Map()
    expect(fillSlots(createRandom(1), words, 'I have {pan.a}, {pan.the} sticks', subject, {})).toBe(
      'I have a pan, the pan sticks',
    )
  })

  it('say who is cited', () => {
    const names = { other: '@ana', code: 'ANA10' }
    expect(fillSlots(createRandom(1), words, '{other} has {code}', new Map(), names)).toBe('@ana has ANA10')
  })

  it.each(['{pot.a}', '{pan.my}', '{other}'])('that the words lack are an error: %s', (sentence) => {
    expect(() => fillSlots(createRandom(1), words, sentence, new Map(), {})).toThrow(RangeError)
  })
})

describe('a voice', () => {
  it('puts a stop where one sentence follows another', () => {
    expect(say({}, ['One thing', 'Another. ', 'Last'])).toBe('One thing. Another.  Last')
  })

  it('can do without capitals, full stops and printed apostrophes', () => {
    const text = say({ isLowerCase: true, hasPlainApostrophes: true, stops: 'bare' }, ['It’s Fine.'])
    expect(text).toBe("it's fine")
  })

  it('trails off, or shouts', () => {
    expect(say({ stops: 'dots' }, ['So.', 'Well.'])).toBe('So... Well...')
    expect(say({ stops: 'loud' }, ['So.'])).toBe('So!')
  })

  it('never slips in a handle, a tag or a code', () => {
    for (let seed = 0; seed < 200; seed++) {
      const text = speak(
        createRandom(seed),
        { ...plain, typoChance: 1 },
        'en',
        ['ask @someone_here with CODE10'],
        [],
      )
      expect(text).toContain('@someone_here')
      expect(text).toContain('CODE10')
    }
  })

  it('ends in its own signs and tags', () => {
    expect(say({ emoji: ['🐌'], emojiChance: 1 }, ['Slow'], ['running'])).toMatch(/^Slow (?:🐌)+\s#running$/u)
  })
})

describe('the topic', () => {
  it('is named by a term, not by what merely sounds like it', () => {
    const namesTopic = createTopicTest(bank)
    expect(namesTopic('My Running Shoes are wet')).toBe(true)
    expect(namesTopic('new tarnbeck!!')).toBe(true)
    expect(namesTopic('running late, shoes wet')).toBe(false)
  })
})
