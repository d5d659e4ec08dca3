import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every way in which a request can be refused, with its HTTP status. Clients and translations rely on the codes. */
const statusOfCode = {
  invalid_input: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  not_allowed: 403,
  not_found: 404,
  already_exists: 409,
  already_set_up: 409,
  setup_needed: 409,
  too_large: 413,
  unreadable_file: 422,
  invalid_mapping: 422,
  too_many_requests: 429,
  query_too_heavy: 503,
  store_unavailable: 503,
  no_disk_space: 507,
  data_dir_unusable: 500,
  engine_failed: 500,
  unsupported_platform: 500,
  port_taken: 500,
  unexpected: 500,
} as const satisfies Record<string, ContentfulStatusCode>

export type ErrorCode = keyof typeof statusOfCode

/**
 * The one error that Relais throws on purpose. The code is for machines and translations, the message is an English
 * sentence for logs and the command line that says what to do, the details name the culprit.
 * @example throw new AppError('not_found', 'No creator bluesky/ana in this workspace.', { handle: 'ana' })
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }

  get status(): ContentfulStatusCode {
    return statusOfCode[this.code]
  }
}
