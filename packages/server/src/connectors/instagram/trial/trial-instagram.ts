import { say, startTrialServer, type TrialServer } from '../../../fetching/trial/trial-server.ts'

/** The field lists that Meta publishes, as testkit opens them. */
interface FieldLists {
  breachOfFields(node: string, fields: string): string | null
  breachOfAnswer(node: string, fields: string, answer: unknown): string | null
  breachOfPage(node: string, fields: string, answer: unknown): string | null
  breachOfQuestion(node: string, edge: string, params: URLSearchParams): string | null
  breachOfList(node: string, answer: unknown): string | null
}

export interface TrialInstagram extends TrialServer {
  likes: number
  /** Posts from before the account became a professional one, which have no insights. */
  isOld: boolean
  /** How Instagram answers what it counts of the followers of the shop. */
  telling: 'told' | 'empty' | 'not_permitted' | 'refused' | 'down'
  /** Questions for these counts so far. */
  countsAsked: number
  /** What the published lists say against questions and answers so far. */
  readonly breaches: string[]
  /** Answers as Instagram does again, after `answer` told it otherwise. */
  works(): void
}

export interface TrialInstagramOptions {
  /** Null where the lists are not here. */
  readonly lists: FieldLists | null
  counts(token: string): Promise<boolean>
}

export const json = { 'content-type': 'application/json' }
export const refusal = (code: number, more: object = {}) =>
  JSON.stringify({ error: { message: 'No.', type: 'OAuthException', code, ...more } })

const at = (day: number) => `2026-02-${day}T10:00:00+0000`
const ana = {
  id: '1784101',
  username: 'ana.cooks',
  name: 'Ana',
  biography: 'Knives & bread',
  website: 'https://ana.example/',
  profile_picture_url: 'https://cdn.example/ana.jpg',
  followers_count: 900,
  follows_count: 10,
  media_count: 3,
}
export const shop = { ...ana, id: '1784200', username: 'Shop', name: 'The shop', followers_count: 640 }
/** As the reference writes answers with a breakdown. */
const splits: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  country: [
    ['BE', 120],
    ['FR', 480],
  ],
  city: [['Lille, Hauts-de-France', 90]],
  age: [
    ['18-24', 200],
    ['25-34', 390],
  ],
  gender: [
    ['F', 380],
    ['M', 200],
    ['U', 10],
  ],
}
const insightOf = (name: string, period: string, total_value: object) => ({
  ...{ name, period, title: name, description: name, total_value },
  id: `${shop.id}/insights/${name}/${period}`,
})
const mediaOf = (likes: number, number: number, day: number, more: object = {}) => ({
  id: `179${number}`,
  caption: `Bread ${number} with @ben.cuts #knives`,
  media_type: 'IMAGE',
  permalink: `https://www.instagram.com/p/Short${number}/`,
  timestamp: at(day),
  like_count: likes,
  comments_count: 2,
  ...more,
})
const anasMedia = (likes: number) => [
  mediaOf(likes, 3, 24, {
    media_type: 'VIDEO',
    permalink: 'https://www.instagram.com/reel/Reel3/',
    view_count: 400,
  }),
  // Whoever hides likes has no such field.
  { ...mediaOf(likes, 2, 23), like_count: undefined },
  mediaOf(likes, 1, 22),
]
const ownMedia = (likes: number, hasInsights: boolean) => [
  {
    ...mediaOf(likes, 9, 24),
    comments: {
      data: [
        {
          id: '555',
          text: 'Which steel?',
          timestamp: at(25),
          username: 'ben.cuts',
          like_count: 1,
          replies: {
            data: [{ id: '556', text: 'Carbon', timestamp: at(26), username: 'Shop', like_count: 0 }],
          },
        },
      ],
    },
    ...(hasInsights
      ? {
          insights: {
            data: [
              { name: 'views', values: [{ value: 1_200 }], id: '179/insights/views' },
              { name: 'shares', values: [{ value: 5 }], id: '179/insights/shares' },
            ],
          },
        }
      : {}),
  },
]

interface Answer {
  readonly status: number
  readonly body: unknown
  /** As what it is held to the lists; null for a refusal. */
  readonly as: readonly ['breachOfPage' | 'breachOfAnswer', string] | 'insights' | null
}

/** What is counted of the followers of an account that the token acts for. */
function countsOf(asked: URLSearchParams, { telling }: TrialInstagram): Answer {
  const told = (data: readonly object[]) => ({ status: 200, body: { data }, as: 'insights' }) as const
  const refused = (code: number, status = 400) =>
    ({ status, body: JSON.parse(refusal(code)), as: null }) as const
  if (telling === 'down') return refused(2, 500)
  if (telling === 'not_permitted') return refused(10)
  if (telling === 'refused') return refused(100)
  if (asked.get('metric') === 'reach') return told([insightOf('reach', 'day', { value: 3_210 })])
  if (telling === 'empty') return told([])
  const breakdown = asked.get('breakdown') ?? ''
  const results = (splits[breakdown] ?? []).map(([value, n]) => ({ dimension_values: [value], value: n }))
  const breakdowns = [{ dimension_keys: [breakdown], results }]
  return told([insightOf('follower_demographics', 'lifetime', { breakdowns })])
}

/** Two posts a page, whatever is asked for. */
function answerTo({ pathname, searchParams }: URL, trial: TrialInstagram): Answer {
  const { likes, isOld } = trial
  const fields = searchParams.get('fields') ?? ''
  const refused = (code: number, more: object = {}) =>
    ({ status: 400, body: JSON.parse(refusal(code, more)), as: null }) as const
  if (pathname === '/v25.0/me/accounts') {
    const data = [{ id: '1' }, { id: '2', instagram_business_account: { id: shop.id, username: 'Shop' } }]
    return { status: 200, body: { data }, as: ['breachOfPage', 'Page'] }
  }
  if (pathname === `/v25.0/${shop.id}/media`) {
    const hasInsights = fields.includes('insights')
    if (isOld && hasInsights) return refused(100, { error_subcode: 2108006 })
    return { status: 200, body: { data: ownMedia(likes, hasInsights) }, as: ['breachOfPage', 'IGMedia'] }
  }
  if (pathname === `/v25.0/${shop.id}/insights`) return countsOf(searchParams, trial)
  const who = /business_discovery\.username\(([^)]*)\)/u.exec(fields)?.[1]
  if (who === undefined) return { status: 200, body: shop, as: ['breachOfAnswer', 'IGUser'] }
  if (who !== 'ana.cooks') return refused(110, { error_subcode: 2207013 })
  const start = Number(/after\((\d+)\)/u.exec(fields)?.[1] ?? 0)
  const data = anasMedia(likes).slice(start, start + 2)
  const paging =
    start + 2 < anasMedia(likes).length ? { paging: { cursors: { after: String(start + 2) } } } : {}
  const body = { business_discovery: { ...ana, media: { data, ...paging } }, id: shop.id }
  return { status: 200, body, as: ['breachOfAnswer', 'IGUser'] }
}

function breachOf(
  lists: FieldLists | null,
  as: Answer['as'],
  asked: URLSearchParams,
  answer: unknown,
): string | null {
  if (lists === null || as === null) return null
  if (as === 'insights')
    return (
      lists.breachOfQuestion('IGUser', 'insights', asked) ??
      lists.breachOfList('InstagramInsightsResult', answer)
    )
  const fields = asked.get('fields') ?? ''
  return lists.breachOfFields(as[1], fields) ?? lists[as[0]](as[1], fields, answer)
}

/** Meta's API with two professional accounts, one of which the token acts for; both ways are held to the lists. */
export async function startTrialInstagram({ lists, counts }: TrialInstagramOptions): Promise<TrialInstagram> {
  const server = await startTrialServer(say(500))
  const breaches: string[] = []
  const beginning = { likes: 7, isOld: false, telling: 'told' as const, countsAsked: 0 }
  const trial: TrialInstagram = Object.assign(server, { ...beginning, breaches, works })

  function works(): void {
    server.answer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://x')
      void counts(request.headers.authorization?.replace('Bearer ', '') ?? '').then((isIn) => {
        if (!isIn) return say(400, refusal(190), json)(request, response)
        const { status, body, as } = answerTo(asked, trial)
        const text = JSON.stringify(body)
        if (asked.pathname.endsWith('/insights')) trial.countsAsked++
        const wrong = breachOf(lists, as, asked.searchParams, JSON.parse(text))
        if (wrong) breaches.push(`${asked.pathname}: ${wrong}`)
        say(status, text, json)(request, response)
      })
    })
  }
  works()
  return trial
}
