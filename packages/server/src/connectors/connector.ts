import type { LookupFunction } from 'node:net'
import type { CountedAudience } from '@relais/core/audience-fit/counted-audience'
import type { Clock } from '@relais/core/shared/clock'
import type { Pace, PoliteFetch } from '../fetching/fetching-client.ts'
import type { Log } from '../log.ts'
import type { OAuth } from './oauth.ts'

/** What a source can follow. */
export const followKinds = ['account', 'list', 'hashtag', 'search', 'feed', 'site', 'stream'] as const
export type FollowKind = (typeof followKinds)[number]

/** What a connector can tell of what it follows. The screens have words for each. */
export const sights = [
  'posts',
  'replies_to_posts',
  'reactions',
  'views',
  'profiles',
  'follower_counts',
  'follower_lists',
  'deletions',
  'history',
] as const
export type Sight = (typeof sights)[number]

/** One thing to follow. The same thing has the same three values, however people wrote it. */
export interface Target {
  readonly kind: FollowKind
  /** A handle without @, a hashtag without #, the words of a search, an address of a feed or site; '' for a stream. */
  readonly value: string
  /** The server that is asked, without a slash at the end: the network's API, or the origin of a site. */
  readonly baseUrl: string
}

/**
 * What a network wants to see before it answers. The frame finds it and has it decrypted; a connector sends it on and
 * never stores it. A connector that is refused throws `Trouble('key_expired')` or `Trouble('not_permitted')`.
 */
export type Credentials =
  | { readonly kind: 'key'; readonly key: string }
  | {
      readonly kind: 'token'
      /** Of the workspace's own app; some networks want to see it with each question. */
      readonly clientId: string
      /** One that counts now: renewed before it expires. @throws Trouble */
      readonly accessToken: () => Promise<string>
      /** Another one, once, in place of one that the network refused although it should count. @throws Trouble */
      readonly renew: (refused: string) => Promise<string>
    }

/** All that a connector has of the world outside; tests give another. */
export interface Reach {
  /** Of the target, or where a test server listens. */
  readonly baseUrl: string
  /** The only way to ask: safe, polite, and counted. Give it to libraries in place of the global one. */
  readonly fetch: PoliteFetch
  /** For libraries that open sockets by themselves; give it to `ws` as `lookup`. */
  readonly lookup: LookupFunction
  /** Null without one, and at any address but the network's own (`connect.baseUrl`). */
  readonly credentials: Credentials | null
  /**
   * Pays for a question before it is asked, where the network counts a day's quota (`about.costs.dayZone`).
   * @throws Trouble quota_spent
   */
  readonly spend: (units: number) => Promise<void>
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the source is paused or Relais stops. */
  readonly signal: AbortSignal
}

/**
 * A row in our file format (design.md section 6), unchecked: it goes through the same steps as a row of a file. Where a
 * network gives out names that stay when handles change (`permanentName` in core/record/ids.ts: Bluesky's DIDs), the
 * account's id is made of that name: a row gives it as `id` of an account, as `authorProfile.id` of a post, and in
 * `ids` (`{ handle: id }`) for people whom a post mentions; it may also stand wherever a handle does. A new handle is
 * then only a newer account row: such networks need no renames.
 */
export type SourceRow = Readonly<Record<string, unknown>>

/** An account by its handle, or by the network's own id (the `id` of its account row), where only that is told. */
export type Who = { readonly handle: string } | { readonly id: string }

/** Something that the network says is gone. */
export type Deletion =
  | { readonly what: 'post'; readonly platform: string; readonly id: string }
  | { readonly what: 'account'; readonly platform: string; readonly who: Who }

/** Where to go on: whatever JSON the connector likes. Null: from the beginning. */
export type Cursor = unknown

/** A part of what a sync found, small enough to be stored at once (at most about 1,000 rows). */
export interface Page {
  readonly accounts?: readonly SourceRow[]
  readonly posts?: readonly SourceRow[]
  readonly interactions?: readonly SourceRow[]
  /** Applied after the rows of the same page. */
  readonly deletions?: readonly Deletion[]
  /** What the network itself counts of the followers of accounts that the credentials act for; the newest is kept. */
  readonly counted?: readonly CountedAudience[]
  /** Saved once the page is stored; the next sync gets it. A crash before that brings the same page again. */
  readonly cursor: Cursor
  /** What the page cost, in the connector's own unit (`about.costs.unit`). */
  readonly cost: number
  /** From 0 to 1; null when nobody can tell. */
  readonly share?: number | null
}

export interface SyncRequest {
  readonly target: Target
  /** As the last stored page left it. */
  readonly cursor: Cursor
  /** Older posts are of no interest; milliseconds since 1970. */
  readonly sinceMs: number
  /**
   * For a stream: whose posts are wanted, by handle in lower case or by the name that stays (a DID), whichever the
   * target of an account has as its value; it is asked anew for each event.
   */
  wants?(platform: string, handle: string): boolean
  /** For a stream: also posts by others that hold one of these words or phrases, in lower case. */
  readonly words?: readonly string[]
}

/** A post whose counts may have changed. */
export interface PostToRefresh {
  readonly platform: string
  readonly id: string
  readonly author: string
  readonly url: string
}

/** What would come, before anything is stored. */
export interface Preview {
  /** What to follow: the target asked for, or what was found in its place (a feed for a site). Best first. */
  readonly found: readonly {
    readonly target: Target
    readonly name: string
    readonly bio: string | null
    readonly avatar: string | null
    readonly followers: number | null
    /** The credentials act for it: more is asked of it, and shown. */
    readonly isOwn?: boolean
  }[]
  /** A few of the newest posts of the first. */
  readonly posts: readonly SourceRow[]
  /** Posts a day, judged by the newest ones; null when there is too little to tell. */
  readonly postsPerDay: number | null
}

/** How a connector spends what the network gives. */
export interface Costs {
  /** What is counted: 'request' for most networks, 'quota_unit' where a question may cost several. */
  readonly unit: 'request' | 'quota_unit'
  /** For one look at a target, when nothing is new. */
  readonly look: number
  /** For each further page of posts, and how many it holds. */
  readonly page: number
  readonly postsPerPage: number
  /** For one batch of posts looked up again, and how many it holds; null when it cannot. */
  readonly refresh: { readonly cost: number; readonly posts: number } | null
  /** What the network gives a day, in that unit; null when it only limits the pace. */
  readonly perDay: number | null
  /** For what it counts of the followers of an account that the credentials act for: once a day. */
  readonly counted?: number
  /** The time zone at whose midnight that begins anew; else the last 24 hours count. Its connector pays by `spend`. */
  readonly dayZone?: string
}

/** What a network is, before anything is asked of it. */
export interface About {
  /** Folder name, and the key of its words on the screens. */
  readonly network: string
  /** As people write it. */
  readonly name: string
  /** What its rows say as `platform`, where that is not the network's own key. */
  readonly platform?: string
  readonly follows: readonly FollowKind[]
  readonly sees: readonly Sight[]
  /** `either`: a key or an authorisation, whichever a workspace has. */
  readonly key: 'none' | 'key' | 'authorisation' | 'either'
  /** The network's own rules for programs; null where each server has its own. */
  readonly termsUrl: string | null
  readonly costs: Costs
  readonly pace: Pace
}

/** How a workspace's key or authorisation for a network is got and checked. */
export interface Connect {
  /** The only address that ever gets the key or token. */
  readonly baseUrl: string
  /** Where people make a key, or register the app that is to be authorised. */
  readonly keyUrl: string
  /** For `key: 'authorisation'` and `'either'`: where somebody authorises that app. */
  readonly oauth?: OAuth
  /** Asks the cheapest question. @returns whose key it is, where the network says so @throws Trouble */
  check(reach: Reach): Promise<string | null>
}

/**
 * One network. A connector has no state: everything comes in by its arguments, so that production, a real server on
 * loopback and a contract server run the same code. What goes wrong it throws as `Trouble` (`fetching/trouble.ts`);
 * what libraries throw around one is found (`findTrouble`). `docs/guide/add-a-network.md` shows how to write one.
 */
export interface Connector {
  readonly about: About
  /** Where the network wants a key or an authorisation. */
  readonly connect?: Connect
  /**
   * Whether what somebody pasted names something here, without asking anybody.
   * @param text an address, a handle, a hashtag
   * @returns null when it is not of this network
   */
  recognise(text: string): Target | null
  /** Looks whether it is there, and what would come. */
  preview(reach: Reach, target: Target): Promise<Preview>
  /**
   * Everything about one target since the cursor, oldest page boundary last: each page is stored, then its cursor is
   * saved, then the next is asked for. Ends when there is no more; a stream ends when `reach.signal` aborts.
   */
  sync(reach: Reach, request: SyncRequest): AsyncGenerator<Page>
  /** The same posts as they are now: rows with new counts, deletions for those that are gone. The cursor is ignored. */
  refresh?(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page>
}
