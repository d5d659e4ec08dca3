import { say, startTrialServer, type TrialServer } from '../../../fetching/trial/trial-server.ts'

const user = {
  id: '1001',
  login: 'ana_plays',
  display_name: 'Ana_Plays',
  type: '',
  broadcaster_type: 'partner',
  description: 'Speedruns and soup',
  profile_image_url: 'https://static.example/ana.png',
  offline_image_url: '',
  view_count: 0,
  created_at: '2019-03-04T10:00:00Z',
}

export interface TrialVideo {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly views?: number
  readonly description?: string
  readonly language?: string
}

const describe = ({
  id,
  title,
  at,
  views = 40,
  description = 'No glitches',
  language = 'en',
}: TrialVideo) => ({
  id,
  stream_id: null,
  user_id: user.id,
  user_login: user.login,
  user_name: user.display_name,
  title,
  description,
  created_at: at,
  published_at: at,
  url: `https://www.twitch.tv/videos/${id}`,
  thumbnail_url: '',
  viewable: 'public',
  view_count: views,
  language,
  type: 'archive',
  duration: '3h2m1s',
  muted_segments: [],
})

export interface TrialTwitch extends TrialServer {
  readonly apiUrl: string
  videos: readonly TrialVideo[]
  /** What the published description says against questions and answers so far. */
  readonly breaches: string[]
  /** Answers as Twitch does again, after `answer` told it otherwise. */
  works(): void
}

/** The published description, as testkit opens it. */
interface Contract {
  breachOfRequest(url: URL): string | null
  breachOfAnswer(url: URL, status: number, body: unknown): string | null
}

export interface TrialTwitchOptions {
  /** Null where the description is not here. */
  readonly contract: Contract | null
  readonly videos: readonly TrialVideo[]
  readonly perPage?: number
  counts(token: string): Promise<boolean>
}

/** Twitch's API with one channel: it lets those in whose token counts, and holds both ways to the description. */
export async function startTrialTwitch({
  contract,
  videos,
  perPage = 2,
  counts,
}: TrialTwitchOptions): Promise<TrialTwitch> {
  const server = await startTrialServer(say(500))
  const breaches: string[] = []
  const trial = Object.assign(server, { apiUrl: `${server.url}/helix`, videos, breaches, works })

  function works(): void {
    server.answer((request, response) => {
      const url = new URL(request.url?.replace('/helix', '') ?? '/', 'http://twitch')
      const [, token = ''] = /^(?:Bearer|OAuth) (.+)$/u.exec(request.headers.authorization ?? '') ?? []
      void counts(token).then((isIn) => {
        if (!isIn) return say(401, '{"status":401,"message":"Invalid OAuth token"}')(request, response)
        if (url.pathname === '/validate') return say(200, '{}')(request, response)
        if (request.headers['client-id'] === undefined) breaches.push(`${url.pathname}: Client-Id is missing`)
        const body = answerTo(url, trial.videos, perPage)
        const wrong = contract?.breachOfRequest(url) ?? (body && contract?.breachOfAnswer(url, 200, body))
        if (wrong) breaches.push(`${url.pathname}${url.search}: ${wrong}`)
        const json = { 'content-type': 'application/json' }
        say(body === null ? 404 : 200, JSON.stringify(body), json)(request, response)
      })
    })
  }
  works()
  return trial
}

function answerTo({ pathname, searchParams }: URL, videos: readonly TrialVideo[], perPage: number) {
  if (pathname === '/users') {
    const login = searchParams.get('login')
    return { data: login === null || login === user.login ? [user] : [] }
  }
  if (pathname === '/channels/followers') return { total: 4200, data: [], pagination: {} }
  const ids = searchParams.getAll('id')
  if (ids.length > 0) {
    const found = videos.filter(({ id }) => ids.includes(id))
    return found.length === 0 ? null : { data: found.map(describe), pagination: {} }
  }
  const start = Number(searchParams.get('after') ?? 0)
  const next = start + perPage
  return {
    data: videos.slice(start, next).map(describe),
    pagination: next < videos.length ? { cursor: String(next) } : {},
  }
}
