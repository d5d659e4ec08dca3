import { createRandom } from '../../random/seeded-random.ts'
import type { Reshare } from '../activity/draw-reshares.ts'
import type { Counts } from '../activity/engagement.ts'
import { seedOf } from '../random-draws.ts'
import { dayMs, endsAtMs, type WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import { isoSeconds, type PostRow } from './world-records.ts'

/** Days after a post at which its counts were taken first. */
const countedAfterDays = 7
/** Days after which the first half of what a post gets has come in. */
const halfOfItDays = 0.4
const laterShare = 0.06
const laterDays = [30, 75]

/** Platforms whose files tell the language of each post. */
const tellsLanguage = new Set(['twitter', 'bluesky'])

/** Counts are taken by night, once a day. */
function nightAfter(ms: number): number {
  const night = Math.floor(ms / dayMs) * dayMs + 3 * 3_600_000
  return night >= ms ? night : night + dayMs
}

/** How much of what a post gets in the end has come in after some days; a little comes in for months. */
function shareAt(days: number): number {
  return (1 - 2 ** (-days / halfOfItDays)) * (1 - 0.08 * 2 ** (-days / 25))
}

function countsAt(post: WorldPost, seenAtMs: number, shown: Partial<Counts>): PostRow['metrics'] {
  const share = shareAt((seenAtMs - post.atMs) / dayMs)
  const known = (Object.entries(post.counts) as [keyof Counts, number | null][]).flatMap(([name, count]) =>
    count === null ? [] : [[name, Math.max(Math.floor(count * share), shown[name] ?? 0)] as const],
  )
  return known.length === 0 ? undefined : Object.fromEntries(known)
}

const urlOf = ({ author, id }: WorldPost) => `https://example.org/${author.platform}/${id}`

/** What the files tell of comments and reshares of each post, by instant, so that no count falls short of it. */
function shownOn(posts: readonly WorldPost[], reshares: readonly Reshare[]) {
  const instants = { comments: new Map<WorldPost, number[]>(), reshares: new Map<WorldPost, number[]>() }
  const note = (of: Map<WorldPost, number[]>, post: WorldPost, atMs: number) => {
    const known = of.get(post)
    if (known) known.push(atMs)
    else of.set(post, [atMs])
  }
  for (const { replyTo, atMs } of posts) if (replyTo) note(instants.comments, replyTo, atMs)
  for (const { post, atMs } of reshares) note(instants.reshares, post, atMs)
  const by = (of: Map<WorldPost, number[]>, post: WorldPost, ms: number) =>
    (of.get(post) ?? []).filter((atMs) => atMs <= ms).length
  return (post: WorldPost, ms: number): Partial<Counts> => ({
    comments: by(instants.comments, post, ms),
    reshares: by(instants.reshares, post, ms),
  })
}

/**
 * The rows of a world's posts, those of one author together and in order of time. Some posts were counted again weeks
 * later: they have a row for each time.
 */
export function postRows(
  plan: WorldPlan,
  posts: readonly WorldPost[],
  reshares: readonly Reshare[],
): PostRow[] {
  const random = createRandom(seedOf(plan.seed, 'counting'))
  const shownAt = shownOn(posts, reshares)
  const inOrder = posts.toSorted((a, b) => a.author.index - b.author.index || a.atMs - b.atMs)
  return inOrder.flatMap((post) => {
    const first = Math.min(endsAtMs, nightAfter(post.atMs + countedAfterDays * dayMs))
    const isCountedAgain = post.kind !== 'reply' && random.chance(laterShare)
    const later = isCountedAgain ? laterDays.map((days) => nightAfter(post.atMs + days * dayMs)) : []
    return [first, ...later.filter((ms) => ms > first && ms <= endsAtMs)].map((seenAtMs) =>
      rowOf(plan, post, seenAtMs, countsAt(post, seenAtMs, shownAt(post, seenAtMs))),
    )
  })
}

function rowOf(plan: WorldPlan, post: WorldPost, seenAtMs: number, metrics: PostRow['metrics']): PostRow {
  const { author, replyTo, quoteOf, title } = post
  return {
    platform: author.platform,
    id: post.id,
    author: author.handle,
    at: isoSeconds(post.atMs),
    observedAt: isoSeconds(seenAtMs),
    kind: post.kind,
    ...(tellsLanguage.has(author.platform) ? { lang: plan.bank.language } : {}),
    ...(title === null ? {} : { title }),
    text: post.text,
    ...(replyTo === null
      ? { url: urlOf(post) }
      : { replyTo: { author: replyTo.author.handle, id: replyTo.id } }),
    ...(quoteOf === null ? {} : { quoteOf: urlOf(quoteOf) }),
    ...(metrics === undefined ? {} : { metrics }),
  }
}
