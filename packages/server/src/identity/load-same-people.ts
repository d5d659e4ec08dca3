import type { Ctx } from '../context.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { joinPersonKeys } from './join-person-keys.ts'
import { loadJoins } from './load-joins.ts'
import { findPersonKeysOf, hasNamedPeople } from './queries/find-person-keys.ts'

/** Ids or keys, and what stands in their place, side by side. */
interface Translation {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/**
 * Which accounts are one person's, by the files and by what people joined, small enough to go into a query
 * (`personSql`). Plain data: two that are alike are the same text as JSON.
 */
export interface SamePeople {
  /** Files name people behind accounts. */
  readonly areNamed: boolean
  /** From accounts that people joined to the key of their person. */
  readonly joined: Translation
  /** From keys of people whom files name to that of the person they were joined to. */
  readonly renamed: Translation
}

/** Everybody has one account. */
export const nobodyJoined: SamePeople = {
  areNamed: false,
  joined: { from: [], to: [] },
  renamed: { from: [], to: [] },
}

/** @param corpus that is asked: `ctx.corpus`, or one that is abandoned with a request */
export async function loadSamePeople(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  corpus: ScopedCorpus,
): Promise<SamePeople> {
  const [areNamed, people] = await Promise.all([hasNamedPeople(corpus), loadJoins(ctx)])
  if (people.size === 0) return { ...nobodyJoined, areNamed }
  const named = await findPersonKeysOf(corpus, [...people.keys()])
  const { accounts, persons } = joinPersonKeys(named, people)
  const renamed = new Map<string, string>()
  for (const [place, key] of named.persons.entries())
    if (key !== persons[place]) renamed.set(String(key), String(persons[place]))
  return {
    areNamed,
    joined: { from: Array.from(accounts, String), to: Array.from(persons, String) },
    renamed: { from: [...renamed.keys()], to: [...renamed.values()] },
  }
}
