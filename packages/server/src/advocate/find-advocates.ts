import { type AdvocateSide, isAdvocate, weighAdvocate } from '@relais/core/advocate/weigh-advocate'
import { fold } from '@relais/core/text/fold'
import { isSearchable } from '@relais/core/topic/plan-match'
import { stanceOf } from '../brand/find-stances.ts'
import { readBrandPosts } from '../brand/read-brand-posts.ts'
import { findBrandAmongRivals } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { countOnTopic } from '../corpus/queries/count-on-topic.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { findProfiles } from '../influence/queries/find-profiles.ts'
import { requireRole } from '../require-role.ts'
import type { Advocate, AdvocateQuery, Advocates } from './advocate.schema.ts'
import { listRefused } from './advocate.store.ts'
import { findBrandVoices, type NamingRow } from './queries/find-brand-voices.ts'
import { countKinds, quoteSide, readOnce } from './quote-advocate.ts'

/** Before anybody published anything here. */
const beginning = '1990-01-01'
const fewestPosts = 3

const bare = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
const instant = (seconds: number) => new Date(seconds * 1000).toISOString()

/**
 * People who speak well of the workspace's brand unpaid, or who speak against it: those who name it at least three times
 * in posts that are not marked as paid, each with what they say, how long, to whom, and what says the opposite.
 * Method: docs/methods/advocates.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input, query_too_heavy, store_unavailable
 * @example await findAdvocates(ctx, 'ambassadors', { limit: 20 })
 */
export async function findAdvocates(
  ctx: Ctx,
  side: AdvocateSide,
  { limit, terms = [], ...topic }: AdvocateQuery,
  signal?: AbortSignal,
): Promise<Advocates> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const asking = { corpus, clock: ctx.clock }
  const brand = await findBrandAmongRivals(ctx)
  if (brand === null) return { brand: null, lookedAt: 0, paid: 0, found: 0, people: [], refused: [] }
  const to = ctx.clock.now().toISOString().slice(0, 10)
  const [question, onTopic, refused] = await Promise.all([
    resolveTopic(asking, { terms: brand.terms, platforms: topic.platforms, from: beginning, to }),
    resolveTopic(asking, { ...topic, terms }),
    listRefused(ctx, side),
  ])
  const voices = await findBrandVoices(corpus, question, fewestPosts)
  const accounts = voices.map(({ account }) => account)
  const [posts, names] = await Promise.all([
    readBrandPosts(corpus, question, brand.rivals, accounts),
    findNames(corpus, [...accounts, ...refused]),
  ])
  const postsOf = Map.groupBy(posts, ({ account }) => account)
  const own = new Set([brand.name, ...brand.terms].map(bare))
  const isBrandItself = ({ account }: NamingRow) => own.has(bare(names.get(account)?.handle ?? ''))
  const judged = voices
    .filter((voice) => !isBrandItself(voice) && names.has(voice.account))
    .map((voice) => {
      const stance = stanceOf(postsOf.get(voice.account) ?? [])
      const known = { ...stance, ...voice }
      return { voice, stance, weight: weighAdvocate(side, known), isOne: isAdvocate(side, known) }
    })
  const notRefused = judged.filter(({ isOne, voice }) => isOne && !refused.includes(voice.account))
  const listed = notRefused
    .toSorted((a, b) => b.weight - a.weight || (a.voice.account < b.voice.account ? -1 : 1))
    .slice(0, limit)
  const ids = listed.map(({ voice }) => voice.account)
  const [profiles, topicPosts] = await Promise.all([
    findProfiles(corpus, ids),
    isSearchable(onTopic.plan) ? countOnTopic(corpus, onTopic, ids) : null,
  ])
  const named = (account: string) => {
    const { platform = '', handle = '', name = '' } = names.get(account) ?? {}
    return { accountId: account, platform, handle, name }
  }
  return {
    brand: brand.name,
    lookedAt: judged.length,
    paid: judged.filter(({ voice }) => voice.paid > 0).length,
    found: notRefused.length,
    people: listed.map(({ voice, stance, weight }): Advocate => {
      const read = readOnce(postsOf.get(voice.account) ?? [])
      const profile = profiles.get(voice.account)
      return {
        ...named(voice.account),
        followers: profile?.followers ?? null,
        postsOnTopic: topicPosts === null ? null : (topicPosts.get(voice.account) ?? 0),
        weight,
        stance,
        neither: stance.posts - stance.favourable - stance.against,
        weeks: voice.weeks,
        firstAt: instant(voice.firstAt),
        lastAt: instant(voice.lastAt),
        answered: voice.answered,
        comments: voice.comments,
        engagements: voice.engagements,
        isInProfile: [...own].some((name) => name !== '' && bare(profile?.bio ?? '').includes(name)),
        said: countKinds(read),
        ...quoteSide(read, side === 'ambassadors' ? 'for' : 'against'),
      }
    }),
    refused: refused.filter((account) => names.has(account)).map(named),
  }
}
