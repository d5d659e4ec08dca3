import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpEnv } from '../http-env.ts'

const errorSchema = {
  type: 'object' as const,
  required: ['error'],
  properties: {
    error: {
      type: 'object' as const,
      required: ['code', 'message', 'details'],
      properties: {
        code: { type: 'string' as const, description: 'For programs: one of a fixed list' },
        message: { type: 'string' as const, description: 'An English sentence that says what to do' },
        details: { type: 'object' as const, additionalProperties: true },
      },
    },
  },
}

/** The OpenAPI 3.1 document of a mounted API. Every operation can also answer with the one error shape. */
export function apiDocument(api: OpenAPIHono<HttpEnv>, version: string) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Relais',
      version,
      description: 'Finds the people whose voice really moves a topic, and shows why.',
      license: { name: 'AGPL-3.0-or-later' },
    },
    security: [{ session: [] }, { apiKey: [] }],
  })
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Error: errorSchema },
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'relais.session_token' },
      apiKey: { type: 'http', scheme: 'bearer', description: 'A key from Settings, rk_...' },
    },
  }
  for (const operations of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(operations as Record<string, { responses?: object }>)) {
      operation.responses = {
        ...operation.responses,
        default: {
          description: 'What went wrong',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      }
    }
  }
  return document
}
