import { collectReasons } from '@relais/core/audience/collect-reasons'
import { discountReach } from '@relais/core/audience/discount-reach'
import { estimateRealShare } from '@relais/core/audience/estimate-real-share'
import { findAudiencePatterns } from '@relais/core/audience/find-audience-patterns'
import { medianOf } from '@relais/core/audience/growth/counted'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { type CreatorKey, type FoundAccount, getAccount } from '../creator/get-account.ts'
import { loadOwnPictures } from '../picture/load-own-pictures.ts'
import { requireRole } from '../require-role.ts'
import type { Audience, AudiencePanel } from './audience.schema.ts'
import { findCircle } from './find-circle.ts'
import { type Judged, judgeCommenters, judgeFollowers, type Models } from './judge-audience.ts'
import { readAnswers } from './keep-answer.ts'
import { openAccountModel, openCommentModel } from './open-audience-models.ts'
import { findSameSize } from './queries/find-same-size.ts'
import { readProfiles } from './queries/read-profiles.ts'
import { countCommenters } from './queries/sample-commenters.ts'
import { countFollowers } from './queries/sample-followers.ts'
import { mostLookedAt, sampleAudience } from './sample-audience.ts'
import { toAnswer } from './to-answer.ts'

const fewestLookedAt = 30
const mostCompared = 8
const lookedAtOfEach = 300
const examples = 3

type Judge = (
  corpus: ScopedCorpus,
  accounts: readonly FoundAccount['id'][],
  models: Models,
  limit: number,
) => Promise<Judged>

/**
 * How real the audience of an account looks: its followers and the people who answer it, each with what was looked at,
 * an interval that holds the model's own errors, reasons with examples, and others of the same size.
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found
 */
export async function getAudience(ctx: Ctx, key: CreatorKey, signal?: AbortSignal): Promise<Audience> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const models = { accounts: await openAccountModel(), comments: await openCommentModel() }
  const [followers, commenters, patterns, circle, answers] = await Promise.all([
    countFollowers(corpus, account.id).then((total) =>
      lookAt(corpus, account, models, { total, judge: judgeFollowers, kind: 'follow' }),
    ),
    countCommenters(corpus, account.id).then((total) =>
      lookAt(corpus, account, models, { total, judge: judgeCommenters, kind: 'reply' }),
    ),
    patternsOf(ctx, corpus, account),
    circleOf(corpus, account),
    readAnswers(ctx, account.id),
  ])
  return {
    accountId: account.id,
    platform: account.platform,
    handle: account.handle,
    followers,
    commenters,
    patterns,
    circle,
    answer: toAnswer(answers.find(({ about }) => about === 'audience')),
    model: models.accounts.version,
  }
}

/** The same audience gives the same answer. */
const estimate = (judged: Judged) => estimateRealShare(judged.panels, seededRandom(1))

async function lookAt(
  corpus: ScopedCorpus,
  account: FoundAccount,
  models: Models,
  {
    total,
    judge,
    kind,
  }: { readonly total: number; readonly judge: Judge; readonly kind: 'follow' | 'reply' },
): Promise<AudiencePanel> {
  const nothing = {
    total,
    looked: 0,
    share: null,
    low: null,
    high: null,
    realReach: null,
    sameSize: null,
    reasons: [],
  }
  if (total === 0) return { state: 'nothing', ...nothing }
  const judged = await judge(corpus, [account.id], models, mostLookedAt)
  const found = estimate(judged)
  if (found === null) return { state: 'nothing', ...nothing }
  const reasons = collectReasons(judged.reasons).map((one) => ({ ...one, examples: [...one.examples] }))
  if (found.looked < fewestLookedAt) return { state: 'tooFew', ...nothing, looked: found.looked }
  const shares: number[] = []
  if (account.followers !== null && account.followers > 0) {
    const others = await findSameSize(corpus, {
      account: account.id,
      platform: account.platform,
      followers: account.followers,
      kind,
      fewest: fewestLookedAt,
      limit: mostCompared,
    })
    for (const other of others) {
      const theirs = estimate(await judge(corpus, [other], models, lookedAtOfEach))
      if (theirs !== null && theirs.looked >= fewestLookedAt) shares.push(theirs.share)
    }
  }
  return {
    state: 'estimated',
    total,
    ...found,
    realReach: discountReach(kind === 'follow' ? account.followers : total, found),
    sameSize: shares.length < examples ? null : { share: medianOf(shares), people: shares.length },
    reasons,
  }
}

async function patternsOf(
  ctx: Ctx,
  corpus: ScopedCorpus,
  account: FoundAccount,
): Promise<Audience['patterns']> {
  const people = await sampleAudience(corpus, account.id)
  const pictures = await loadOwnPictures(ctx, people)
  return findAudiencePatterns(
    people.map(({ account, handle, bio }) => ({
      ...{ account, handle, bio: bio || null },
      picture: pictures.get(account) ?? null,
    })),
  ).map((pattern) => ({ ...pattern, examples: [...pattern.examples] }))
}

async function circleOf(corpus: ScopedCorpus, account: FoundAccount): Promise<Audience['circle']> {
  const circle = await findCircle(corpus, account.id)
  if (circle === null) return null
  const named = await readProfiles(corpus, circle.accounts.slice(0, examples))
  return {
    people: circle.accounts.length,
    share: circle.share,
    examples: [...named.values()].map(({ handle }) => handle),
  }
}
