import { compareProfiles, type Likeness } from '@relais/core/identity/compare-profiles'
import { findCandidatePairs } from '@relais/core/identity/find-candidate-pairs'
import { indexHandles } from '@relais/core/identity/handle-index'
import { judgePair, type PairJudgement } from '@relais/core/identity/judge-pair'
import { type Profile, type ProfilePair, pairKey } from '@relais/core/identity/profile'
import { tellingPictures } from '@relais/core/identity/telling-pictures'
import type { Ctx } from '../context.ts'
import { readCorpusTotals } from '../corpus/queries/corpus-totals.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { loadOwnPictures } from '../picture/load-own-pictures.ts'
import { readPicturesVersion } from '../picture/read-pictures-version.ts'
import { findTraces, type SharedPost } from './find-traces.ts'
import { findSharedPosts } from './queries/find-shared-posts.ts'
import { listProfiles } from './queries/list-profiles.ts'

/** With more accounts than this, those with the largest audiences are compared. */
const mostAccounts = 100_000
/** In larger corpora texts are compared of accounts that are alike already: all texts at once would take minutes. */
const mostPostsForTexts = 2_000_000
const mostPairs = 5_000
/** What is less likely is not worth anybody's time. */
export const leastProbability = 0.2

export interface Proposal extends PairJudgement {
  readonly a: string
  readonly b: string
  readonly likeness: Likeness
  readonly sharedPosts: readonly SharedPost[]
}

export interface FoundProposals {
  readonly accounts: number
  readonly proposals: readonly Proposal[]
}

const likelier = (one: Proposal, other: Proposal) =>
  other.probability - one.probability || (pairKey(one.a, one.b) < pairKey(other.a, other.b) ? -1 : 1)

/** Which accounts may be one person's, the likeliest first, whatever was decided. Kept until the corpus changes. */
export async function findProposals(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  corpus: ScopedCorpus,
): Promise<FoundProposals> {
  return await corpus.remember(
    `identity proposals, pictures ${await readPicturesVersion(ctx)}`,
    () => compareAll(ctx, corpus),
    ({ proposals }) => proposals.length * 1_000,
  )
}

async function compareAll(ctx: Pick<Ctx, 'db' | 'workspace'>, corpus: ScopedCorpus): Promise<FoundProposals> {
  const [stored, totals] = await Promise.all([listProfiles(corpus, mostAccounts), readCorpusTotals(corpus)])
  const personOf = new Map(stored.map(({ id, person }) => [id, person]))
  const pictures = tellingPictures(
    await loadOwnPictures(
      ctx,
      stored.map(({ id, avatar }) => ({ account: id, avatar })),
    ),
  )
  const profiles = stored.map(
    ({ id, platform, handle, name, bio, url }): Profile => ({
      id,
      platform,
      handle,
      name,
      about: `${bio} ${url}`,
      picture: pictures.get(id) ?? null,
    }),
  )
  // A file that names the person behind both has said whether it is one.
  const isOpen = ({ a, b }: ProfilePair) => !personOf.get(a.id) || !personOf.get(b.id)
  const index = indexHandles(profiles.map(({ handle }) => handle))
  const alike = findCandidatePairs(profiles)
    .filter(isOpen)
    .map((pair) => ({ pair, ...judgePair(compareProfiles(pair, index)) }))
    .sort((one, other) => other.probability - one.probability)
    .slice(0, mostPairs)
    .map(({ pair }) => pair)
  const isLarge = totals.posts > mostPostsForTexts
  const involved = [...new Set(alike.flatMap(({ a, b }) => [a.id, b.id]))]
  const copies =
    isLarge && involved.length === 0 ? [] : await findSharedPosts(corpus, isLarge ? involved : [])
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]))
  const traces = await findTraces(corpus, { alike, copies, profileOf })
  const proposals = traces
    .filter(({ pair }) => isOpen(pair))
    .map(({ pair, traces, sharedPosts }): Proposal => {
      const likeness = compareProfiles(pair, index, traces)
      return { a: pair.a.id, b: pair.b.id, likeness, sharedPosts, ...judgePair(likeness) }
    })
    .filter(({ probability }) => probability >= leastProbability)
    .sort(likelier)
  return { accounts: profiles.length, proposals }
}
