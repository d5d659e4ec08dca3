import { type Fits, judgeMethod } from '@relais/core/backtest/judge-method'
import { pageRank } from '@relais/core/backtest/page-rank'
import { truthsOf } from '@relais/core/backtest/truths'
import type { Join } from '@relais/core/influence/plan-join'
import { scoreColumns } from '@relais/core/influence/score-columns'
import { methodVersion } from '@relais/core/influence/signals'
import type { Period } from '@relais/core/topic/topic'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { type GradedTopic, gradeTopic } from '../influence/grade-topic.ts'
import { type InfluenceInput, type InfluenceQuestion, resolveQuestion } from '../influence/question.ts'
import { requireRole } from '../require-role.ts'
import { type Backtest, type BaselineName, baselineNames } from './backtest.schema.ts'
import { countNewPeople } from './count-new-people.ts'
import { engagementOfAll, engagementOnTopic, type PeriodEngagement } from './queries/engagement-in-period.ts'
import { findMentions } from './queries/find-mentions.ts'

export interface BacktestInput extends Omit<InfluenceInput, 'from' | 'to'> {
  /** First day of training; a year before its last day unless told. */
  readonly trainFrom?: string | undefined
  /** Last day of training: the test begins on the day after. */
  readonly trainUntil: string
  readonly testUntil: string
}

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

type ByAccount = ReadonlyMap<string, PeriodEngagement>

const nothing = { posts: 0, answered: 0, engagements: 0, recentEngagements: 0, observedLater: 0 }

/** Engagement on other subjects: of all posts less those on topic. */
function offTopic(all: ByAccount, on: ByAccount, account: string) {
  const every = all.get(account) ?? nothing
  const own = on.get(account) ?? nothing
  return {
    answeredOffTopic: every.answered - own.answered,
    engagementsOffTopic: every.engagements - own.engagements,
  }
}

async function baselineScores(
  { corpus }: Pick<Ctx, 'corpus'>,
  { candidates }: GradedTopic['graded'],
  all: ByAccount,
  on: ByAccount,
  train: Period,
): Promise<Readonly<Record<BaselineName, number[] | null>>> {
  const mentions = await findMentions(corpus, train)
  const received = new Map<string, number>()
  for (const { to, weight } of mentions ?? []) received.set(to, (received.get(to) ?? 0) + weight)
  const ranks = mentions && pageRank(mentions)
  const scores = (scoreOf: (account: string) => number) =>
    candidates.map(({ accountId }) => scoreOf(accountId))
  const isFollowed = candidates.some(({ followers }) => followers !== null)
  return {
    followers: isFollowed ? candidates.map(({ followers }) => followers ?? 0) : null,
    posts: scores((account) => all.get(account)?.posts ?? 0),
    postsOnTopic: scores((account) => on.get(account)?.posts ?? 0),
    engagementPerPost: scores((account) => {
      const { answered, engagements } = all.get(account) ?? nothing
      return answered === 0 ? 0 : engagements / answered
    }),
    engagementOnTopic: scores((account) => on.get(account)?.engagements ?? 0),
    recentEngagementOnTopic: scores((account) => on.get(account)?.recentEngagements ?? 0),
    mentions: mentions && scores((account) => received.get(account) ?? 0),
    pageRank: ranks && scores((account) => ranks.get(account) ?? 0),
  }
}

/** Scores by which people are put in order, those of unknown audience where the ranking puts them. */
function placesOf({ graded }: GradedTopic, { weights }: InfluenceQuestion, join: Join): number[] | null {
  const scored = scoreColumns(graded.columns, weights, join)
  if (scored === null) return null
  const places = new Array<number>(graded.candidates.length)
  for (const [place, index] of scored.order.entries()) places[index] = -place
  return places
}

/**
 * Tests a ranking as a prediction: made from one period, judged by the next, beside what a simple count would have
 * said. Nothing is fitted on the test period.
 * @throws AppError invalid_input when the test would end before it begins, or nobody wrote on the topic in training
 * Method: docs/methods/backtest.md
 */
export async function runBacktest(ctx: Ctx, input: BacktestInput): Promise<Backtest> {
  requireRole(ctx, 'viewer')
  const { corpus } = ctx
  const test = { from: dayAfter(input.trainUntil), to: input.testUntil }
  if (test.to < test.from) {
    throw new AppError(
      'invalid_input',
      `The test must end after training, which ends on ${input.trainUntil}: give a later --test-until.`,
      { trainUntil: input.trainUntil, testUntil: input.testUntil },
    )
  }
  const question = await resolveQuestion(ctx, { ...input, from: input.trainFrom, to: input.trainUntil })
  const train = question.period
  const topic = await gradeTopic(ctx, question)
  const accounts = topic.graded.candidates.map(({ accountId }) => accountId)
  if (accounts.length === 0) {
    throw new AppError('invalid_input', 'Nobody wrote on this in the training period: nothing can be tested.')
  }
  const [trainAll, trainOn, testAll, testOn, newPeople] = await Promise.all([
    engagementOfAll(corpus, accounts, train),
    engagementOnTopic(corpus, question),
    engagementOfAll(corpus, accounts, test),
    engagementOnTopic(corpus, { ...question, period: test }),
    countNewPeople(corpus, question, test, accounts),
  ])
  const truths = accounts.map((account) => {
    const on = testOn.get(account) ?? nothing
    const later = {
      postsOnTopic: on.posts,
      engagementsOnTopic: on.engagements,
      answeredOnTopic: on.answered,
      ...offTopic(testAll, testOn, account),
      newPeople: newPeople.get(account) ?? 0,
    }
    return truthsOf(later, offTopic(trainAll, trainOn, account))
  })
  const judge = (scores: readonly number[] | null): Fits | null => scores && judgeMethod(scores, truths)
  const baselines = await baselineScores(ctx, topic.graded, trainAll, trainOn, train)
  const trained = accounts.map((account) => trainOn.get(account) ?? nothing)
  const posts = trained.reduce((sum, one) => sum + one.posts, 0)
  return {
    topic: { terms: question.topic.terms, exclude: question.topic.exclude },
    train,
    test,
    candidates: accounts.length,
    activeLater: accounts.filter((account) => testOn.has(account)).length,
    observedLater: trained.reduce((sum, one) => sum + one.observedLater, 0) / Math.max(1, posts),
    weights: question.weights,
    method: { version: methodVersion },
    methods: [
      { method: 'relais geometric', fits: judge(placesOf(topic, question, 'geometric')) },
      { method: 'relais additive', fits: judge(placesOf(topic, question, 'additive')) },
      ...baselineNames.map((method) => ({ method, fits: judge(baselines[method]) })),
    ],
  }
}
