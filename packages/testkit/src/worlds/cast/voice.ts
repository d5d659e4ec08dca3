import type { SeededRandom } from '../../random/seeded-random.ts'
import { pickWeighted } from '../random-draws.ts'
import type { WorldPlan } from '../world-plan.ts'

/** How somebody writes, whatever about: the same from the first post to the last. */
export interface Voice {
  readonly isLowerCase: boolean
  /** Apostrophes as keyboards have them, not as printers do. */
  readonly hasPlainApostrophes: boolean
  /** full: as written; bare: no full stop at the end; dots: thoughts trail off; loud: exclamation marks. */
  readonly stops: 'full' | 'bare' | 'dots' | 'loud'
  /** The few signs they always use; empty for those who use none. */
  readonly emoji: readonly string[]
  /** Chance that a post ends in one. */
  readonly emojiChance: number
  /** Chance of a slip in a text. */
  readonly typoChance: number
  /** Chance that a post ends in laughter. */
  readonly laughChance: number
  /** Least and most hashtags under a post. */
  readonly tags: readonly [number, number]
  /** How many of an episode's sentences they need, on a scale of 0 (one) to 1 (all). */
  readonly length: number
  /** Sentences on lines of their own. */
  readonly hasBreaks: boolean
}

const everybodysEmoji = [
  '😂',
  '🙏',
  '❤️',
  '😅',
  '🔥',
  '👏',
  '✨',
  '🥲',
  '👀',
  '💪',
  '😭',
  '🙌',
  '😊',
  '🤔',
  '☀️',
]

/** Platforms where people put hashtags under what they show. */
const tagged = new Set(['instagram', 'tiktok'])

export function drawVoice(random: SeededRandom, plan: WorldPlan, platform: string): Voice {
  const emojiChance = pickWeighted(random, [
    [0, 38],
    [0.2, 34],
    [0.55, 20],
    [0.9, 8],
  ])
  const signs = [...plan.emoji, ...plan.emoji, ...everybodysEmoji]
  const isSpammer = random.chance(0.04)
  const usual: readonly [number, number] = tagged.has(platform) ? [0, 4] : [0, 1]
  return {
    isLowerCase: random.chance(0.16),
    hasPlainApostrophes: random.chance(0.5),
    stops: pickWeighted(random, [
      ['full', 55],
      ['bare', 28],
      ['dots', 8],
      ['loud', 9],
    ]),
    emoji: emojiChance === 0 ? [] : random.shuffled(signs).slice(0, 3),
    emojiChance,
    typoChance: random.chance(0.2) ? 0.14 : 0.01,
    laughChance: random.chance(0.15) ? 0.12 : 0.005,
    tags: isSpammer ? [5, 9] : random.chance(0.4) ? [0, 0] : usual,
    length: random.next(),
    hasBreaks: random.chance(0.22),
  }
}
