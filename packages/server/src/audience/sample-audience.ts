import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { ProfileRow } from './queries/profile-row.ts'
import { readProfiles } from './queries/read-profiles.ts'
import { sampleCommenters } from './queries/sample-commenters.ts'
import { sampleFollowers } from './queries/sample-followers.ts'

/** Of followers and of commenters, each. */
export const mostLookedAt = 2_000

/** The followers and commenters of an account who are looked at, each once; drawn by a hash of their ids. */
export async function sampleAudience(corpus: ScopedCorpus, account: AccountId): Promise<ProfileRow[]> {
  const [followers, answers] = await Promise.all([
    sampleFollowers(corpus, [account], { limit: mostLookedAt, all: true }),
    sampleCommenters(corpus, [account], mostLookedAt),
  ])
  const known = new Map(followers.map((row) => [row.account, row]))
  const ids = answers.map((answer) => answer.account).filter((id) => !known.has(id))
  for (const [id, row] of await readProfiles(corpus, ids)) known.set(id, row)
  return [...known.values()]
}
