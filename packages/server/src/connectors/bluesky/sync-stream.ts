import { z } from 'zod'
import { Trouble } from '../../fetching/trouble.ts'
import type { Page, Reach, SyncRequest } from '../connector.ts'
import { relay } from './client.ts'
import { createPeople, peopleServer } from './look-up-people.ts'
import { namePeople } from './name-people.ts'
import { openFirehose } from './open-firehose.ts'
import { createPick } from './pick-rows.ts'
import { readFrame } from './read-frame.ts'
import { postsAtOnce, refresh } from './refresh.ts'
import { createStreamPage } from './stream-page.ts'
import { brokenRow } from './to-post.ts'

const streamCursor = z.object({ seq: z.number().int() })

const rowsOfPage = 1_000
/** Events without anything for us: so often the place in the stream is saved all the same. */
const eventsBetweenPages = 5_000
const unreadable = {
  posts: [brokenRow(null, null, null)],
  interactions: [],
  deletions: [],
  profiles: [],
  touched: [],
}

/**
 * Everything that happens on the network, filtered by whom and what is followed, from where the last stored page ended.
 * Ends only when it is told to, or with the trouble that ended it.
 */
export async function* syncStream(reach: Reach, request: SyncRequest): AsyncGenerator<Page> {
  // A relay keeps days of the whole network; a server of one's own keeps what its own people did.
  const after = streamCursor.safeParse(request.cursor).data?.seq ?? (reach.baseUrl === relay ? null : 0)
  const pick = createPick(request)
  const people = createPeople(reach)
  const page = createStreamPage()
  const touched = new Set<string>()
  let seq = after
  let events = 0

  async function close(): Promise<Page> {
    const taken = page.take()
    events = 0
    const { posts, accounts } = await namePeople(people, taken, reach.clock.now().toISOString())
    const { interactions, deletions } = taken
    return { accounts, posts, interactions, deletions, cursor: { seq }, cost: people.takeCost() }
  }

  async function* count(): AsyncGenerator<Page> {
    const posts = [...touched].map((id) => ({ platform: 'bluesky', id, author: '', url: '' }))
    touched.clear()
    if (!people.canCount) return
    const counted = refresh({ ...reach, baseUrl: peopleServer(reach.baseUrl) }, posts)
    for await (const counts of counted) yield { ...counts, deletions: [], cursor: { seq } }
  }

  for await (const messages of openFirehose(reach, after)) {
    for (const message of messages) {
      const event = readFrame(message)
      if (event.kind === 'error') throw explainEnd(event, reach.baseUrl)
      if (event.kind === 'info')
        reach.log.warn('the stream began later than was asked for', { name: event.name })
      if (event.kind === 'broken') page.add(unreadable)
      if (!('seq' in event) || (seq !== null && event.seq <= seq)) continue
      events++
      for (const picked of pick(event)) {
        if ('did' in event && page.mustCloseBefore(event.did, picked)) yield await close()
        page.add(picked)
        for (const uri of picked.touched) touched.add(uri)
      }
      seq = event.seq
      if (page.size >= rowsOfPage || events >= eventsBetweenPages) yield await close()
    }
    if (page.size > 0) yield await close()
    if (touched.size >= postsAtOnce || (touched.size > 0 && messages.length < postsAtOnce)) yield* count()
  }
}

function explainEnd(
  { name, message }: { readonly name: string; readonly message: string },
  baseUrl: string,
): Trouble {
  const host = new URL(baseUrl).host
  const code = name === 'FutureCursor' ? 'refused' : 'cut_off'
  return new Trouble(code, `${host} ended the stream: ${name} ${message}`, { host })
}
