import { z } from 'zod'

const text = z.string().nullish().catch(null)
/** Counts come as text, because they may be larger than JavaScript's whole numbers. */
const count = z
  .union([z.string().regex(/^\d{1,15}$/), z.number().int().nonnegative()])
  .transform(Number)
  .nullish()
  .catch(null)
const truth = z.boolean().nullish().catch(null)
const thumbnails = z
  .object({
    medium: z.object({ url: z.string() }).optional(),
    default: z.object({ url: z.string() }).optional(),
  })
  .optional()
  .catch(undefined)
const nextPageToken = z.string().optional()

/** https://developers.google.com/youtube/v3/docs/channels */
export const channel = z.object({
  id: z.string(),
  snippet: z.object({
    title: text,
    description: text,
    customUrl: text,
    publishedAt: text,
    country: text,
    thumbnails,
  }),
  statistics: z
    .object({ subscriberCount: count, hiddenSubscriberCount: truth, videoCount: count })
    .optional()
    .catch(undefined),
  contentDetails: z.object({ relatedPlaylists: z.object({ uploads: text }) }),
})
export type YouTubeChannel = z.output<typeof channel>
/** Of whoever authorised: they need have no channel. */
export const channelNames = z.object({
  items: z.array(z.object({ snippet: z.object({ title: text }) })).default([]),
})
export const channelList = z.object({ items: z.array(channel).default([]) })

/** https://developers.google.com/youtube/v3/docs/playlistItems */
export const playlistItemList = z.object({
  nextPageToken,
  items: z.array(z.object({ contentDetails: z.object({ videoId: z.string() }) })).default([]),
})

/** https://developers.google.com/youtube/v3/docs/videos */
export const video = z.object({
  id: z.string(),
  snippet: z.object({
    publishedAt: text,
    channelId: text,
    title: text,
    description: text,
    tags: z.array(z.string()).nullish().catch(null),
    defaultAudioLanguage: text,
    defaultLanguage: text,
  }),
  statistics: z
    .object({ viewCount: count, likeCount: count, commentCount: count })
    .optional()
    .catch(undefined),
  status: z.object({ privacyStatus: text }).optional().catch(undefined),
  paidProductPlacementDetails: z.object({ hasPaidProductPlacement: truth }).optional().catch(undefined),
})
export type YouTubeVideo = z.output<typeof video>
export const videoList = z.object({ items: z.array(video).default([]) })

/** https://developers.google.com/youtube/v3/docs/comments */
const comment = z.object({
  id: z.string(),
  snippet: z.object({
    authorDisplayName: text,
    authorProfileImageUrl: text,
    authorChannelId: z.object({ value: text }).nullish().catch(null),
    textOriginal: text,
    textDisplay: text,
    likeCount: count,
    publishedAt: text,
    parentId: text,
  }),
})
export type YouTubeComment = z.output<typeof comment>

/** https://developers.google.com/youtube/v3/docs/commentThreads */
const commentThread = z.object({
  snippet: z.object({ topLevelComment: comment, totalReplyCount: count }),
  replies: z.object({ comments: z.array(comment).default([]) }).optional(),
})
export type YouTubeThread = z.output<typeof commentThread>
export const commentThreadList = z.object({ nextPageToken, items: z.array(commentThread).default([]) })

export const anyAnswer = z.object({ kind: z.string().optional() })
