import type { IncomingMessage } from 'node:http'
import { type Answer, startTrialServer, type TrialServer } from '../../../fetching/trial/trial-server.ts'

const textField = { type: 'string' } as const
const numberField = { type: 'number' } as const
type Field = { readonly type: 'string' | 'number' | 'boolean'; readonly scope?: string }

/**
 * What may be asked, as TikTok's reference lists it (https://developers.tiktok.com/doc/display-api-overview, read by
 * hand: TikTok publishes no machine-readable description). Anything else is an error of ours, and answered as one.
 */
const userObject: Readonly<Record<string, Field>> = {
  open_id: { ...textField, scope: 'user.info.basic' },
  union_id: { ...textField, scope: 'user.info.basic' },
  avatar_url: { ...textField, scope: 'user.info.basic' },
  avatar_url_100: { ...textField, scope: 'user.info.basic' },
  avatar_large_url: { ...textField, scope: 'user.info.basic' },
  display_name: { ...textField, scope: 'user.info.basic' },
  bio_description: { ...textField, scope: 'user.info.profile' },
  profile_deep_link: { ...textField, scope: 'user.info.profile' },
  is_verified: { type: 'boolean', scope: 'user.info.profile' },
  username: { ...textField, scope: 'user.info.profile' },
  follower_count: { ...numberField, scope: 'user.info.stats' },
  following_count: { ...numberField, scope: 'user.info.stats' },
  likes_count: { ...numberField, scope: 'user.info.stats' },
  video_count: { ...numberField, scope: 'user.info.stats' },
}
const videoObject: Readonly<Record<string, Field>> = {
  id: textField,
  create_time: numberField,
  cover_image_url: textField,
  share_url: textField,
  video_description: textField,
  duration: numberField,
  height: numberField,
  width: numberField,
  title: textField,
  embed_html: textField,
  embed_link: textField,
  like_count: numberField,
  comment_count: numberField,
  share_count: numberField,
  view_count: numberField,
}
const documented: Readonly<
  Record<
    string,
    {
      readonly method: 'GET' | 'POST'
      readonly object: Readonly<Record<string, Field>>
      readonly body: readonly string[]
    }
  >
> = {
  '/v2/user/info/': { method: 'GET', object: userObject, body: [] },
  '/v2/video/list/': { method: 'POST', object: videoObject, body: ['cursor', 'max_count'] },
  '/v2/video/query/': { method: 'POST', object: videoObject, body: ['filters'] },
}
const mostVideos = 20

export interface TrialVideo {
  readonly id: string
  readonly at: string
  readonly views?: number
  readonly description?: string
  readonly title?: string
  /** Where a count is missing, as it may be. */
  readonly hidesLikes?: boolean
}

export interface TrialTikTok extends TrialServer {
  videos: readonly TrialVideo[]
  /** What the creator allowed; everything unless told. */
  scopes: readonly string[]
  /** Answered in place of everything, while it is set. */
  refuses: { readonly status: number; readonly code: string } | null
  /** Whether a token counts. */
  counts: (token: string) => Promise<boolean>
  /** Questions and answers that the reference does not know. */
  readonly wrong: string[]
}

interface Body {
  readonly cursor?: number
  readonly max_count?: number
  readonly filters?: { readonly video_ids: readonly string[] }
}

/** TikTok's Display API with one creator, who authorised. Videos stand newest last. */
export async function startTrialTikTok(): Promise<TrialTikTok> {
  const server = await startTrialServer((request, response) => answer(request, response))
  const trial: TrialTikTok = Object.assign(server, {
    videos: [],
    scopes: ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'],
    refuses: null,
    wrong: [],
    counts: async () => false,
  })
  const answer: Answer = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    const say = (status: number, data: object, code: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data, error: { code, message: '', log_id: '2026022410' } }))
    const body = await readBody(request)
    const wrong = breachOf(request, url, body)
    if (wrong !== null) {
      trial.wrong.push(`${request.method} ${url.pathname}${url.search}: ${wrong}`)
      return say(400, {}, 'invalid_params')
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (!(await trial.counts(token))) return say(401, {}, 'access_token_invalid')
    if (trial.refuses) return say(trial.refuses.status, {}, trial.refuses.code)
    const fields = url.searchParams.get('fields')?.split(',') ?? []
    if (neededFor(url, fields).some((scope) => !trial.scopes.includes(scope)))
      return say(401, {}, 'scope_not_authorized')
    return say(200, answerOf(trial, url, fields, body ?? {}), 'ok')
  }
  return trial
}

async function readBody(request: IncomingMessage): Promise<Body | null> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString()
  return text === '' ? null : JSON.parse(text)
}

function breachOf(request: IncomingMessage, { pathname, searchParams }: URL, body: Body | null) {
  const known = documented[pathname]
  if (known === undefined) return 'no such path'
  if (request.method !== known.method) return 'another method'
  const other = [...searchParams.keys()].find((name) => name !== 'fields')
  if (other !== undefined) return `${other} is not described`
  const field = (searchParams.get('fields') ?? '').split(',').find((name) => known.object[name] === undefined)
  if (field !== undefined) return `there is no field ${field}`
  if (known.method === 'GET') return body === null ? null : 'a body'
  if (!request.headers['content-type']?.startsWith('application/json')) return 'not said to be JSON'
  const part = Object.keys(body ?? {}).find((name) => !known.body.includes(name))
  if (part !== undefined) return `${part} is not described`
  if (pathname === '/v2/video/list/') {
    const { max_count: most = 10, cursor = 0 } = body ?? {}
    return Number.isInteger(most) && most >= 1 && most <= mostVideos && Number.isInteger(cursor)
      ? null
      : 'no such page'
  }
  const ids = body?.filters?.video_ids ?? []
  return ids.length >= 1 && ids.length <= mostVideos ? null : 'too many videos, or none'
}

const neededFor = ({ pathname }: URL, fields: readonly string[]): readonly string[] =>
  pathname === '/v2/user/info/' ? fields.map((name) => userObject[name]?.scope ?? '') : ['video.list']

function answerOf(
  { videos }: TrialTikTok,
  { pathname }: URL,
  fields: readonly string[],
  { cursor, max_count: most = 10, filters }: Body,
): object {
  const only = (whole: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => fields.includes(name)))
  if (pathname === '/v2/user/info/') return { user: only(creator(videos.length)) }
  if (filters) {
    const found = videos.filter(({ id }) => filters.video_ids.includes(id))
    return { videos: found.map((video) => only(describe(video))) }
  }
  // The cursor is an instant: what was posted before it comes next.
  const before = [...videos].reverse().filter(({ at }) => !cursor || Date.parse(at) < cursor)
  const page = before.slice(0, most)
  return {
    videos: page.map((video) => only(describe(video))),
    cursor: Date.parse(page.at(-1)?.at ?? '1970-01-01T00:00:00Z'),
    has_more: before.length > most,
  }
}

const creator = (videos: number) => ({
  open_id: 'of-this-app-0001',
  username: 'ana.cooks',
  display_name: 'Ana cooks',
  bio_description: 'Knives and onions',
  avatar_url: 'https://pictures.example/ana.jpg',
  is_verified: true,
  follower_count: 12_300,
  following_count: 45,
  likes_count: 98_000,
  video_count: videos,
})

const describe = ({
  id,
  at,
  views = 400,
  description = 'Onions #knife',
  title = '',
  hidesLikes,
}: TrialVideo) => ({
  id,
  create_time: Date.parse(at) / 1000,
  share_url: `https://www.tiktok.com/@ana.cooks/video/${id}?utm_campaign=tt4d_open_api&utm_source=app`,
  video_description: description,
  title,
  duration: 31,
  ...(hidesLikes ? {} : { like_count: 7 }),
  comment_count: 2,
  share_count: 1,
  view_count: views,
})
