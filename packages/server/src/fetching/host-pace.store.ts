import { sql } from 'kysely'
import type { WorkspaceDb } from '../database.ts'
import type { Pace } from './fetching-client.ts'

const dayMs = 86_400_000

/** A clock that was set back must not leave a host alone for ever: nothing is booked further ahead than this. */
const longestPauseMs = dayMs

export interface Booking {
  readonly isBooked: boolean
  /** When it is our turn, in milliseconds since 1970; when it was not booked, when it would be worth asking again. */
  readonly turnAtMs: number
  readonly isPaused: boolean
}

/**
 * Books the next turn at a host (generic cell rate algorithm): `requests` may come at once, then one every
 * `perSeconds / requests`. One statement, so that processes never book the same turn. Nothing is booked while the host
 * is paused, or when the turn is more than `patienceMs` away.
 */
export async function bookTurn(
  db: WorkspaceDb,
  host: string,
  pace: Pace,
  { nowMs, patienceMs }: { readonly nowMs: number; readonly patienceMs: number },
): Promise<Booking> {
  const stepMs = (pace.perSeconds * 1000) / pace.requests
  const burstMs = pace.perSeconds * 1000 - stepMs
  const now = new Date(nowMs)
  const furthest = new Date(nowMs + burstMs + stepMs + patienceMs)
  const farPause = new Date(nowMs + longestPauseMs)
  // What is booked further ahead than can be was booked by a clock that was wrong.
  const free = sql`case when host_pace.booked_until > ${furthest}::timestamptz then ${now}::timestamptz
    else greatest(host_pace.booked_until, ${now}::timestamptz) end`
  const { rows } = await sql<{ booked: Date }>`
    insert into host_pace (host, booked_until) values (${host}, ${new Date(nowMs + stepMs)})
    on conflict (host) do update set booked_until = (${free}) + ${`${stepMs} milliseconds`}::interval
    where (${free}) <= ${new Date(nowMs + burstMs + patienceMs)}::timestamptz
      and (host_pace.paused_until is null or host_pace.paused_until <= ${now} or host_pace.paused_until > ${farPause})
    returning booked_until as booked`.execute(db)
  const [row] = rows
  if (row !== undefined) {
    const turnAtMs = Math.max(nowMs, row.booked.getTime() - stepMs - burstMs)
    return { isBooked: true, turnAtMs, isPaused: false }
  }
  const found = await db.selectFrom('host_pace').selectAll().where('host', '=', host).executeTakeFirst()
  const pausedMs = found?.paused_until?.getTime() ?? 0
  const isPaused = pausedMs > nowMs && pausedMs <= farPause.getTime()
  const turnAtMs = isPaused ? pausedMs : Math.max(nowMs, (found?.booked_until.getTime() ?? nowMs) - burstMs)
  return { isBooked: false, turnAtMs, isPaused }
}

/** Leaves a host alone until an instant, or longer if somebody said so already. */
export async function pauseHost(db: WorkspaceDb, host: string, until: Date, now: Date): Promise<void> {
  const far = new Date(now.getTime() + longestPauseMs)
  await sql`
    insert into host_pace (host, booked_until, paused_until) values (${host}, ${now}, ${until})
    on conflict (host) do update set paused_until =
      case when host_pace.paused_until > ${far} then ${until}
      else greatest(coalesce(host_pace.paused_until, ${until}), ${until}) end`.execute(db)
}
