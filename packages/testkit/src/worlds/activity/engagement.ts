import type { SeededRandom } from '../../random/seeded-random.ts'
import { drawLogNormal } from '../random-draws.ts'

/** What people did with a post, as far as its platform tells; null is not known. */
export interface Counts {
  readonly likes: number | null
  readonly comments: number | null
  readonly reshares: number | null
  readonly quotes: number | null
  readonly views: number | null
}

export const nothingKnown: Counts = { likes: null, comments: null, reshares: null, quotes: null, views: null }

/**
 * How a platform answers. Likes of a post follow a power of the audience below one: small audiences answer relatively
 * more. What a platform does not tell is null.
 */
interface Habit {
  /** Median likes at 10,000 followers. */
  readonly likes: number
  readonly slope: number
  /** Spread of single posts, ln. */
  readonly spread: number
  readonly commentsPerLike: number
  readonly resharesPerLike: number | null
  readonly quotesPerLike: number | null
  /** Likes per view; null where views are not shown. */
  readonly likesPerView: number | null
  /** Views are shown for videos only. */
  readonly isViewedAsVideoOnly: boolean
}

const habits: Readonly<Record<string, Habit>> = {
  twitter: habit(38, 0.8, 0.8, 0.14, 0.12, 0.025, 0.016),
  bluesky: habit(70, 0.82, 0.75, 0.13, 0.14, 0.03, null),
  threads: habit(55, 0.8, 0.85, 0.12, 0.05, 0.02, null),
  instagram: { ...habit(300, 0.83, 0.6, 0.035, null, null, 0.07), isViewedAsVideoOnly: true },
  tiktok: habit(420, 0.72, 1.15, 0.025, 0.03, null, 0.075),
  youtube: habit(190, 0.82, 0.7, 0.11, null, null, 0.045),
  facebook: { ...habit(95, 0.74, 0.8, 0.13, 0.09, null, 0.03), isViewedAsVideoOnly: true },
}

function habit(
  likes: number,
  slope: number,
  spread: number,
  commentsPerLike: number,
  resharesPerLike: number | null,
  quotesPerLike: number | null,
  likesPerView: number | null,
): Habit {
  return {
    likes,
    slope,
    spread,
    commentsPerLike,
    resharesPerLike,
    quotesPerLike,
    likesPerView,
    isViewedAsVideoOnly: false,
  }
}

function habitOf(platform: string): Habit {
  const known = habits[platform]
  if (known === undefined) throw new RangeError(`Nobody said how ${platform} answers.`)
  return known
}

const usualAudience = 10_000
const hitChance = 0.015
const someLikesUnknown: Readonly<Record<string, number>> = { instagram: 0.07 }
const nothingKnownChance = 0.025

/** A count that happens `rate` times for each like, give or take. */
function perLike(random: SeededRandom, likes: number, rate: number | null): number | null {
  return rate === null ? null : Math.floor(likes * drawLogNormal(random, rate, 0.5) + random.next())
}

/**
 * The counts of a post when everybody has seen it.
 * @param listeners people who read its author
 * @param liking what author, subject and story add to the size law, in ln units
 */
export function drawCounts(
  random: SeededRandom,
  platform: string,
  isVideo: boolean,
  listeners: number,
  liking: number,
): Counts {
  const { likes: median, slope, spread, ...rest } = habitOf(platform)
  const hit = random.chance(hitChance) ? 1.4 + 0.5 * random.normal() : 0
  const law = median * (Math.max(1, listeners) / usualAudience) ** slope
  const likes = Math.floor(law * Math.exp(liking + spread * random.normal() + hit) + random.next())
  if (random.chance(nothingKnownChance)) return nothingKnown
  const showsViews = rest.likesPerView !== null && (isVideo || !rest.isViewedAsVideoOnly)
  return {
    likes: random.chance(someLikesUnknown[platform] ?? 0) ? null : likes,
    comments: perLike(random, likes, rest.commentsPerLike),
    reshares: perLike(random, likes, rest.resharesPerLike),
    quotes: perLike(random, likes, rest.quotesPerLike),
    views: showsViews
      ? Math.round((likes + 3 + listeners * 0.01) / drawLogNormal(random, rest.likesPerView ?? 1, 0.35))
      : null,
  }
}

/** Likes that a comment under somebody's post gets: most get none. */
export function drawCommentLikes(random: SeededRandom, parentLikes: number): number | null {
  if (random.chance(0.2)) return null
  return Math.floor(drawLogNormal(random, 0.25 + 0.004 * parentLikes ** 0.8, 1.1))
}
