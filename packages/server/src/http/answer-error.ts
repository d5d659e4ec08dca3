import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AppError } from '../errors.ts'
import type { HttpEnv } from '../http-env.ts'
import { findUnavailableStore } from './find-unavailable-store.ts'

/** The one place where an error becomes an answer. What was not foreseen is logged and says nothing of itself. */
export const answerError: ErrorHandler<HttpEnv> = (error, c) => {
  // Nobody waits for this answer any more, and what was cut short for them is no failure.
  if (c.req.raw.signal.aborted) return c.body(null, 503)
  const { log } = c.get('relais')
  const known = asAppError(error)
  const fields = { method: c.req.method, path: c.req.path }
  if (known.code === 'unexpected') log.error('request.failed', { ...fields, error })
  else if (known.status >= 500) log.warn('request.refused', { ...fields, code: known.code, error })
  const { code, message, details } = known
  const retryAfterSeconds = details.retryAfterSeconds
  if (typeof retryAfterSeconds === 'number') c.header('retry-after', String(retryAfterSeconds))
  return c.json({ error: { code, message, details } }, known.status)
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof HTTPException) return fromHttpException(error)
  const store = findUnavailableStore(error)
  if (store)
    return new AppError('store_unavailable', `${store} does not answer right now. Try again in a moment.`, {
      store,
    })
  return new AppError('unexpected', 'Something went wrong on the server. Its log says what.')
}

/** What the framework itself refuses: unreadable JSON, a body that is too long. */
function fromHttpException(error: HTTPException): AppError {
  if (error.status === 413) return new AppError('too_large', 'This request is longer than it may be.')
  if (error.status >= 400 && error.status < 500) {
    return new AppError('invalid_input', error.message || 'The request cannot be read.')
  }
  return new AppError('unexpected', 'Something went wrong on the server. Its log says what.')
}
