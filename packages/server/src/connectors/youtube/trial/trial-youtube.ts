import { type Answer, startTrialServer, type TrialServer } from '../../../fetching/trial/trial-server.ts'

/**
 * What may be asked, as YouTube's reference lists it (https://developers.google.com/youtube/v3/docs, read by hand: no
 * machine-readable description lies beside this repository). Anything else is an error of ours, and answered as one.
 */
const documented: Readonly<
  Record<string, { readonly must: readonly string[]; readonly may: readonly string[]; readonly most: number }>
> = {
  '/youtube/v3/channels': {
    must: ['part'],
    may: ['id', 'forHandle', 'mine', 'maxResults', 'pageToken', 'hl'],
    most: 50,
  },
  '/youtube/v3/playlistItems': {
    must: ['part', 'playlistId'],
    may: ['maxResults', 'pageToken', 'videoId'],
    most: 50,
  },
  '/youtube/v3/videos': { must: ['part', 'id'], may: ['maxResults', 'hl'], most: 50 },
  '/youtube/v3/commentThreads': {
    must: ['part', 'videoId'],
    may: ['maxResults', 'pageToken', 'order', 'textFormat', 'searchTerms'],
    most: 100,
  },
  '/youtube/v3/i18nLanguages': { must: ['part'], may: ['hl'], most: 0 },
}
const documentedParts = new Set(['snippet', 'statistics', 'contentDetails', 'replies', 'status'])

export const trialKey = 'AIzaTrialKeyOfNobody_0001'
export const channelId = 'UCabcdefghijklmnopqrstuv'

export interface TrialVideo {
  readonly id: string
  readonly at: string
  readonly views?: number
  readonly comments?: readonly { readonly id: string; readonly by: string; readonly at: string }[]
  readonly areCommentsOff?: boolean
  /** `public` unless told; its owner is shown the others too. */
  readonly privacy?: 'private' | 'unlisted'
}

/** An error as all of Google's interfaces word it. */
export const refusal = (code: number, reason: string) => ({
  error: { code, message: 'Refused.', errors: [{ message: 'Refused.', domain: 'youtube', reason }] },
})

export interface TrialYouTube extends TrialServer {
  videos: TrialVideo[]
  /** Answered in place of everything, while it is set. */
  refuses: { readonly status: number; readonly body: unknown } | null
  /** Whether a token that somebody authorised counts; none does unless told. */
  counts: (token: string) => Promise<boolean>
  /** Questions that the reference does not know. */
  readonly wrong: string[]
}

export async function startTrialYouTube(): Promise<TrialYouTube> {
  const server = await startTrialServer((request, response) => answer(request, response))
  const trial: TrialYouTube = Object.assign(server, {
    videos: [],
    refuses: null,
    wrong: [],
    counts: async () => false,
  })
  const answer: Answer = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const wrong = breachOf(url)
    if (wrong !== null) {
      trial.wrong.push(wrong)
      return say(400, refusal(400, 'invalidParameter'))
    }
    const token = request.headers.authorization?.replace('Bearer ', '')
    if (token !== undefined && !(await trial.counts(token))) return say(401, refusal(401, 'authError'))
    if (token === undefined && request.headers['x-goog-api-key'] !== trialKey)
      return say(400, refusal(400, 'keyInvalid'))
    if (trial.refuses) return say(trial.refuses.status, trial.refuses.body)
    return say(...answerOf(trial, url))
  }
  return trial
}

function breachOf({ pathname, searchParams }: URL): string | null {
  const known = documented[pathname]
  if (known === undefined) return pathname
  const missing = known.must.find((name) => !searchParams.get(name))
  const unknown = [...searchParams.keys()].find(
    (name) => !known.must.includes(name) && !known.may.includes(name),
  )
  const part = searchParams
    .get('part')
    ?.split(',')
    .find((one) => !documentedParts.has(one))
  const isTooMany = Number(searchParams.get('maxResults') ?? 0) > known.most
  const ids = (searchParams.get('id')?.split(',').length ?? 0) > 50
  return (missing ?? unknown ?? part ?? (isTooMany || ids ? 'too many' : undefined)) === undefined
    ? null
    : `${pathname} ${searchParams}`
}

function answerOf({ videos }: TrialYouTube, { pathname, searchParams }: URL): [number, unknown] {
  const asked = (name: string) => searchParams.get(name)
  const size = Number(asked('maxResults') ?? 5)
  const start = Number(asked('pageToken') ?? 0)
  const nextOf = (all: readonly unknown[]) =>
    start + size < all.length ? { nextPageToken: String(start + size) } : {}
  switch (pathname.split('/').at(-1)) {
    case 'channels':
      return [
        200,
        {
          kind: 'youtube#channelListResponse',
          ...(isAna(asked) ? { items: [channelAna(videos.length)] } : {}),
        },
      ]
    case 'playlistItems': {
      if (videos.length === 0) return [404, refusal(404, 'playlistNotFound')]
      const newest = [...videos].reverse()
      const items = newest.slice(start, start + size).map(({ id, at }) => ({
        kind: 'youtube#playlistItem',
        contentDetails: { videoId: id, videoPublishedAt: at },
      }))
      return [200, { kind: 'youtube#playlistItemListResponse', ...nextOf(videos), items }]
    }
    case 'videos': {
      const ids = asked('id')?.split(',') ?? []
      return [200, { items: videos.filter(({ id }) => ids.includes(id)).map(videoOf) }]
    }
    case 'commentThreads': {
      const video = videos.find(({ id }) => id === asked('videoId'))
      if (video === undefined) return [404, refusal(404, 'videoNotFound')]
      if (video.areCommentsOff) return [403, refusal(403, 'commentsDisabled')]
      const all = [...(video.comments ?? [])].reverse()
      return [200, { ...nextOf(all), items: all.slice(start, start + size).map(threadOf) }]
    }
    default:
      return [200, { kind: 'youtube#i18nLanguageListResponse', items: [] }]
  }
}

const isAna = (asked: (name: string) => string | null) =>
  asked('mine') === 'true' || asked('id') === channelId || asked('forHandle') === '@anacooks'

const channelAna = (videos: number) => ({
  kind: 'youtube#channel',
  id: channelId,
  snippet: {
    title: 'Ana cooks',
    description: 'Knives and onions',
    customUrl: '@anacooks',
    publishedAt: '2019-05-01T10:00:00Z',
    country: 'FR',
    thumbnails: { medium: { url: 'https://pictures.example/ana.jpg' } },
  },
  contentDetails: { relatedPlaylists: { likes: '', uploads: 'UUabcdefghijklmnopqrstuv' } },
  statistics: {
    viewCount: '9007199254740993',
    subscriberCount: '12300',
    hiddenSubscriberCount: false,
    videoCount: String(videos),
  },
})

const videoOf = ({ id, at, views = 100, comments = [], areCommentsOff, privacy }: TrialVideo) => ({
  kind: 'youtube#video',
  id,
  snippet: {
    publishedAt: at,
    channelId,
    title: `Video ${id}`,
    description: 'About knives: https://shop.example/knife',
    defaultAudioLanguage: 'fr-FR',
  },
  status: { privacyStatus: privacy ?? 'public', madeForKids: false },
  // A channel may hide its likes: then there is no such field.
  statistics: {
    viewCount: String(views),
    favoriteCount: '0',
    ...(areCommentsOff ? {} : { commentCount: String(comments.length) }),
  },
})

const threadOf = ({ id, by, at }: { readonly id: string; readonly by: string; readonly at: string }) => ({
  kind: 'youtube#commentThread',
  snippet: {
    totalReplyCount: 0,
    topLevelComment: {
      id,
      snippet: {
        authorDisplayName: by,
        authorChannelId: { value: `UC${by.padEnd(22, '_')}` },
        textOriginal: 'Which steel?',
        likeCount: 2,
        publishedAt: at,
      },
    },
  },
})
