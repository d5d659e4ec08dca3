import { nameInterests } from '@relais/core/network/name-interests'
import { shareRange } from '@relais/core/network/share-range'
import { type InterestTie, tieInterests } from '@relais/core/network/tie-interests'
import { isEverydayWord } from '@relais/core/text/is-everyday-word'
import type { Ctx } from '../context.ts'
import { findSpellings } from '../corpus/queries/find-spellings.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { readInterests } from '../finding/read-interests.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findAccountsOf } from '../identity/people-of-accounts.ts'
import { describePerson } from './describe-person.ts'
import { groupInterests, type InterestGroups } from './group-interests.ts'
import type { InterestMap } from './interests.schema.ts'
import { findSpeakers } from './queries/find-speakers.ts'
import { findTiesAmong } from './queries/find-ties.ts'
import { resolveNetwork } from './resolve-network.ts'

const mostRead = 300
const fewestPosts = 5
const fewestWords = 3
const mostCircles = 12
const fewestMembers = 3
const wordsOfCircle = 3
const wordsOfPerson = 5
const wordsOfTie = 5
const faces = 3

/**
 * Who writes about the same, beside who deals with whom: the people of a topic, joined by what they write about apart
 * from it, in circles of their own; and how many of them deal with each other as well.
 * Method: docs/methods/interests.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input
 */
export async function mapInterests(ctx: Ctx, input: TopicInput, signal?: AbortSignal): Promise<InterestMap> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const speakers = asked.matches.posts === 0 ? [] : await findSpeakers(corpus, question, mostRead)
  const accounts = await findAccountsOf(corpus, question.samePeople, speakers)
  const interests = await readInterests(corpus, question.period, accounts)
  const topicWords = new Set([...question.plan.words, ...question.plan.phrases.flat()])
  const writers = speakers.flatMap((id) => {
    const found = interests.get(id)
    const words = (found?.words ?? []).filter(
      ({ word }) => !topicWords.has(word) && !isEverydayWord(word, found?.language ?? ''),
    )
    if (found === undefined || found.posts < fewestPosts || words.length < fewestWords) return []
    return [{ id, posts: found.posts, language: found.language, words }]
  })
  const vectors = writers.map(({ words }) => words)
  const ties = tieInterests(vectors)
  const ids = writers.map(({ id }) => id)
  const [groups, names, dealings] = await Promise.all([
    groupInterests(ties, writers.length, signal),
    findPersonNames(corpus, question.samePeople, ids),
    findTiesAmong(corpus, question, ids),
  ])
  const circles = groups.sizes.filter((size, place) => size >= fewestMembers && place < mostCircles).length
  const terms = nameInterests(vectors, groups.groupOf, circles, wordsOfCircle)
  const tiesOf = countTies(ties, writers.length)
  const order = [...writers.keys()].sort((a, b) => (tiesOf[b] ?? 0) - (tiesOf[a] ?? 0) || a - b)
  const placeOf = new Map(order.map((writer, place) => [writer, place]))
  const told = [
    ...terms.flat(),
    ...vectors.flatMap((words) => words.slice(0, wordsOfPerson).map(({ word }) => word)),
    ...ties.flatMap(({ shared }) => shared.slice(0, wordsOfTie).map(({ word }) => word)),
  ]
  const spell = await findSpellings(corpus, told)
  const exchanges = countExchanges(dealings)
  const exchangesOf = ({ a, b }: InterestTie) => exchanges.get(pairOf(ids[a], ids[b])) ?? 0
  const circleOf = (writer: number) => {
    const group = groups.groupOf[writer] ?? null
    return group !== null && group < circles ? group : null
  }
  const tied = ties.filter((tie) => exchangesOf(tie) > 0).length
  const range = shareRange(tied, ties.length)
  return {
    ...asked,
    read: speakers.length,
    tooLittle: speakers.length - writers.length,
    size: {
      people: groups.groupOf.filter((group) => group !== null).length,
      ties: ties.length,
      alone: groups.groupOf.filter((group) => group === null).length,
    },
    modularity: groups.modularity,
    ...describeCircles(groups, ties, { circles, terms: terms.map((words) => words.map(spell)), order }),
    people: order.map((writer) => {
      const { id, posts, language, words } = writers[writer] as (typeof writers)[number]
      return {
        ...describePerson(id, names),
        ...{ circle: circleOf(writer), posts, language, ties: tiesOf[writer] ?? 0 },
        words: words.slice(0, wordsOfPerson).map(({ word }) => spell(word)),
      }
    }),
    ties: ties.map((tie) => ({
      ...{ a: placeOf.get(tie.a) ?? 0, b: placeOf.get(tie.b) ?? 0, closeness: tie.closeness },
      sharedWords: tie.shared.length,
      words: tie.shared.slice(0, wordsOfTie).map((said) => ({ ...said, word: spell(said.word) })),
      exchanges: exchangesOf(tie),
    })),
    dealing: {
      tied: { pairs: ties.length, dealing: tied },
      all: { pairs: (ids.length * (ids.length - 1)) / 2, dealing: exchanges.size },
      range: [range.low, range.high],
    },
  }
}

function describeCircles(
  { groupOf, sizes }: InterestGroups,
  ties: readonly InterestTie[],
  told: { readonly circles: number; readonly terms: readonly string[][]; readonly order: readonly number[] },
): Pick<InterestMap, 'circles' | 'links' | 'rest'> {
  const between = new Map<string, number>()
  for (const { a, b } of ties) {
    const pair = [groupOf[a] ?? 0, groupOf[b] ?? 0].sort((one, other) => one - other).join(' ')
    between.set(pair, (between.get(pair) ?? 0) + 1)
  }
  const counted = [...between].map(([pair, count]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    return { a, b, ties: count }
  })
  const { circles, terms, order } = told
  return {
    circles: Array.from({ length: circles }, (_, circle) => ({
      people: sizes[circle] ?? 0,
      terms: terms[circle] ?? [],
      faces: order.flatMap((writer, place) => (groupOf[writer] === circle ? [place] : [])).slice(0, faces),
      inside: counted.find(({ a, b }) => a === circle && b === circle)?.ties ?? 0,
      outside: counted
        .filter(({ a, b }) => a !== b && (a === circle || b === circle))
        .reduce((sum, link) => sum + link.ties, 0),
    })),
    links: counted.filter(({ a, b }) => a !== b && b < circles),
    rest: {
      circles: sizes.length - circles,
      people: sizes.slice(circles).reduce((sum, size) => sum + size, 0),
    },
  }
}

function countTies(ties: readonly InterestTie[], people: number): number[] {
  const counts = Array<number>(people).fill(0)
  for (const { a, b } of ties) for (const place of [a, b]) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

const pairOf = (one = '', other = '') => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Exchanges of every two people, whoever began. */
function countExchanges(
  dealings: readonly { readonly source: string; readonly target: string; readonly exchanges: number }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target, exchanges } of dealings) {
    if (source === target) continue
    const pair = pairOf(source, target)
    counts.set(pair, (counts.get(pair) ?? 0) + exchanges)
  }
  return counts
}
