import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import { ask, NotServed } from './client.ts'
import { profileRecord, profileView, recordAnswer, repoAnswer } from './schema.ts'
import { toAccount } from './to-account.ts'

/** Somebody, as the server that was asked knows them. */
export interface Person {
  readonly did: string
  readonly handle: string
  readonly row: SourceRow
  /** Whether the server counts reactions (an AppView), or only holds what its own people wrote (their PDS). */
  readonly isCounted: boolean
}

/** @throws Trouble not_found */
export async function findPerson(reach: Reach, server: string, actor: string): Promise<Person> {
  const seenAt = reach.clock.now().toISOString()
  try {
    const view = await ask(reach, server, 'app.bsky.actor.getProfile', { actor }, profileView)
    const row = toAccount(view, seenAt)
    return { did: view.did, handle: String(row.handle), row, isCounted: true }
  } catch (error) {
    if (!(error instanceof NotServed)) throw error
    return findOnOwnServer(reach, server, actor, seenAt)
  }
}

async function findOnOwnServer(reach: Reach, server: string, actor: string, seenAt: string): Promise<Person> {
  const { did, handle } = await ask(
    reach,
    server,
    'com.atproto.repo.describeRepo',
    { repo: actor },
    repoAnswer,
  )
  const asked = { repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' }
  const profile = await ask(reach, server, 'com.atproto.repo.getRecord', asked, recordAnswer).catch(
    (error) => {
      if (findTrouble(error)?.code === 'not_found') return null
      throw error
    },
  )
  const told = profileRecord.safeParse(profile?.value).data
  const view = { did, handle, displayName: told?.displayName, description: told?.description, labels: [] }
  const row = toAccount(profileView.parse(view), seenAt)
  return { did, handle: String(row.handle), row, isCounted: false }
}
