import { z } from 'zod'
import { readHtml } from '../html/read-html.ts'

const rendered = z.object({ rendered: z.string() })
/** Of the site's own settings too, WordPress gives what it would write into a page. */
const escaped = z
  .string()
  .transform((html) => readHtml(html, null).text)
  .catch('')

/** Of the site: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/ */
export const siteSchema = z.object({
  name: escaped,
  description: escaped,
  home: z.string().optional(),
  namespaces: z.array(z.string()),
  site_icon_url: z.string().optional().catch(undefined),
})
export type WordPressSite = z.output<typeof siteSchema>

/** https://developer.wordpress.org/rest-api/reference/posts/ */
export const postSchema = z.object({
  id: z.number().int(),
  date_gmt: z.string(),
  modified_gmt: z.string(),
  link: z.string(),
  title: rendered,
  content: rendered,
  author: z.number().int().catch(0),
  _embedded: z
    .object({
      author: z.array(z.object({ name: z.string().optional() })).optional(),
      'wp:term': z
        .array(z.array(z.object({ name: z.string().optional(), slug: z.string().optional() })))
        .optional(),
    })
    .optional()
    .catch(undefined),
})
export type WordPressPost = z.output<typeof postSchema>

/** https://developer.wordpress.org/rest-api/reference/comments/ */
export const commentSchema = z.object({
  id: z.number().int(),
  post: z.number().int(),
  /** 0: somebody without an account on the site. */
  author: z.number().int().catch(0),
  author_name: z.string().catch(''),
  date_gmt: z.string(),
  content: rendered,
  link: z.string(),
})
export type WordPressComment = z.output<typeof commentSchema>
