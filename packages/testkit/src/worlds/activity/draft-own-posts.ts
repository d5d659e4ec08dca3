import { createRandom, type SeededRandom } from '../../random/seeded-random.ts'
import { type DayWeights, weighDays } from '../calendar/day-weights.ts'
import { drawInstant } from '../calendar/draw-instant.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import { drawPoisson, seedOf } from '../random-draws.ts'
import { endsAtMs, startsAtMs, type WorldPlan, worldDays } from '../world-plan.ts'
import type { About } from '../writing/write-post.ts'
import { type Draft, plainDraft } from './draft.ts'
import { videoShareOf } from './video-share.ts'

/** Of all posts of a world, comments included, how many people write on their own account. */
const shareOfOwnPosts = 0.5
const mostOnTopic = 0.8

function topicShareOn({ topicShare, turn }: Author, day: number): number {
  return Math.min(mostOnTopic, topicShare * (turn !== null && day >= turn.day ? turn.factor : 1))
}

/** How much is expected of an author on a day: of the topic, and of everything else. */
function expectedOn(author: Author, day: number, weights: DayWeights): readonly [number, number] {
  if (day < author.fromDay || day > author.toDay) return [0, 0]
  const daily = author.zeal / worldDays
  const share = topicShareOn(author, day)
  return [daily * share * (weights.topic[day] ?? 0), daily * (1 - share) * (weights.all[day] ?? 0)]
}

/** What people write of their own accord, day by day, through their careers and the seasons of the country. */
export function draftOwnPosts(plan: WorldPlan, cast: Cast): Draft[] {
  const random = createRandom(seedOf(plan.seed, 'own posts'))
  const weights = weighDays(plan)
  const days = Array.from({ length: worldDays }, (_, day) => day)
  const writers = cast.authors.filter(({ zeal }) => zeal > 0)
  const expected = writers.reduce(
    (sum, author) =>
      days.reduce((own, day) => own + expectedOn(author, day, weights).reduce((a, b) => a + b), sum),
    0,
  )
  const scale = (plan.size.posts * shareOfOwnPosts) / expected
  return writers.flatMap((author) =>
    days.flatMap((day) => {
      const [topic, rest] = expectedOn(author, day, weights)
      return [
        ...draw(random, author, day, 'topic', topic * scale),
        ...draw(random, author, day, 'near', rest * scale * author.nearShare),
        ...draw(random, author, day, 'other', rest * scale * (1 - author.nearShare)),
      ]
    }),
  )
}

function draw(random: SeededRandom, author: Author, day: number, about: About, mean: number): Draft[] {
  return Array.from({ length: drawPoisson(random, mean) }, () => ({
    ...plainDraft,
    author,
    atMs: drawInstant(random, day, author.country, author.rhythm),
    about,
    isVideo: random.chance(videoShareOf(author.platform)),
  })).filter(({ atMs }) => atMs >= startsAtMs && atMs < endsAtMs)
}
