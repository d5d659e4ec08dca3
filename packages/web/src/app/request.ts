import type { ErrorCode } from '@relais/server/errors'

/** What went wrong with a request, by the code that has a sentence in every language. */
export type FailureCode = ErrorCode | 'offline'

/** The server's refusal, or no answer at all. */
export class RequestFailure extends Error {
  readonly code: FailureCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: FailureCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'RequestFailure'
    this.code = code
    this.details = details
  }
}

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

/**
 * The address of an operation. Lists are joined by commas, what is undefined or empty is left out.
 * @example apiUrl('/rankings', { terms: ['café', 'moka'], limit: 50 }) // '/api/v1/rankings?terms=caf%C3%A9%2Cmoka&limit=50'
 */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : value
    if (text !== undefined && text !== '') search.set(name, String(text))
  }
  const question = search.size === 0 ? '' : `?${search}`
  return `/api/v1${path}${question}`
}

interface Refusal {
  readonly error?: {
    readonly code?: ErrorCode
    readonly message?: string
    readonly details?: Record<string, unknown>
  }
}

/** Reads a refusal's body, which a proxy in between may have replaced by something else. */
export async function failureOf(response: {
  status: number
  text(): Promise<string>
}): Promise<RequestFailure> {
  const text = await response.text()
  try {
    const { error } = JSON.parse(text) as Refusal
    if (error?.code) return new RequestFailure(error.code, error.message ?? '', error.details ?? {})
  } catch {
    // Not ours; falls through to the general sentence.
  }
  return new RequestFailure('unexpected', `${response.status} ${text.slice(0, 200)}`)
}

/**
 * `fetch` that throws instead of answering with a refusal.
 * @throws RequestFailure
 */
export const answered: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new RequestFailure('offline', String(cause))
  })
  if (!response.ok) throw await failureOf(response)
  return response
}
