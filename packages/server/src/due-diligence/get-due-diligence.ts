import { riskySubjects, riskyWords } from '@relais/core/due-diligence/risky-subjects'
import { measureAdResponse } from '@relais/core/influence/measure-ad-response'
import { shareRange } from '@relais/core/network/share-range'
import type { AccountId } from '@relais/core/shared/branded'
import { getGrowth } from '../audience/get-growth.ts'
import type { BrandAmongRivals } from '../brand/brand.schema.ts'
import { findStances, stanceOf } from '../brand/find-stances.ts'
import { findBrand } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { listCredentials } from '../portrait/list-credentials.ts'
import { requireRole } from '../require-role.ts'
import { matchWith } from '../values/get-value-match.ts'
import { findCompetitors } from './decide.ts'
import type { DueDiligence } from './due-diligence.schema.ts'
import { findVerdict } from './due-diligence.store.ts'
import { listDeals } from './list-deals.ts'
import { sumAdAnswers } from './queries/sum-ad-answers.ts'
import { quoteMatches } from './quote-matches.ts'

/**
 * What a careful reader would want to know of somebody before working with them: paid posts and whom they name, how
 * those are answered, what they say of us and of competitors, subjects that some brands avoid, credentials, growth that
 * calls for a question, values on both sides, and what people decided. Everything is quoted with its day; nothing is judged by Relais.
 * Method: docs/methods/due-diligence.md
 * @throws AppError not_found
 */
export async function getDueDiligence(
  ctx: Ctx,
  key: CreatorKey,
  signal?: AbortSignal,
): Promise<DueDiligence> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const asking = { ...ctx, corpus }
  const account = await getAccount(asking, key)
  const [brand, names] = await Promise.all([findBrand(ctx), findCompetitors(ctx)])
  const [deals, sums, competitors, ours, subjects, credentials, growth, verdict, values] = await Promise.all([
    listDeals(corpus, account.id, { brand: brand?.terms ?? [], competitors: names }),
    sumAdAnswers(corpus, account.id),
    Promise.all(names.map(async (name) => ({ name, ...(await quoteMatches(asking, account.id, [name])) }))),
    brand === null ? null : standing(asking, account.id, { ...brand, rivals: names }),
    Promise.all(
      riskySubjects.map(async (subject) => ({ subject, ...(await sayOf(asking, account.id, subject)) })),
    ),
    listCredentials(ctx, account),
    getGrowth(ctx, key, signal),
    findVerdict(ctx, account.id),
    matchWith(ctx, account.id),
  ])
  const posts = sums.reduce((sum, { all }) => sum + all, 0)
  const paid = sums.reduce((sum, { isDisclosed, all }) => sum + (isDisclosed ? all : 0), 0)
  const response = measureAdResponse(sums.filter((one) => one.posts > 0))
  return {
    accountId: account.id,
    platform: account.platform,
    handle: account.handle,
    name: account.name,
    posts,
    ads: {
      paid,
      ...(posts === 0
        ? { share: null, low: null, high: null }
        : { share: paid / posts, ...shareRange(paid, posts) }),
      response: response === null ? null : { ...response, interval: [...response.interval] },
    },
    deals,
    competitors,
    brand: ours,
    subjects: subjects
      .filter((said) => said.posts > 0)
      .map(({ subject, posts, quotes }) => ({ subject, posts, quotes })),
    credentials,
    values,
    growthQuestions: growth.questions.length,
    verdict,
  }
}

const sayOf = (ctx: Pick<Ctx, 'corpus' | 'clock'>, account: AccountId, subject: keyof typeof riskyWords) =>
  quoteMatches(ctx, account, riskyWords[subject])

async function standing(
  ctx: Ctx,
  account: AccountId,
  brand: BrandAmongRivals,
): Promise<NonNullable<DueDiligence['brand']>> {
  const today = ctx.clock.now().toISOString().slice(0, 10)
  const [stances, said] = await Promise.all([
    findStances(ctx, brand, [account], today),
    quoteMatches(ctx, account, brand.terms, true),
  ])
  return { name: brand.name, stance: stances.get(account) ?? stanceOf([]), quotes: said.quotes }
}
