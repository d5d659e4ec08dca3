import type { SeededRandom } from '../../random/seeded-random.ts'
import { drawLogNormal, pickWeighted } from '../random-draws.ts'
import { worldDays } from '../world-plan.ts'
import type { Author } from './author.ts'

type Interest = Pick<Author, 'topicShare' | 'nearShare' | 'turn' | 'persuasion' | 'lift'>

/** Nobody whom a story does not make so moves the topic more than this many typical people. */
const mostPersuasive = 3.2

const range = (random: SeededRandom, low: number, high: number) => low + (high - low) * random.next()

function drawTurn(random: SeededRandom): Author['turn'] {
  if (!random.chance(0.18)) return null
  const day = random.integer(90, worldDays - 60)
  return { day, factor: random.chance(0.5) ? 0.08 : range(random, 2.5, 5) }
}

/** From this audience on, people write about more and more subjects. */
const manySubjectsFrom = 15_000
/** Beyond it the word of one person is trusted a little less, below it a little more. */
const usualAudience = 7_000

/**
 * What the topic is to a creator. Few live for it; most people post mostly about other things. Being listened to does
 * not follow from an audience, and only loosely from how much one says; large accounts speak of many
 * things, and of each to people who care less.
 */
export function drawInterest(random: SeededRandom, audience: number): Interest {
  const [share, nearShare] = pickWeighted<readonly [number, number]>(random, [
    [[range(random, 0.22, 0.5), range(random, 0.25, 0.4)], 11],
    [[range(random, 0.07, 0.2), range(random, 0.25, 0.55)], 25],
    [[range(random, 0.012, 0.05), range(random, 0.1, 0.4)], 34],
    [[range(random, 0, 0.008), range(random, 0, 0.12)], 30],
  ])
  const topicShare = share * Math.min(1, (manySubjectsFrom / audience) ** 0.35)
  const trust = Math.min(1.3, (usualAudience / audience) ** 0.1)
  const persuasion = Math.min(mostPersuasive, trust * drawLogNormal(random, 0.6 + 1.2 * topicShare, 0.9))
  return {
    topicShare,
    nearShare,
    turn: drawTurn(random),
    persuasion,
    lift: 0.22 * Math.log(persuasion) + 0.25 * random.normal(),
  }
}
