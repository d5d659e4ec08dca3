import { understandPost } from '@relais/core/text/understand-post'
import { describe, expect, it } from 'vitest'
import type { Episode, WordBank } from '../word-bank.ts'
import { createTopicTest } from '../writing/names-topic.ts'
import { words as en } from './en/index.ts'
import { words as es } from './es/index.ts'
import { words as fr } from './fr/index.ts'
import { words as th } from './th/index.ts'

const banks: readonly WordBank[] = [fr, th, es, en]

const slotPattern = /\{([\w-]+)(?:\.([\w-]+))?\}/g

/** What stands for `{other}` and `{code}` while sentences are looked at. */
const given: Readonly<Record<string, string>> = { other: '@quelquun', code: 'CODE10' }

function sentencesOf(episode: Episode): readonly string[] {
  return [...(episode.titles ?? []), ...episode.open, ...episode.middle, ...episode.close]
}

function everySentence(bank: WordBank): readonly string[] {
  return [
    ...bank.episodes.flatMap(sentencesOf),
    ...bank.relays,
    ...bank.paid,
    ...Object.values(bank.comments).flat(),
    ...Object.values(bank.stories).flat(),
    ...bank.people.bios,
  ]
}

/** A sentence once for each item of the slots in it, in step, so that every item of every slot shows. */
function spelledOut(bank: WordBank, sentence: string): readonly string[] {
  const names = [...sentence.matchAll(slotPattern)].map(([, name = '']) => name)
  const rounds = Math.max(1, ...names.map((name) => bank.slots[name]?.length ?? 1))
  return Array.from({ length: rounds }, (_, round) =>
    sentence.replace(slotPattern, (slot, name: string, form: string | undefined) => {
      if (form === undefined) return given[name] ?? slot
      const items = bank.slots[name] ?? []
      return items[round % Math.max(1, items.length)]?.[form] ?? slot
    }),
  )
}

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

describe.each(banks.map((bank) => [bank.language, bank] as const))('the %s words', (_language, bank) => {
  const namesTopic = createTopicTest(bank)
  const about = (wanted: Episode['about']) => bank.episodes.filter((episode) => episode.about === wanted)

  it('have every slot and form that a sentence asks for', () => {
    const open = everySentence(bank).flatMap((sentence) =>
      spelledOut(bank, sentence).filter((text) => /[{}]/.test(text)),
    )
    expect(open).toEqual([])
  })

  it('cite nobody but the person who is passed on', () => {
    expect(everySentence(bank).filter((sentence) => sentence.includes('@'))).toEqual([])
    expect(bank.relays.filter((relay) => relay.split('{other}').length !== 2)).toEqual([])
  })

  it('hold no episode and no sentence twice', () => {
    expect(twice(bank.episodes.map(({ id }) => id))).toEqual([])
    expect(bank.episodes.flatMap((episode) => twice(sentencesOf(episode)))).toEqual([])
    expect(twice(bank.episodes.flatMap(({ open }) => open))).toEqual([])
    expect(twice(bank.relays)).toEqual([])
    expect(twice(Object.values(bank.stories).flat())).toEqual([])
    for (const said of Object.values(bank.comments)) expect(twice(said)).toEqual([])
  })

  it('name the topic in the opening of an episode about it, and nowhere in the others', () => {
    const silent = about('topic').flatMap(({ id, open }) =>
      open.flatMap((sentence) =>
        spelledOut(bank, sentence)
          .filter((text) => !namesTopic(text))
          .map((text) => `${id}: ${text}`),
      ),
    )
    expect(silent).toEqual([])
    const astray = [...about('near'), ...about('other')].flatMap((episode) =>
      sentencesOf(episode)
        .flatMap((sentence) => spelledOut(bank, sentence))
        .filter(namesTopic)
        .map((text) => `${episode.id}: ${text}`),
    )
    expect(astray).toEqual([])
  })

  it('are many enough to write forty thousand posts', () => {
    expect(about('topic').length).toBeGreaterThanOrEqual(28)
    expect(about('near').length).toBeGreaterThanOrEqual(12)
    expect(about('other').length).toBeGreaterThanOrEqual(18)
    for (const { id, open, middle, close } of bank.episodes) {
      expect(open.length, id).toBeGreaterThanOrEqual(6)
      expect(middle.length, id).toBeGreaterThanOrEqual(8)
      expect(close.length, id).toBeGreaterThanOrEqual(5)
    }
    for (const [name, items] of Object.entries(bank.slots))
      expect(items.length, name).toBeGreaterThanOrEqual(name === 'day' ? 7 : 10)
    expect(bank.relays.length).toBeGreaterThanOrEqual(25)
    expect(bank.paid.length).toBeGreaterThanOrEqual(12)
    for (const [kind, said] of Object.entries(bank.comments))
      expect(said.length, kind).toBeGreaterThanOrEqual(28)
    for (const [story, told] of Object.entries(bank.stories))
      expect(told.length, story).toBeGreaterThanOrEqual(15)
    expect(bank.people.given.length).toBeGreaterThanOrEqual(60)
    expect(bank.people.family.length).toBeGreaterThanOrEqual(80)
    expect(bank.people.handleWords.length).toBeGreaterThanOrEqual(40)
    expect(bank.people.bios.length).toBeGreaterThanOrEqual(60)
    expect(bank.people.cities.length).toBeGreaterThanOrEqual(25)
  })

  it('give every video a title, and nothing else one', () => {
    for (const { id, form, titles } of bank.episodes)
      expect((titles ?? []).length > 0, id).toBe(form === 'video')
  })

  it('pass the topic on, say in every paid post that it is paid, and give most coupons as codes that are read', () => {
    expect(bank.relays.filter((relay) => !spelledOut(bank, relay).every(namesTopic))).toEqual([])
    const read = bank.paid.map((line) => {
      const text = spelledOut(bank, line)[0] ?? ''
      return { text, ...understandPost({ title: null, text, hashtags: null, mentions: null, links: null }) }
    })
    expect(read.filter(({ disclosure }) => disclosure.length === 0).map(({ text }) => text)).toEqual([])
    const withCode = read.filter(({ text }) => text.includes('CODE10'))
    const understood = withCode.filter(({ codes }) => codes.includes('CODE10'))
    expect(understood.length / withCode.length).toBeGreaterThan(0.5)
  })

  it('give several answers to every question, and ask nothing in two exchanges', () => {
    const exchanges = bank.exchanges ?? []
    expect(exchanges.length).toBeGreaterThanOrEqual(15)
    for (const { ask, answer } of exchanges) {
      expect(ask.length, ask[0]).toBeGreaterThanOrEqual(2)
      expect(answer.length, ask[0]).toBeGreaterThanOrEqual(4)
    }
    expect(twice(exchanges.flatMap(({ ask, answer }) => [...ask, ...answer]))).toEqual([])
  })

  it('make handles of plain letters only', () => {
    expect(bank.people.handleWords.filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
  })
})
