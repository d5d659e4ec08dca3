import { poolShares } from '@relais/core/finding/pool-shares'
import { excerptOf } from '@relais/core/influence/excerpt'
import { handleKey } from '@relais/core/record/ids'
import { findMatches } from '@relais/core/text/find-matches'
import type { Ctx } from '../context.ts'
import { type PostText, readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findAccountsOf } from '../identity/people-of-accounts.ts'
import { type RankInput, rankTopic } from '../influence/rank-topic.ts'
import { describePerson } from '../network/describe-person.ts'
import { type NetworkTopic, resolveNetwork } from '../network/resolve-network.ts'
import type { ConnectedPeople, Through } from './connected.schema.ts'
import { describeFound } from './describe-found.ts'
import type { FoundPerson } from './finding.schema.ts'
import {
  type AttentionCount,
  countAttention,
  findAttended,
  findAttentionTo,
} from './queries/find-attended.ts'
import { findBehindOne } from './queries/find-behind-one.ts'

/** The first people of a ranking move a topic. */
const mostMovers = 50
/** Fewer of them may turn to anybody by chance. */
const fewestTurning = 3
/** Of so many people to whom nobody turns more than others do, the low end of the interval is above 1 by chance. */
const byChance = 0.05
const throughTold = 3

type Tie = Pick<Through, 'exchanges' | 'follows'> & {
  readonly target: string
  readonly source: string
  readonly lastAt: number
  readonly lastPost: string
}

/**
 * Whom no search by words brings: people who hardly speak of a topic and to whom those who move it turn more than others
 * do, and people on it whom one person alone deals with; each with through whom.
 * Method: docs/methods/finding.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input for a topic without terms, or a period that ends before it begins
 * @example await findConnected(ctx, { terms: ['couteau'], limit: 20 })
 */
export async function findConnected(
  ctx: Ctx,
  input: Omit<RankInput, 'offset'>,
  signal?: AbortSignal,
): Promise<ConnectedPeople> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  if (asked.matches.posts === 0)
    return { ...asked, movers: 0, tested: 0, expectedByChance: 0, unseen: [], behindOne: [] }
  const [ranking, alone] = await Promise.all([
    rankTopic(ctx, { ...input, limit: mostMovers, offset: 0 }, signal),
    findBehindOne(corpus, question, 2 * input.limit),
  ])
  const ranked = ranking.results.map(({ accountId }) => accountId)
  const { accounts: movers } = await findAccountsOf(corpus, question.samePeople, ranked)
  const attention = { question, movers, fewest: fewestTurning }
  const attended = await findAttended(corpus, attention)
  const counts = await countAttention(
    corpus,
    question.period,
    movers,
    attended.map(({ account }) => account),
  )
  const surely = attended
    .flatMap((one) => weigh(one.account, counts))
    .filter(({ timesRange: [low] }) => low > 1)
    .toSorted((a, b) => b.timesRange[0] - a.timesRange[0] || (a.account < b.account ? -1 : 1))
  const [unseen, behindOne] = await Promise.all([
    describeFound(corpus, question, surely, input.limit),
    describeFound(corpus, question, alone, input.limit),
  ])
  const paid = await findAttentionTo(
    corpus,
    attention,
    unseen.map(({ person }) => person.accountId),
  )
  const firstPaid = unseen.flatMap(({ person }) =>
    paid.filter(({ target }) => target === person.accountId).slice(0, throughTold),
  )
  const ties: Tie[] = [
    ...firstPaid.map(({ unasked, ...tie }) => ({ ...tie, exchanges: unasked })),
    ...behindOne.map(({ found }) => ({
      ...{ target: found.account, source: found.friend, exchanges: found.fromFriend, follows: false },
      ...{ lastAt: found.lastAt, lastPost: found.lastPost },
    })),
  ]
  const people = new Map([...unseen, ...behindOne].map(({ person }) => [person.accountId, person]))
  const ways = await describeTies(corpus, question, ties, people)
  return {
    ...asked,
    movers: ranked.length,
    tested: attended.length,
    expectedByChance: attended.length * byChance,
    unseen: unseen.map(({ person, found: { account, ...weighed } }) => ({
      ...{ ...person, ...weighed },
      through: firstPaid.filter(({ target }) => target === account).flatMap((tie) => ways(tie) ?? []),
    })),
    behindOne: behindOne.flatMap(({ person, found }) => {
      const through = ways({ target: found.account, source: found.friend })
      return through === undefined ? [] : [{ ...person, exchangesBack: found.toFriend, through }]
    }),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** How much more those who move the topic turn to somebody than others who turn to as many people. */
function weigh(account: string, counts: readonly AttentionCount[]) {
  const all = counts.find(({ target }) => target === '')
  const own = counts.find(({ target }) => target === account)
  if (all === undefined || own === undefined) return []
  const { times, low, high } = poolShares(
    all.strata.map((stratum, place) => {
      const at = own.strata.indexOf(stratum)
      return {
        ...{ hits: own.movers[at] ?? 0, of: all.movers[place] ?? 0 },
        ...{ otherHits: own.others[at] ?? 0, otherOf: all.others[place] ?? 0 },
      }
    }),
  )
  return [
    {
      ...{ account, turning: sum(own.movers), othersTurning: sum(own.others), times },
      timesRange: [low, high] as [number, number],
    },
  ]
}

/** Who stands at the other end of these ties, and their latest words that name the person. */
async function describeTies(
  corpus: ScopedCorpus,
  question: NetworkTopic,
  ties: readonly Tie[],
  people: ReadonlyMap<string, FoundPerson>,
): Promise<(tie: { readonly target: string; readonly source: string }) => Through | undefined> {
  const sources = [...new Set(ties.map(({ source }) => source))]
  const [names, texts] = await Promise.all([
    findPersonNames(corpus, question.samePeople, sources),
    readTexts(
      corpus,
      ties
        .filter(({ lastPost }) => lastPost !== '0')
        .map(({ source, lastPost }) => [source, lastPost] as const),
    ),
  ])
  const described = new Map(
    ties.map(({ target, source, exchanges, follows, lastAt, lastPost }) => [
      `${target} ${source}`,
      {
        ...describePerson(source, names),
        ...{ exchanges, follows },
        lastAt: lastAt === 0 ? null : new Date(lastAt * 1000).toISOString(),
        quote: quotation(texts.get(lastPost), people.get(target)),
      },
    ]),
  )
  return ({ target, source }) => described.get(`${target} ${source}`)
}

/** The lines of a post round the place where it names the person. */
function quotation(said: PostText | undefined, person: FoundPerson | undefined): Through['quote'] {
  if (said === undefined || person === undefined || said.text === '') return null
  const sought = [[`@${handleKey(person.platform, person.handle)}`]]
  return { text: excerptOf(said.text, findMatches(said.text, sought)).text, url: said.url || null }
}
