import { keepBackbone } from '@relais/core/network/keep-backbone'
import { pickTop } from '@relais/core/network/pick-top'
import type { Ctx } from '../context.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { analyseNetwork, type NetworkAnalysis, tallyTies } from './analyse-network.ts'
import { findCircleNames } from './circle-names.ts'
import { describePerson } from './describe-person.ts'
import type { NetworkMap } from './map.schema.ts'
import { nameCircles } from './name-circles.ts'
import { findHeard } from './queries/find-heard.ts'
import { findOneWayTies, findTies, findTiesAmong, mostTies, type Tie } from './queries/find-ties.ts'
import { resolveNetwork } from './resolve-network.ts'

export interface MapInput extends TopicInput {
  /** People with most authority that are listed, besides the first 25 of each circle. */
  readonly limit: number
  /** Ties among them that are told; of more, the backbone. */
  readonly mostTies: number
}

/** Circles that are told apart; smaller ones are counted together. */
const mostCircles = 12
const fewestMembers = 3
const membersListed = 25
const faces = 3

/**
 * The network of a topic: everybody's authority, the circles, and where people stand between them.
 * Method: docs/methods/network.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input
 * @example await mapNetwork(ctx, { terms: ['couteau'], limit: 60, mostTies: 120 })
 */
export async function mapNetwork(ctx: Ctx, input: MapInput, signal?: AbortSignal): Promise<NetworkMap> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const [rows, oneWay] = await Promise.all([findTies(corpus, question), findOneWayTies(corpus, question)])
  const analysis = await analyseNetwork(rows, oneWay, signal)
  const shownCircles = Math.min(
    mostCircles,
    countIf(analysis.sizes, (size) => size >= fewestMembers),
  )
  const listed = listPeople(analysis, input.limit, shownCircles)
  const ids = listed.map((person) => String(analysis.ids[person]))
  const [tally, names, heard, ties, circleTerms, circleNames] = await Promise.all([
    tallyTies(rows, analysis, listed),
    findPersonNames(corpus, question.samePeople, ids),
    findHeard(corpus, question, ids.length, ids),
    findTiesAmong(corpus, question, ids),
    nameCircles(corpus, question, analysis, shownCircles),
    findCircleNames(ctx, corpus, question.samePeople, analysis, shownCircles),
  ])
  const heardBy = new Map(heard.map((one) => [one.account, one]))
  const circleOf = (person: number) => analysis.circleOf[person] as number
  return {
    ...asked,
    size: { people: analysis.people, ties: analysis.ties },
    isWhole: rows.byteLength / 20 < mostTies,
    modularity: analysis.modularity,
    pathsFrom: analysis.between?.samples ?? null,
    circles: Array.from({ length: shownCircles }, (_, circle) => {
      const members = listed.flatMap((person, place) => (circleOf(person) === circle ? [place] : []))
      const links = tally.links().filter(({ a, b }) => a === circle || b === circle)
      return {
        people: analysis.sizes[circle] ?? 0,
        terms: circleTerms[circle] ?? [],
        name: circleNames.get(circle) ?? null,
        faces: members.slice(0, faces),
        inside: tally.insideOf(circle),
        outside: links.reduce((sum, { exchanges }) => sum + exchanges, 0),
      }
    }),
    links: tally.links().filter(({ a, b }) => a < shownCircles && b < shownCircles),
    rest: {
      circles: analysis.sizes.length - shownCircles,
      people: analysis.sizes.subarray(shownCircles).reduce((sum, size) => sum + size, 0),
    },
    people: listed.map((person, place) => {
      const id = ids[place] as string
      const { degree, reciprocity, bridge } = tally.standingOf(person)
      const { passedOnBy = 0, replies = 0, repliers = 0 } = heardBy.get(id) ?? {}
      return {
        ...describePerson(id, names),
        circle: circleOf(person) < shownCircles ? circleOf(person) : null,
        authority: (analysis.authority[person] as number) * analysis.people,
        ...{ passedOnBy, replies, repliers, degree, reciprocity, bridge },
        between: betweenOf(analysis, person),
      }
    }),
    ties: toTies(ties, ids, input.mostTies),
  }
}

function betweenOf({ between }: NetworkAnalysis, person: number): NetworkMap['people'][number]['between'] {
  if (between === null) return null
  const [share = 0, low = 0, high = 0] = [between.shares[person], between.low[person], between.high[person]]
  return { share, low, high }
}

const countIf = (numbers: Uint32Array, isCounted: (number: number) => boolean) =>
  numbers.reduce((sum, number) => sum + Number(isCounted(number)), 0)

/** Those with most authority, of all and of each circle; most authority first. */
function listPeople({ authority, circleOf }: NetworkAnalysis, limit: number, circles: number): number[] {
  const first = pickTop(authority, limit)
  const ofCircles = Array.from({ length: circles }, (_, circle) =>
    pickTop(authority, membersListed, (person) => circleOf[person] === circle),
  )
  return [...new Set([...first, ...ofCircles.flat()])].sort(
    (a, b) => (authority[b] as number) - (authority[a] as number) || a - b,
  )
}

function toTies(ties: readonly Tie[], ids: readonly string[], limit: number): NetworkMap['ties'] {
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const placed = ties.map((tie) => ({
    tie,
    from: placeOf.get(tie.source) as number,
    to: placeOf.get(tie.target) as number,
    weight: tie.exchanges,
  }))
  const instant = (seconds: number) => new Date(seconds * 1000).toISOString()
  return keepBackbone(placed, limit).map((index) => {
    const { tie, from, to } = placed[index] as (typeof placed)[number]
    return {
      ...{ from, to, exchanges: tie.exchanges, voiced: tie.voiced, kinds: [...tie.kinds] },
      ...{ firstAt: instant(tie.firstAt), lastAt: instant(tie.lastAt) },
    }
  })
}
