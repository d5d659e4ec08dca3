import { say, startTrialServer, type TrialServer } from '../../../fetching/trial/trial-server.ts'

/** The published description, as testkit opens it. */
interface Contract {
  breachOfRequest(url: URL): string | null
  breachOfAnswer(url: URL, status: number, body: unknown): string | null
}

export interface TrialX extends TrialServer {
  posts: readonly { readonly id: string; readonly [field: string]: unknown }[]
  /** What the published description says against questions and answers so far. */
  readonly breaches: string[]
  /** Answers as X does again, after `answer` told it otherwise. */
  works(): void
}

export interface TrialXOptions {
  /** Null where the description is not here. */
  readonly contract: Contract | null
  counts(token: string): Promise<boolean>
}

const people = {
  ana: {
    id: '11',
    username: 'Ana',
    name: 'Ana',
    verified: true,
    public_metrics: { followers_count: 900, following_count: 10, tweet_count: 3, listed_count: 0 },
  },
  ben: { id: '12', username: 'ben', name: 'Ben' },
}
const metrics = {
  like_count: 7,
  reply_count: 2,
  retweet_count: 1,
  quote_count: 0,
  impression_count: 400,
  bookmark_count: 3,
}
const at = (day: number) => `2026-02-${day}T10:00:00.000Z`
const span = { start: 0, end: 1 }
const url = { url: 'https://t.co/a', expanded_url: 'https://shop.example/knife' }
export const ownPost = { author_id: '11', public_metrics: metrics, lang: 'fr' }
const firstPosts: TrialX['posts'] = [
  {
    id: '104',
    text: 'RT',
    created_at: at(24),
    ...ownPost,
    referenced_tweets: [{ type: 'retweeted', id: '90' }],
  },
  {
    id: '103',
    text: 'Sharp @ben #knives https://t.co/a',
    created_at: at(23),
    ...ownPost,
    entities: {
      mentions: [{ ...span, username: 'ben' }],
      hashtags: [{ ...span, tag: 'knives' }],
      urls: [{ ...span, ...url }],
    },
  },
  {
    id: '102',
    text: '@ben yes',
    created_at: at(22),
    ...ownPost,
    in_reply_to_user_id: '12',
    referenced_tweets: [{ type: 'replied_to', id: '90' }],
  },
  {
    id: '101',
    text: 'Look',
    created_at: at(21),
    ...ownPost,
    referenced_tweets: [{ type: 'quoted', id: '90' }],
  },
]
const includes = {
  users: [people.ana, people.ben],
  tweets: [{ id: '90', text: 'Which steel?', author_id: '12' }],
}

function answerTo({ pathname, searchParams }: URL, posts: TrialX['posts']): unknown {
  if (pathname === '/2/users/me') return { data: people.ana }
  if (pathname === '/2/usage/tweets') return { data: { project_cap: 10_000 } }
  if (pathname === '/2/users/by/username/ana') return { data: people.ana }
  if (pathname === '/2/users/11/tweets') {
    // Two a page.
    const start = Number(searchParams.get('pagination_token')?.slice('page-of-sixteen-'.length) ?? 0)
    const isLast = start + 2 >= posts.length
    const meta = { result_count: 2, ...(isLast ? {} : { next_token: `page-of-sixteen-${start + 2}` }) }
    return { data: posts.slice(start, start + 2), includes, meta }
  }
  const ids = searchParams.get('ids')?.split(',') ?? []
  const found = posts.filter(({ id }) => ids.includes(id))
  const gone = ids.filter((id) => !found.some((one) => one.id === id))
  const errors = gone.map(() => ({
    type: 'https://api.twitter.com/2/problems/resource-not-found',
    title: 'Not Found Error',
    detail: 'Could not find it.',
  }))
  return {
    ...(found.length > 0 ? { data: found, includes } : {}),
    ...(gone.length > 0
      ? {
          errors: errors.map((one, n) => ({
            ...one,
            resource_id: gone[n],
            resource_type: 'tweet',
            parameter: 'ids',
            value: gone[n],
          })),
        }
      : {}),
  }
}

/** Problems are described by their common part alone: what each kind adds is not in the list's own schema. */
const described = (body: unknown) =>
  JSON.parse(
    JSON.stringify(body, (name, value) =>
      ['resource_id', 'resource_type', 'parameter', 'value'].includes(name) ? undefined : value,
    ),
  )

/** X's API with one account: it lets those in whose token counts, and holds both ways to the description. */
export async function startTrialX({ contract, counts }: TrialXOptions): Promise<TrialX> {
  const server = await startTrialServer(say(500))
  const breaches: string[] = []
  const trial = Object.assign(server, { posts: firstPosts, breaches, works })

  function works(): void {
    server.answer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://x')
      void counts(request.headers.authorization?.replace('Bearer ', '') ?? '').then((isIn) => {
        if (!isIn) return say(401)(request, response)
        const body = answerTo(asked, trial.posts)
        const wrong =
          contract?.breachOfRequest(asked) ?? contract?.breachOfAnswer(asked, 200, described(body))
        if (wrong) breaches.push(`${asked.pathname}: ${wrong}`)
        say(200, JSON.stringify(body), { 'content-type': 'application/json' })(request, response)
      })
    })
  }
  works()
  return trial
}
