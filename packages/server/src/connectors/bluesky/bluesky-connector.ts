import type { Connector } from '../connector.ts'
import { preview } from './preview.ts'
import { recognise } from './recognise.ts'
import { postsAtOnce, refresh } from './refresh.ts'
import { syncAccount } from './sync-account.ts'
import { syncList } from './sync-list.ts'
import { syncStream } from './sync-stream.ts'

/** Bluesky, and whatever else speaks the AT Protocol with its records. Nobody's leave is needed: all of it is public. */
export const blueskyConnector: Connector = {
  about: {
    network: 'bluesky',
    name: 'Bluesky',
    follows: ['account', 'list', 'hashtag', 'search', 'stream'],
    sees: [
      'posts',
      'replies_to_posts',
      'reactions',
      'profiles',
      'follower_counts',
      'follower_lists',
      'deletions',
      'history',
    ],
    key: 'none',
    termsUrl: 'https://bsky.social/about/support/tos',
    costs: {
      unit: 'request',
      look: 2,
      page: 1,
      postsPerPage: 100,
      refresh: { cost: 1, posts: postsAtOnce },
      perDay: null,
    },
    // The public servers allow 3,000 in five minutes to an address (https://docs.bsky.app/docs/advanced-guides/rate-limits).
    pace: { requests: 80, perSeconds: 10 },
  },
  recognise,
  preview,
  sync: (reach, request) => {
    switch (request.target.kind) {
      case 'account':
        return syncAccount(reach, request)
      case 'stream':
        return syncStream(reach, request)
      default:
        return syncList(reach, request)
    }
  },
  refresh,
}
