import { groupSubjects } from '@relais/core/finding/group-subjects'
import { poolShares } from '@relais/core/finding/pool-shares'
import { isName } from '@relais/core/topic/is-name'
import type { Ctx } from '../context.ts'
import { findSpellings } from '../corpus/queries/find-spellings.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { resolveNetwork } from '../network/resolve-network.ts'
import type { AdjacentTopics, SubjectOverlap } from './adjacent.schema.ts'
import { countLabelPosts } from './queries/count-label-posts.ts'
import { countLabelsBeside } from './queries/count-labels.ts'
import { countSubjectListeners } from './queries/count-subject-listeners.ts'
import { findLabelsTogether } from './queries/find-labels-together.ts'

export interface AdjacentInput extends TopicInput {
  readonly limit: number
}

/** Fewer people in common may be chance. */
const fewestPeople = 5
/** So many labels that have nothing to do with the topic come out above the low end of their interval. */
const byChance = 0.05
const mostLabels = 60
const termsOfSubject = 4

interface Counted {
  readonly strata: readonly number[]
  readonly ours: readonly number[]
  readonly others: readonly number[]
}

/**
 * Subjects beside a topic: those on which the topic's writers write more than other people who write as much, with how
 * many more of those who answer on the topic answer on them too.
 * Method: docs/methods/finding.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input for a topic without terms, or a period that ends before it begins
 * @example await findAdjacentTopics(ctx, { terms: ['couteau'], limit: 12 })
 */
export async function findAdjacentTopics(
  ctx: Ctx,
  input: AdjacentInput,
  signal?: AbortSignal,
): Promise<AdjacentTopics> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  if (asked.matches.posts === 0)
    return { ...asked, writers: 0, others: 0, tested: 0, expectedByChance: 0, subjects: [] }
  const { labels, everybody } = await countLabelsBeside(corpus, question, fewestPeople)
  const all = { strata: everybody.strata, ours: everybody.writers, others: everybody.others }
  const tested = labels
    .filter(({ label }) => isName(label.slice(1), 3))
    .map(({ label, strata, writers, others }) => ({
      label,
      overlap: compare({ strata, ours: writers, others }, all),
    }))
  const near = tested
    .filter(({ overlap }) => overlap.timesRange[0] > 1)
    .toSorted((a, b) => b.overlap.timesRange[0] - a.overlap.timesRange[0] || (a.label < b.label ? -1 : 1))
    .slice(0, mostLabels)
  const { period } = question
  const held = await findLabelsTogether(corpus, { period, labels: near.map(({ label }) => label) })
  const groups = groupSubjects(held.labels, held.together).slice(0, input.limit)
  const named = groups.map((places) =>
    places.slice(0, termsOfSubject).map((place) => near[place]?.label ?? ''),
  )
  const [listeners, posts, spell] = await Promise.all([
    countSubjectListeners(corpus, question, named),
    countLabelPosts(
      corpus,
      period,
      named.map(([label = '']) => label),
    ),
    findSpellings(
      corpus,
      named.flat().map((label) => label.slice(1)),
    ),
  ])
  const toCounted = (subject: number): Counted | undefined => {
    const found = listeners.find((one) => one.subject === subject)
    return found && { strata: found.strata, ours: found.listeners, others: found.others }
  }
  const everyListener = toCounted(0)
  return {
    ...asked,
    writers: sum(all.ours),
    others: sum(all.others),
    tested: tested.length,
    expectedByChance: tested.length * byChance,
    subjects: groups.flatMap(([first = 0], place) => {
      const best = near[first]
      const heard = toCounted(place + 1)
      if (best === undefined) return []
      return [
        {
          terms: (named[place] ?? []).map((label) => spell(label.slice(1))),
          posts: posts.get(best.label) ?? 0,
          writing: best.overlap,
          listening:
            heard && everyListener && sum(heard.ours) >= fewestPeople ? compare(heard, everyListener) : null,
        },
      ]
    }),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Those who do something against everybody, like with like. */
function compare(some: Counted, all: Counted): SubjectOverlap {
  const { times, low, high } = poolShares(
    all.strata.map((stratum, place) => {
      const at = some.strata.indexOf(stratum)
      return {
        ...{ hits: some.ours[at] ?? 0, of: all.ours[place] ?? 0 },
        ...{ otherHits: some.others[at] ?? 0, otherOf: all.others[place] ?? 0 },
      }
    }),
  )
  return {
    ...{ people: sum(some.ours), of: sum(all.ours), others: sum(some.others), ofOthers: sum(all.others) },
    ...{ times, timesRange: [low, high] },
  }
}
