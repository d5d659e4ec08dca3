import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Voice } from '../cast/voice.ts'
import type { Episode, WordBank } from '../word-bank.ts'
import { fillSlots, type Names, type Subject } from './fill-slots.ts'
import { createTopicTest } from './names-topic.ts'
import { speak } from './speak.ts'

export interface Written {
  readonly title: string | null
  readonly text: string
  readonly subject: Subject
  readonly episode: Episode | null
}

/** Draws of the same sentence that are taken back before it is said once more after all. */
const patience = 7

/** Writes for everybody in a world, and remembers what was said, so that hardly anything is said twice. */
export interface Writer {
  /** Prefers sentences that this author has not used yet. */
  pick(author: Author, sentences: readonly string[]): string
  fill(sentence: string, subject: Subject, names: Names): string
  say(voice: Voice, sentences: readonly string[], hashtags: readonly string[]): string
  /** Writes until the text is a new one; after some attempts the last one stands. */
  fresh(write: () => Written): Written
  namesTopic(text: string): boolean
}

export function createWriter(random: SeededRandom, bank: WordBank): Writer {
  const saidBy = new Map<Author, Set<string>>()
  const texts = new Set<string>()
  return {
    pick(author, sentences) {
      let said = saidBy.get(author)
      if (said === undefined) {
        said = new Set()
        saidBy.set(author, said)
      }
      let sentence = random.pick(sentences)
      for (let tries = 1; tries < patience && said.has(sentence); tries++) sentence = random.pick(sentences)
      said.add(sentence)
      return sentence
    },
    fill: (sentence, subject, names) => fillSlots(random, bank, sentence, subject, names),
    say: (voice, sentences, hashtags) => speak(random, voice, bank.language, sentences, hashtags),
    fresh(write) {
      let written = write()
      for (let tries = 1; tries < patience && texts.has(written.text); tries++) written = write()
      texts.add(written.text)
      return written
    },
    namesTopic: createTopicTest(bank),
  }
}
