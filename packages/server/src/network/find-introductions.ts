import { excerptOf } from '@relais/core/influence/excerpt'
import { type Acquaintance, type Chain, chooseChains, strengthOf } from '@relais/core/network/choose-chains'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { getAccount } from '../creator/get-account.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { listMarked } from '../mark/marks.ts'
import { requireRole } from '../require-role.ts'
import { describePerson } from './describe-person.ts'
import type { IntroductionLink, Introductions } from './introductions.schema.ts'
import { parseCreator } from './parse-creator.ts'
import { type Dealing, findDealingsBetween, findDealingsOf } from './queries/find-acquaintances.ts'

export interface IntroductionsInput {
  /** `platform/handle` of the one to be reached, and of somebody who is known; without one, everybody with a mark is. */
  readonly to: string
  readonly from?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

const mostChains = 3
/** People with a mark from whom chains may begin. */
const mostKnown = 500

/**
 * Who can introduce us to somebody: at most three chains of people who deal with each other, whatever it is about.
 * Method: docs/methods/paths.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 * @example await findIntroductions(ctx, { to: 'instagram/cuisine57' })
 */
export async function findIntroductions(
  ctx: Ctx,
  input: IntroductionsInput,
  signal?: AbortSignal,
): Promise<Introductions> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const samePeople = await loadSamePeople(ctx, corpus)
  const personOf = async (creator: string) => {
    const { id } = await getAccount({ corpus }, parseCreator(creator))
    const [person = id] = await findPeopleOf(corpus, samePeople, [id])
    return person
  }
  const target = await personOf(input.to)
  const start = input.from === undefined ? null : await personOf(input.from)
  const { period } = await resolveTopic(
    { corpus, clock: ctx.clock },
    { terms: [], from: input.since, to: input.until },
  )
  const marked = start === null ? (await listMarked(ctx)).slice(0, mostKnown) : []
  const begin = start === null ? await findPeopleOf(corpus, samePeople, marked) : [start]
  const known = [...new Set(begin)].filter((id) => id !== target)
  const when = { period, samePeople }
  const near = await findDealingsOf(corpus, when, [target])
  const peers = peersOf(near, target)
  const around = known.length === 0 ? [] : await findDealingsOf(corpus, when, known)
  const between = await findDealingsBetween(corpus, when, peers, [...new Set(around.flatMap(endsOf))])
  const dealings = new Map(
    [...near, ...around, ...between].map((one) => [`${one.source} ${one.target}`, one]),
  )
  const ties = tiesOf([...dealings.values()])
  const chains =
    known.length === 0 ? askPeers(ties, target) : chooseChains(ties, new Set(known), target, mostChains)
  const shown = [...new Set([target, ...chains.flatMap(({ people }) => people)])]
  const names = await findPersonNames(corpus, samePeople, shown)
  const links = await describeLinks({ corpus }, chains, dealings)
  return {
    target: describePerson(target, names),
    period,
    starts: start !== null ? 'person' : known.length > 0 ? 'marked' : 'anybody',
    known: known.length,
    peers: peers.length,
    chains: chains.map(({ people }, index) => ({
      people: people.map((id) => describePerson(id, names)),
      links: links[index] ?? [],
    })),
  }
}

const endsOf = ({ source, target }: Dealing) => [source, target]

const peersOf = (dealings: readonly Dealing[], person: string) =>
  [...new Set(dealings.flatMap(endsOf))].filter((id) => id !== person)

/** Each two people once, both directions together. */
function tiesOf(dealings: readonly Dealing[]): Acquaintance[] {
  const ties = new Map<string, Acquaintance>()
  for (const { source, target, exchanges, isFollowing, lastAt } of dealings) {
    const [a, b] = source < target ? [source, target] : [target, source]
    const tie = ties.get(`${a} ${b}`)
    ties.set(`${a} ${b}`, {
      a,
      b,
      there: (tie?.there ?? 0) + (source === a ? exchanges : 0),
      back: (tie?.back ?? 0) + (source === b ? exchanges : 0),
      isFollowing: (tie?.isFollowing ?? false) || isFollowing,
      lastAt: Math.max(tie?.lastAt ?? 0, lastAt),
    })
  }
  return [...ties.values()]
}

/** Nobody is known yet: those whom the target deals with most. */
const askPeers = (ties: readonly Acquaintance[], target: string): Chain[] =>
  ties
    .filter(({ a, b }) => a === target || b === target)
    .map((tie) => ({ people: [tie.a === target ? tie.b : tie.a, target], strength: strengthOf(tie) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((x, y) => y.strength - x.strength || (x.people.join() < y.people.join() ? -1 : 1))
    .slice(0, mostChains)

async function describeLinks(
  { corpus }: Pick<Ctx, 'corpus'>,
  chains: readonly Chain[],
  dealings: ReadonlyMap<string, Dealing>,
): Promise<IntroductionLink[][]> {
  const pairs = chains.map(({ people }) =>
    people.slice(1).map((next, index) => {
      const before = people[index] as string
      const there = dealings.get(`${before} ${next}`)
      const back = dealings.get(`${next} ${before}`)
      const last = (there?.lastAt ?? 0) >= (back?.lastAt ?? 0) ? there : back
      return { there, back, last }
    }),
  )
  const quoted = pairs.flat().flatMap(({ last }) => (last && last.lastPost !== '0' ? [last] : []))
  const texts = await readTexts(
    corpus,
    quoted.map(({ lastAccount, lastPost }) => [lastAccount, lastPost] as const),
  )
  const instant = (seconds: number) => new Date(seconds * 1000).toISOString()
  return pairs.map((links) =>
    links.map(({ there, back, last }) => {
      const text = last && texts.get(last.lastPost)
      return {
        there: there?.exchanges ?? 0,
        back: back?.exchanges ?? 0,
        isFollowing: there?.isFollowing === true || back?.isFollowing === true,
        lastAt: last && last.lastAt > 0 ? instant(last.lastAt) : null,
        quote:
          last && text
            ? {
                by: last.source,
                text: excerptOf(text.text || text.title, []).text,
                url: text.url || null,
                at: instant(last.lastAt),
              }
            : null,
      }
    }),
  )
}
