import type { Preview, Reach, Target } from '../connector.ts'
import { postsPerDay } from '../posts-per-day.ts'
import type { ListPage } from '../walk-back.ts'
import { ask } from './client.ts'
import { findPerson } from './find-person.ts'
import { authorFeed, listFeed, ownRecords, search } from './lists.ts'
import { listAnswer } from './schema.ts'

const postsShown = 5

const timesOf = ({ rows }: ListPage) => rows.map(({ at }) => Date.parse(String(at)))
const empty: ListPage = { rows: [], next: null }
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/**
 * Looks at what would be followed. An account is answered with its DID in place of the handle, so that following it
 * goes on when the handle changes.
 */
export async function preview(reach: Reach, target: Target): Promise<Preview> {
  const server = reach.baseUrl
  const nowMs = reach.clock.now().getTime()
  const answer = (
    page: ListPage,
    named: Omit<Preview['found'][number], 'target'>,
    value = target.value,
  ): Preview => ({
    found: [{ target: { ...target, value }, ...named }],
    posts: page.rows.filter(({ at }) => at !== null).slice(0, postsShown),
    postsPerDay: postsPerDay(timesOf(page), nowMs),
  })
  switch (target.kind) {
    case 'account': {
      const person = await findPerson(reach, server, target.value)
      const [list] = person.isCounted
        ? [authorFeed(reach, server, person)]
        : ownRecords(reach, server, person)
      const page = (await list?.(null)) ?? empty
      const { name, bio, avatar, followers } = person.row
      return answer(
        page,
        {
          name: text(name) === null ? `@${person.handle}` : `${String(name)} (@${person.handle})`,
          bio: text(bio),
          avatar: text(avatar),
          followers: typeof followers === 'number' ? followers : null,
        },
        person.did,
      )
    }
    case 'list': {
      const { list } = await ask(
        reach,
        server,
        'app.bsky.graph.getList',
        { list: target.value, limit: 1 },
        listAnswer,
      )
      const page = await listFeed(reach, server, target.value)(null)
      return answer(page, {
        name: list.name,
        bio: text(list.description),
        avatar: text(list.avatar),
        followers: null,
      })
    }
    case 'stream': {
      await (await reach.fetch(`${server}/xrpc/_health`, { signal: reach.signal })).body?.cancel()
      return answer(empty, { name: new URL(server).host, bio: null, avatar: null, followers: null })
    }
    default: {
      const isTag = target.kind === 'hashtag'
      const page = await search(reach, server, target.value, isTag ? target.value : null)(null)
      return answer(page, {
        name: isTag ? `#${target.value}` : target.value,
        bio: null,
        avatar: null,
        followers: null,
      })
    }
  }
}
