import { z } from 'zod'

const text = z.string().nullish().catch(null)
const count = z.number().int().nonnegative().nullish().catch(null)
const pagination = z.object({ cursor: z.string().optional() }).optional().catch(undefined)

export const user = z.object({
  id: z.string(),
  login: z.string().min(1),
  display_name: text,
  description: text,
  broadcaster_type: text,
  profile_image_url: text,
  created_at: text,
})
export type TwitchUser = z.output<typeof user>

export const video = z.object({
  id: z.string(),
  user_login: z.string().min(1),
  title: text,
  description: text,
  published_at: text,
  url: text,
  view_count: count,
  language: text,
})
export type TwitchVideo = z.output<typeof video>

export const userList = z.object({ data: z.array(user) })
export const videoList = z.object({ data: z.array(video), pagination })
export const followerTotal = z.object({ total: count })
