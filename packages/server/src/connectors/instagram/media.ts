import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import type { ListPage } from '../walk-back.ts'
import { ask } from './client.ts'
import {
  discovery,
  type InstagramMedia,
  type InstagramPerson,
  mediaList,
  pageList,
  person,
} from './schema.ts'
import { toPost, toReplies } from './to-post.ts'

export const mediaPerPage = 50
/** With their comments and insights, fewer fit into an answer. */
const ownPerPage = 25

const personFields =
  'id,username,name,biography,website,profile_picture_url,followers_count,follows_count,media_count'
const mediaFields = 'id,caption,media_type,permalink,timestamp,like_count,comments_count,view_count'
const replyFields = 'id,text,timestamp,username,like_count'
const commentFields = `comments.limit(50){${replyFields},replies.limit(20){${replyFields}}}`
const insightFields = 'insights.metric(views,shares){name,values}'

/** A professional account that the token acts for. */
export interface OwnAccount {
  readonly id: string
  readonly username: string
}

/** @throws Trouble not_permitted when it acts for none: then nothing at all is shown */
export async function ownAccounts(reach: Reach): Promise<readonly OwnAccount[]> {
  const fields = 'instagram_business_account{id,username}'
  const { data } = await ask(reach, 'me/accounts', { fields, limit: 100 }, pageList)
  const found = data.flatMap(({ instagram_business_account: account }) => account ?? [])
  if (found.length > 0) return found
  throw new Trouble('not_permitted', 'The token acts for no professional account.', { host: 'Instagram' })
}

/** Posts of one account; `answersToThem` only where the token acts for it. */
export interface MediaPage extends ListPage {
  readonly answersToThem: readonly SourceRow[]
}

/** Someone's posts, as far as the token lets us see them. */
export interface Shown {
  readonly person: InstagramPerson
  /** The token acts for them. */
  readonly isOwn: boolean
  /** A page of posts, newest first, and the answers to them where those are shown. */
  readonly list: (next: string | null) => Promise<MediaPage>
}

/**
 * Finds a professional account, and how to read its posts: with comments, views and shares for one of the accounts
 * that the token acts for, else what business discovery shows to everybody.
 * @throws Trouble not_found for who is not there, and for personal accounts, which Instagram shows to nobody
 */
export async function findShown(reach: Reach, handle: string): Promise<Shown> {
  const accounts = await ownAccounts(reach)
  const own = accounts.find(({ username }) => username.toLowerCase() === handle)
  if (own !== undefined) {
    const found = await ask(reach, own.id, { fields: personFields }, person)
    return { person: found, isOwn: true, list: (next) => ownPage(reach, found, next) }
  }
  const asks = accounts[0] as OwnAccount
  const first = await discover(reach, asks, handle, null)
  const pageOf = (shown: typeof first) => toPage(reach, shown.person, shown.media, shown.next)
  return {
    person: first.person,
    isOwn: false,
    // The first page came with the person.
    list: async (next) => pageOf(next === null ? first : await discover(reach, asks, handle, next)),
  }
}

async function discover(reach: Reach, { id }: OwnAccount, handle: string, after: string | null) {
  const edge = `media.limit(${mediaPerPage})${after === null ? '' : `.after(${after})`}`
  const fields = `business_discovery.username(${handle}){${personFields},${edge}{${mediaFields}}}`
  const { business_discovery: found } = await ask(reach, id, { fields }, discovery)
  return {
    person: found,
    media: found.media?.data ?? [],
    next: found.media?.paging?.cursors?.after ?? null,
  }
}

async function ownPage(reach: Reach, owner: InstagramPerson, after: string | null): Promise<MediaPage> {
  const askFor = (fields: string) =>
    ask(reach, `${owner.id}/media`, { fields, limit: ownPerPage, after }, mediaList)
  const withComments = `${mediaFields},${commentFields}`
  const page = await askFor(`${withComments},${insightFields}`).catch((error) => {
    // Of what was posted before an account became a professional one there are no insights, and the whole page is refused.
    if (findTrouble(error)?.code !== 'refused') throw error
    return askFor(withComments)
  })
  return toPage(reach, owner, page.data, page.paging?.next ? (page.paging.cursors?.after ?? null) : null)
}

function toPage(
  reach: Reach,
  { username }: InstagramPerson,
  media: readonly InstagramMedia[],
  next: string | null,
): MediaPage {
  const seenAt = reach.clock.now().toISOString()
  return {
    rows: media.map((one) => toPost(one, username, seenAt)),
    answersToThem: media.flatMap((one) => toReplies(one, username, seenAt)),
    next,
  }
}
