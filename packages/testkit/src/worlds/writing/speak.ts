import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Voice } from '../cast/voice.ts'
import type { WordBank } from '../word-bank.ts'
import { manners } from './manners.ts'

const plainWord = /(?<![@#\p{L}\p{N}._-])\p{Ll}{5,}(?![\p{L}\p{N}_])/gu

/** One slip of the thumb in one word of a text: two letters change places, one is lost, or comes twice. */
function withTypo(random: SeededRandom, text: string): string {
  const words = [...text.matchAll(plainWord)]
  if (words.length === 0) return text
  const match = random.pick(words)
  const word = match[0]
  const at = random.integer(1, word.length - 2)
  const slip = random.pick([
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  ])
  return text.slice(0, match.index) + slip + text.slice(match.index + word.length)
}

function withStops(text: string, stops: Voice['stops']): string {
  switch (stops) {
    case 'full':
      return text
    case 'bare':
      return text.replace(/(?<!\.)\.$/u, '')
    case 'dots':
      return text.replace(/(?<!\.)\.(?= |$)/gu, '...')
    case 'loud':
      return text.replace(/(?<!\.)\.$/u, '!')
  }
}

const thaiEnd = /[ก-ฮ]$/u

/** How people who type without full stops end a text: a drawn-out last letter, dots, a shout. */
function withThaiEnd(random: SeededRandom, text: string, { stops, typoChance }: Voice): string {
  if (thaiEnd.test(text) && random.chance(0.06 + 2 * typoChance))
    return text + text.slice(-1).repeat(random.integer(1, 3))
  if (stops === 'dots' && random.chance(0.5)) return `${text}..`
  return stops === 'loud' && random.chance(0.5) ? `${text}${random.pick(['!', '!!'])}` : text
}

/** A capital where a sentence begins, and a stop where one follows another without any; Thai has neither. */
function joined(sentences: readonly string[], language: WordBank['language'], gap: string): string {
  if (language === 'th') return sentences.join(gap)
  return sentences
    .map((sentence) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .map((sentence, at) =>
      at < sentences.length - 1 && !gap.includes('\n') && /[\p{L}\p{N}"»”)]$/u.test(sentence)
        ? `${sentence}.`
        : sentence,
    )
    .join(gap)
}

/**
 * Sentences as this person would type them. The words stay; case, stops, slips, laughter and signs are theirs.
 * @param hashtags without their sign
 */
export function speak(
  random: SeededRandom,
  voice: Voice,
  language: WordBank['language'],
  sentences: readonly string[],
  hashtags: readonly string[],
): string {
  const { laughs } = manners[language]
  const shape = voice.hasBreaks ? random.pick(['\n', '\n\n', ' ']) : ' '
  let text = withStops(joined(sentences, language, shape), voice.stops)
  if (language === 'th') text = withThaiEnd(random, text, voice)
  else if (random.chance(voice.typoChance)) text = withTypo(random, text)
  if (voice.hasPlainApostrophes) text = text.replaceAll('’', "'")
  if (voice.isLowerCase) text = text.toLowerCase()
  if (random.chance(voice.laughChance)) text = `${text} ${random.pick(laughs)}`
  if (voice.emoji.length > 0 && random.chance(voice.emojiChance)) {
    const sign = random.pick(voice.emoji)
    text = `${text} ${random.chance(0.12) ? sign.repeat(3) : random.chance(0.2) ? sign + random.pick(voice.emoji) : sign}`
  }
  if (hashtags.length === 0) return text
  const tags = hashtags.map((tag) => `#${tag}`).join(' ')
  return `${text}${random.chance(0.6) ? '\n' : ' '}${tags}`
}
