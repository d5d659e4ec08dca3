import { type Attention, judgeRises } from '@relais/core/finding/judge-rises'
import type { AccountId } from '@relais/core/shared/branded'
import { findCircle } from '../audience/find-circle.ts'
import { findOpenJumps } from '../audience/find-open-jumps.ts'
import type { Ctx } from '../context.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { resolveNetwork } from '../network/resolve-network.ts'
import { describeFound } from './describe-found.ts'
import { findResponses, type Responses } from './queries/find-responses.ts'
import type { RisingPeople } from './rising.schema.ts'

export interface RisingInput extends TopicInput {
  readonly limit: number
}

const dayMs = 86_400_000
const longestText = 240
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/**
 * Who gains attention on a topic faster than the topic does, from the first half of the period to the second; whether
 * that stands on one post; and followers who came at once without a reason, which count for nothing here.
 * Method: docs/methods/finding.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input for a topic without terms, or a period that ends before it begins
 * @example await findRising(ctx, { terms: ['couteau'], limit: 20 })
 */
export async function findRising(ctx: Ctx, input: RisingInput, signal?: AbortSignal): Promise<RisingPeople> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const { from, to } = question.period
  const start = Date.parse(from)
  const turn = start + Math.floor((Date.parse(to) + dayMs - start) / dayMs / 2) * dayMs
  const stretches = {
    before: { from, to: dayOf(turn - dayMs) },
    after: { from: dayOf(turn), to },
  }
  const responses =
    asked.matches.posts === 0 || turn === start ? [] : await findResponses(corpus, question, turn / 1000)
  const judged = judgeRises(responses.map(toAttention))
  const rises = judged.rises.map((rise) => ({ ...rise, account: rise.of.account }))
  const found = await describeFound(corpus, question, rises, input.limit)
  const broad = found.filter(({ found: { kind } }) => kind === 'broad').map(({ person }) => person.accountId)
  const [texts, openJumps, circles] = await Promise.all([
    readTexts(
      corpus,
      found.map(({ found: { of } }) => [of.bestAuthor, of.bestPost] as const),
    ),
    findOpenJumps(
      corpus,
      found.map(({ person }) => person.accountId),
      question.period,
    ),
    Promise.all(
      broad.map(async (account) => [account, await findCircle(corpus, account as AccountId)] as const),
    ),
  ])
  const circleOf = new Map(circles)
  return {
    ...asked,
    ...stretches,
    tested: judged.tested,
    expectedByChance: judged.expectedByChance,
    topicBefore: responses.reduce((sum, { peopleBefore }) => sum + peopleBefore, 0),
    topicAfter: responses.reduce((sum, { peopleAfter }) => sum + peopleAfter, 0),
    people: found.map(({ person, found: { of, kind, times, low, high } }) => {
      const said = texts.get(of.bestPost)
      const circle = circleOf.get(person.accountId)
      return {
        ...person,
        ...{
          kind,
          peopleBefore: of.peopleBefore,
          peopleAfter: of.peopleAfter,
          times,
          timesRange: [low, high] as [number, number],
        },
        ...{ postsBefore: of.postsBefore, postsAfter: of.postsAfter },
        best:
          said === undefined
            ? null
            : {
                postId: of.bestPost,
                url: said.url || null,
                text: (said.title || said.text).slice(0, longestText),
                people: of.bestPeople,
              },
        unexplainedFollowers: openJumps.get(person.accountId) ?? null,
        circle: circle ? { people: circle.accounts.length, share: circle.share } : null,
      }
    }),
  }
}

/** Without its best post a stretch has no other squares than those of the other posts. */
function toAttention(one: Responses): Attention & Responses {
  const after = { people: one.peopleAfter, answers: one.answersAfter, squares: one.squaresAfter }
  return {
    ...one,
    before: { people: one.peopleBefore, answers: one.answersBefore, squares: one.squaresBefore },
    after,
    afterWithoutBest: {
      people: one.peopleWithoutBest,
      answers: after.answers - one.bestPeople,
      squares: after.squares - one.bestPeople ** 2,
    },
  }
}
