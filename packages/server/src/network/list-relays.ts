import { findMovers, type Speaker } from '@relais/core/network/find-movers'
import { type Arc, joinArcs } from '@relais/core/network/join-arcs'
import { traceGenerations } from '@relais/core/network/trace-generations'
import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { chooseLanes } from './choose-lanes.ts'
import { describePerson } from './describe-person.ts'
import { parseCreator } from './parse-creator.ts'
import { placeAdopters } from './place-adopters.ts'
import { findActivity, type TopicDays } from './queries/find-activity.ts'
import { findHeard } from './queries/find-heard.ts'
import { findNamings, type Namings } from './queries/find-namings.ts'
import { findTalkers, findWords, type Words } from './queries/find-words.ts'
import type { RelayArc, Relays } from './relays.schema.ts'
import { resolveNetwork } from './resolve-network.ts'

export interface RelaysInput extends TopicInput {
  /** People, 2 to 60. */
  readonly limit: number
  /** Days within which somebody takes up what another says. */
  readonly days: number
  /** `platform/handle` of somebody who is to be among them. */
  readonly person?: string | undefined
}

const daySeconds = 86_400
/** Arcs that a picture holds. */
const mostArcs = 120
const mostDots = 400

/**
 * Who starts it? Those whom most people pass on, in the order in which they began, with who took up whom, how many
 * generations that went, and where each stands in the adoption of the topic.
 * Method: docs/methods/who-moves-whom.md, docs/methods/word-of-mouth.md, docs/methods/adoption.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input
 * @example await listRelays(ctx, { terms: ['couteau'], limit: 24, days: 7 })
 */
export async function listRelays(ctx: Ctx, input: RelaysInput, signal?: AbortSignal): Promise<Relays> {
  const wanted = input.person === undefined ? null : parseCreator(input.person)
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const [heard, talkers, activity, namings, adopters] = await Promise.all([
    findHeard(corpus, question, input.limit * 4),
    findTalkers(corpus, question, input.limit),
    findActivity(corpus, question),
    findNamings(corpus, question),
    placeAdopters(corpus, question),
  ])
  const order = chooseLanes({
    wanted: await findPeopleOf(
      corpus,
      question.samePeople,
      wanted === null ? [] : [accountId(wanted.platform, wanted.handle)],
    ),
    heard: heard.filter(({ passedOnBy }) => passedOnBy > 0).map(({ account }) => account),
    talkers,
    namings,
    limit: input.limit,
  })
  const words = await findWords(corpus, question, order)
  const spoken = new Map(words.map((one) => [one.account, one]))
  const people = order
    .flatMap((account) => spoken.get(account) ?? [])
    .slice(0, input.limit)
    .toSorted((a, b) => (a.at[0] as number) - (b.at[0] as number))
  const windowSeconds = input.days * daySeconds
  const places = placesOf(people, namings)
  const names = await findPersonNames(
    corpus,
    question.samePeople,
    people.map(({ account }) => account),
  )
  const heardBy = new Map(heard.map((one) => [one.account, one.passedOnBy]))
  const { tested, movers } = findMovers(speakersOf(people, namings, places, activity), activity, input.days)
  const among = namings.namings.flatMap(({ source, target, at }) => {
    const [from, to] = [places.laneOf.get(source), places.laneOf.get(target)]
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, at }]
  })
  const arcs = joinArcs(
    people.map(({ at }) => at),
    among,
    movers,
    windowSeconds,
    mostArcs,
  )
  return {
    ...asked,
    days: input.days,
    postsByDay: [...activity.postsByDay],
    people: people.map(({ account, posts, at }, lane) => {
      const place = places.ofLane[lane]
      return {
        ...describePerson(account, names),
        posts,
        firstAt: new Date((at[0] as number) * 1000).toISOString(),
        passedOnBy: heardBy.get(account) ?? 0,
        generations:
          place === undefined
            ? []
            : [...traceGenerations(place, at, namings.namings, windowSeconds).generations],
        adoption: adopters.placeOf(account),
        spokeAt: onePerDay(at),
      }
    }),
    arcs: arcs.map(toArc),
    ties: {
      shown: arcs.filter(({ named }) => named > 0).length,
      all: new Set(namings.namings.map(({ source, target }) => `${source} ${target}`)).size,
    },
    tested,
    isWhole: namings.isWhole,
    adoption: {
      people: adopters.curve.people,
      isTooFew: adopters.curve.isTooFew,
      counts: adopters.curve.counts,
    },
  }
}

interface Places {
  /** From a place among all who name or are named to a lane, and back. */
  readonly laneOf: ReadonlyMap<number, number>
  readonly ofLane: readonly (number | undefined)[]
}

function placesOf(people: readonly Words[], { ids }: Namings): Places {
  const placeOfId = new Map(ids.map((id, place) => [id, place]))
  const ofLane = people.map(({ account }) => placeOfId.get(account))
  return {
    ofLane,
    laneOf: new Map(ofLane.flatMap((place, lane) => (place === undefined ? [] : [[place, lane] as const]))),
  }
}

function speakersOf(
  people: readonly Words[],
  { namings }: Namings,
  { laneOf }: Places,
  { start }: TopicDays,
): Speaker[] {
  const named = people.map(() => new Map<number, number>())
  for (const { target, at } of namings) {
    const days = named[laneOf.get(target) ?? -1]
    const day = Math.floor((at - start) / daySeconds)
    days?.set(day, (days.get(day) ?? 0) + 1)
  }
  return people.map(({ at }, lane) => ({ at, namedByDay: named[lane] ?? new Map() }))
}

/** Of the posts of each day the first; of more days than can be drawn, the latest. */
function onePerDay(at: readonly number[]): number[] {
  const days = new Map<number, number>()
  for (const instant of at) {
    const day = Math.floor(instant / daySeconds)
    if (!days.has(day)) days.set(day, instant)
  }
  return [...days.values()].slice(-mostDots)
}

function toArc({ timing, ...arc }: Arc): RelayArc {
  return {
    ...arc,
    timing: timing && {
      occasions: timing.occasions,
      followed: timing.followed,
      expected: timing.expected,
      lift: timing.lift,
      interval: [timing.low, timing.high],
      medianHours: timing.medianDelay / 3_600,
      mayBeChance: timing.mayBeChance,
    },
  }
}
