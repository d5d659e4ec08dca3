import { z } from '@hono/zod-openapi'

/**
 * One table of a route, as the API document describes it.
 * @example responses: { 200: csv('One line for each person') }
 */
export function csv(description: string) {
  return { description, content: { 'text/csv': { schema: z.string() } } }
}

/** What makes a browser save the table under a name. */
export const csvHeaders = (fileName: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${fileName}"`,
})
