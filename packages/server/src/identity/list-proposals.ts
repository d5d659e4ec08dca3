import { pairKey } from '@relais/core/identity/profile'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { requireRole } from '../require-role.ts'
import { listDecisions } from './account-join.store.ts'
import { findProposals, type Proposal } from './find-proposals.ts'
import type { Proposals, ProposalsQuery, ProposalView } from './identity.schema.ts'
import { loadJoins } from './load-joins.ts'
import { describeAccounts } from './queries/describe-accounts.ts'

const shownCopies = 3
const longestQuote = 280

interface Pair {
  readonly a: string
  readonly b: string
  readonly found: Proposal | undefined
}

/**
 * Accounts that may be one person's, the likeliest first; or what was decided, the latest first. A pair that follows
 * from other joins is not asked about.
 * @param signal when it aborts, running queries are killed
 */
export async function listProposals(
  ctx: Ctx,
  { state, limit, offset }: ProposalsQuery,
  signal?: AbortSignal,
): Promise<Proposals> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const [{ accounts, proposals }, decisions, people] = await Promise.all([
    findProposals(ctx, corpus),
    listDecisions(ctx),
    loadJoins(ctx),
  ])
  const foundOf = new Map(proposals.map((found) => [pairKey(found.a, found.b), found]))
  const isDecided = new Set(decisions.map(({ a, b }) => pairKey(a, b)))
  const open = proposals.filter(({ a, b }) => {
    const person = people.get(a)
    return !isDecided.has(pairKey(a, b)) && (person === undefined || person !== people.get(b))
  })
  const asked: Pair[] =
    state === 'open'
      ? open.map((found) => ({ a: found.a, b: found.b, found }))
      : decisions
          .filter((decision) => decision.state === state)
          .map(({ a, b }) => ({ a, b, found: foundOf.get(pairKey(a, b)) }))
  return {
    total: asked.length,
    open: open.length,
    decided: decisions.length,
    accounts,
    proposals: await describe(corpus, asked.slice(offset, offset + limit)),
  }
}

async function describe(corpus: ScopedCorpus, pairs: readonly Pair[]): Promise<ProposalView[]> {
  const quoted = pairs.flatMap(({ a, b, found }) =>
    (found?.sharedPosts ?? []).slice(0, shownCopies).flatMap(({ postOfA, postOfB }): [string, string][] => [
      [a, postOfA],
      [b, postOfB],
    ]),
  )
  const [accounts, texts] = await Promise.all([
    describeAccounts(corpus, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]),
    readTexts(corpus, quoted),
  ])
  const quote = (post: string) => {
    const found = texts.get(post)
    return { text: (found?.text ?? '').slice(0, longestQuote), url: found?.url ? found.url : null }
  }
  return pairs.flatMap(({ a, b, found }) => {
    const [one, other] = [accounts.get(a), accounts.get(b)]
    if (!one || !other) return []
    return [
      {
        a: one,
        b: other,
        probability: found?.probability ?? null,
        reasons: (found?.reasons ?? []).map(({ reason, weight }) => ({ reason, weight })),
        handlePiece: found?.likeness.handlePiece ?? '',
        sameHandle: found?.likeness.sameHandle ?? false,
        nameLikeness: found?.likeness.names ?? null,
        links: found?.likeness.links ?? 0,
        sharedPosts: found?.likeness.sharedPostsCount ?? 0,
        comparedPosts: found?.likeness.comparedPosts ?? 0,
        evidence: (found?.sharedPosts ?? [])
          .slice(0, shownCopies)
          .map(({ postOfA, postOfB }) => ({ a: quote(postOfA), b: quote(postOfB) })),
      },
    ]
  })
}
