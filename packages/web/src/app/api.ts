import type { ApiV1 } from '@relais/server/app'
import { hc } from 'hono/client'
import { answered } from './request.ts'

/**
 * The API of this Relais, typed by the server's routes. Refusals are thrown as RequestFailure.
 * Path parameters are put into the address as they are: encode what people typed.
 * @example const { members } = await (await api.members.$get({}, stoppable(signal))).json()
 */
export const api = hc<ApiV1>('/api/v1', { fetch: answered })

/** Lets a query abandon its request, which also ends the work on the server. */
export const stoppable = (signal: AbortSignal) => ({ init: { signal } })
