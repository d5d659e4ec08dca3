import { traceGenerations } from '@relais/core/network/trace-generations'
import type { Ctx } from '../context.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { getAccount } from '../creator/get-account.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { describePerson } from './describe-person.ts'
import { parseCreator } from './parse-creator.ts'
import { findNamings } from './queries/find-namings.ts'
import { findWords } from './queries/find-words.ts'
import type { Trace } from './relays.schema.ts'
import { resolveNetwork } from './resolve-network.ts'

export interface TraceInput extends TopicInput {
  /** `platform/handle` */
  readonly person: string
  /** Days within which somebody passes on what another says. */
  readonly days: number
}

const mostSteps = 200

/**
 * Word of mouth: who passed on what one person said on a topic, who passed that on, and so on.
 * Method: docs/methods/word-of-mouth.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 */
export async function traceRelays(ctx: Ctx, input: TraceInput, signal?: AbortSignal): Promise<Trace> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const { samePeople } = question
  const account = await getAccount({ corpus }, parseCreator(input.person))
  const [id = account.id] = await findPeopleOf(corpus, samePeople, [account.id])
  const [namings, [words]] = await Promise.all([
    findNamings(corpus, question),
    findWords(corpus, question, [id]),
  ])
  const first = namings.ids.indexOf(id)
  const { generations, steps } =
    first < 0 || words === undefined
      ? { generations: [], steps: [] }
      : traceGenerations(first, words.at, namings.namings, input.days * 86_400)
  const shown = steps.toSorted((a, b) => a.generation - b.generation || a.at - b.at).slice(0, mostSteps)
  const idOf = (place: number) => namings.ids[place] ?? ''
  const people = [...new Set([id, ...shown.map(({ person }) => idOf(person))])]
  const names = await findPersonNames(corpus, samePeople, people)
  return {
    ...asked,
    days: input.days,
    person: { ...describePerson(id, names), posts: words?.posts ?? 0 },
    generations: [...generations],
    isWhole: namings.isWhole,
    steps: shown.map(({ person, from, at, generation }) => ({
      ...describePerson(idOf(person), names),
      generation,
      from: idOf(from),
      at: new Date(at * 1000).toISOString(),
    })),
  }
}
