import { redirect } from '@tanstack/react-router'
import { sessionQuery } from '../features/access/api/session.ts'
import { setupQuery } from '../features/access/api/setup.ts'
import { queryClient } from './query-client.ts'
import { RequestFailure } from './request.ts'

/** Sends people without a session to the first run or to the sign-in, and back here afterwards. */
export async function requireSession(here: string): Promise<void> {
  try {
    await queryClient.ensureQueryData(sessionQuery)
  } catch (cause) {
    if (!(cause instanceof RequestFailure)) throw cause
    if (cause.code !== 'not_signed_in' && cause.code !== 'setup_needed') throw cause
    const { needsOwner } = await queryClient.fetchQuery(setupQuery)
    if (needsOwner) throw redirect({ to: '/setup' })
    throw redirect({ to: '/sign-in', search: here === '/' ? {} : { next: here } })
  }
}
