import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import { appView, ask, NotServed, relay } from './client.ts'
import { profilesAnswer, profileView, repoAnswer } from './schema.ts'
import { handleOf, toAccount } from './to-account.ts'

/** The most that an AppView looks up at once. */
const peopleAtOnce = 25
const remembered = 50_000

/** A stream names people by their DIDs alone; this is who they are. */
export interface KnownPerson {
  readonly handle: string
  /** What the AppView tells of the account; null from servers that have none. */
  readonly row: SourceRow | null
}

/** Where people are looked up whom a stream names: relays know nobody. */
export const peopleServer = (baseUrl: string) => (baseUrl === relay ? appView : baseUrl)

/** Looks up the people whom a stream names, each once. */
export function createPeople(reach: Reach) {
  const server = peopleServer(reach.baseUrl)
  const known = new Map<string, KnownPerson>()
  let isAppView = true
  let cost = 0

  async function askAppView(dids: readonly string[]): Promise<void> {
    cost++
    const { profiles } = await ask(
      reach,
      server,
      'app.bsky.actor.getProfiles',
      { actors: dids },
      profilesAnswer,
    )
    const seenAt = reach.clock.now().toISOString()
    for (const item of profiles) {
      const view = profileView.safeParse(item).data
      if (view !== undefined) known.set(view.did, { handle: handleOf(view), row: toAccount(view, seenAt) })
    }
  }

  async function askOwnServer(did: string): Promise<void> {
    cost++
    try {
      const repo = await ask(reach, server, 'com.atproto.repo.describeRepo', { repo: did }, repoAnswer)
      known.set(did, { handle: handleOf(repo), row: null })
    } catch (error) {
      if (findTrouble(error)?.code !== 'not_found') throw error
    }
  }

  async function lookUp(dids: readonly string[]): Promise<void> {
    if (isAppView) {
      try {
        return await askAppView(dids)
      } catch (error) {
        if (!(error instanceof NotServed)) throw error
        isAppView = false
      }
    }
    for (const did of dids) await askOwnServer(did)
  }

  return {
    /** Whether counts of posts can be had where people are looked up. */
    get canCount() {
      return isAppView
    },
    /** What the look-ups cost since the last call. */
    takeCost(): number {
      const spent = cost
      cost = 0
      return spent
    },
    forget: (did: string) => {
      known.delete(did)
    },
    /** @returns those who were not known before, with what is told of them; nobody who is gone */
    async meet(dids: Iterable<string>): Promise<ReadonlyMap<string, KnownPerson>> {
      if (known.size > remembered) known.clear()
      const strangers = [...new Set(dids)].filter((did) => !known.has(did))
      for (let start = 0; start < strangers.length; start += peopleAtOnce) {
        await lookUp(strangers.slice(start, start + peopleAtOnce))
      }
      const met = strangers.map((did) => [did, known.get(did)] as const)
      return new Map(met.filter((entry): entry is [string, KnownPerson] => entry[1] !== undefined))
    },
    handleOf: (did: string): string => known.get(did)?.handle ?? did,
  }
}
export type People = ReturnType<typeof createPeople>
