import type { Mapping } from './mapping.ts'

/** Posts of Latin American creators as the corpus `creators-latam` writes them: X and Instagram rows in one file. */
export const creatorsLatam: Mapping = {
  name: 'creators-latam',
  kind: 'posts',
  fields: {
    platform: 'network',
    id: { from: 'url', match: '/(?:status|p|reel|tv)/([\\w-]+)' },
    author: 'author',
    at: 'at',
    text: { from: 'text', empty: ['None'] },
    url: 'url',
    quoteOf: 'quotes',
    mentions: 'mentions',
    hashtags: 'hashtags',
    'metrics.likes': 'likes',
    'metrics.comments': { from: ['comments', 'replies'] },
    'metrics.reshares': 'reposts',
    'metrics.quotes': 'quotes_n',
    'authorProfile.person': 'person',
    'authorProfile.country': 'country',
  },
}

/** Hourly snapshots of YouTube's trending videos, as germarr/youtube_research writes them. */
export const youtubeTrending: Mapping = {
  name: 'youtube-trending',
  kind: 'posts',
  fields: {
    platform: { value: 'youtube' },
    kind: { value: 'video' },
    id: { from: 'link', match: '(?:youtu\\.be/|[?&]v=)([\\w-]{11})' },
    author: 'channel_id',
    at: 'published_date',
    title: 'video_title',
    text: 'description',
    url: 'link',
    lang: 'video_lang',
    'metrics.likes': 'likes',
    'metrics.comments': 'comments',
    'metrics.views': 'views',
    observedAt: 'trending_date',
    'authorProfile.name': 'channel_title',
  },
}

/** Files that Relais knows by their columns. */
export const knownFiles: readonly { readonly columns: readonly string[]; readonly mapping: Mapping }[] = [
  { columns: ['network', 'author', 'person', 'url', 'text', 'likes'], mapping: creatorsLatam },
  {
    columns: ['trending_date', 'published_date', 'channel_id', 'video_title', 'link'],
    mapping: youtubeTrending,
  },
]
