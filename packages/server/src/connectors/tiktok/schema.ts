import { z } from 'zod'

const text = z.string().nullish().catch(null)
const count = z.number().int().nonnegative().nullish().catch(null)

/** https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
export const user = z.object({
  username: z.string().min(1),
  display_name: text,
  bio_description: text,
  avatar_url: text,
  is_verified: z.boolean().nullish().catch(null),
  follower_count: count,
  following_count: count,
  video_count: count,
})
export type TikTokUser = z.output<typeof user>

/** https://developers.tiktok.com/doc/tiktok-api-v2-video-object */
export const video = z.object({
  id: z.string(),
  create_time: z.number().nullish().catch(null),
  share_url: text,
  title: text,
  video_description: text,
  like_count: count,
  comment_count: count,
  share_count: count,
  view_count: count,
})
export type TikTokVideo = z.output<typeof video>

export const userInfo = z.object({ data: z.object({ user }) })
export const videoPage = z.object({
  data: z.object({
    videos: z.array(video).default([]),
    cursor: z.number().nullish(),
    has_more: z.boolean().default(false),
  }),
})
export const foundVideos = z.object({ data: z.object({ videos: z.array(video).default([]) }) })

/** What TikTok is asked to tell: it gives no field that nobody asked for. */
export const userFields = Object.keys(user.shape).join(',')
export const videoFields = Object.keys(video.shape).join(',')
