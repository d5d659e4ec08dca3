import type { z } from '@hono/zod-openapi'

/**
 * One JSON answer of a route, as the API document describes it. Errors are not listed per route: every route can
 * answer with the one error shape, which the document adds to each.
 * @example responses: { 200: json(setupStateSchema, 'Whether an owner is needed') }
 */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

export const noContent = { description: 'Done' } as const
