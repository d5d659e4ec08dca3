import { createRandom, type SeededRandom } from '../../random/seeded-random.ts'
import { type Draft, plainDraft } from '../activity/draft.ts'
import { videoShareOf } from '../activity/video-share.ts'
import { drawInstant } from '../calendar/draw-instant.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import { grievanceDay, viralDay } from '../cast/story-traits.ts'
import { seedOf } from '../random-draws.ts'
import type { StoryName } from '../word-bank.ts'
import { endsAtMs, type WorldPlan, worldDays } from '../world-plan.ts'
import { storyWords } from './story-words.ts'

/** ln of how often more people answered the newcomer's post than anything else of theirs. */
const viralBoost = 6.8
const mostStarPosts = 6

function spread(
  random: SeededRandom,
  author: Author,
  words: readonly string[],
  fromDay: number,
  toDay: number,
): Draft[] {
  const days = words.map(() => random.integer(fromDay, toDay)).sort((a, b) => a - b)
  return words.map((text, at) => ({
    ...plainDraft,
    author,
    atMs: Math.min(
      endsAtMs - 3_600_000,
      drawInstant(random, days[at] ?? fromDay, author.country, author.rhythm),
    ),
    about: 'topic',
    isVideo: random.chance(videoShareOf(author.platform)),
    words: text,
  }))
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, each) => (each.length > longest.length ? each : longest), '')
}

function draftViral(random: SeededRandom, author: Author, words: readonly string[]): Draft[] {
  const viral = longestOf(words)
  const others = words.filter((each) => each !== viral)
  const before = others.slice(0, Math.floor(others.length / 3))
  return [
    ...spread(random, author, before, author.fromDay, viralDay - 1),
    ...spread(random, author, [viral], viralDay, viralDay).map((draft) => ({ ...draft, boost: viralBoost })),
    ...spread(random, author, others.slice(before.length), viralDay + 2, worldDays - 1),
  ]
}

function draftOf(random: SeededRandom, story: StoryName, author: Author, words: readonly string[]): Draft[] {
  switch (story) {
    case 'pod':
      return []
    case 'distant-star':
      return spread(random, author, words.slice(0, mostStarPosts), 20, worldDays - 10)
    case 'detractor':
      return spread(random, author, words, grievanceDay, worldDays - 4)
    case 'viral-newcomer':
      return draftViral(random, author, words)
    default:
      return spread(random, author, words, author.fromDay, worldDays - 2)
  }
}

/** The posts that are written for the stories, when each of them says it. */
export function draftStories(plan: WorldPlan, cast: Cast): Draft[] {
  const random = createRandom(seedOf(plan.seed, 'stories'))
  return (Object.entries(cast.stories) as [StoryName, readonly Author[]][]).flatMap(([story, authors]) => {
    const { posts } = storyWords(plan.bank, story)
    return authors.flatMap((author) => draftOf(random, story, author, posts))
  })
}
