import { blueskyConnector } from './bluesky/bluesky-connector.ts'
import type { Connector } from './connector.ts'
import { feedConnector } from './feed/feed-connector.ts'
import { instagramConnector } from './instagram/instagram-connector.ts'
import { mastodonConnector } from './mastodon/mastodon-connector.ts'
import { tiktokConnector } from './tiktok/tiktok-connector.ts'
import { twitchConnector } from './twitch/twitch-connector.ts'
import { wordpressConnector } from './wordpress/wordpress-connector.ts'
import { xConnector } from './x/x-connector.ts'
import { youtubeConnector } from './youtube/youtube-connector.ts'

/** Every network that Relais can follow, most particular first: what none of them recognises may still be a site. */
export const connectors: readonly Connector[] = [
  blueskyConnector,
  mastodonConnector,
  youtubeConnector,
  xConnector,
  instagramConnector,
  tiktokConnector,
  twitchConnector,
  feedConnector,
  wordpressConnector,
]
