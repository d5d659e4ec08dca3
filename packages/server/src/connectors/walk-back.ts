import { parseInstant } from '@relais/core/record/parse-instant'
import { z } from 'zod'
import type { SourceRow } from './connector.ts'

/** How far lists that show the newest first have been read. */
export const walkState = z.object({
  /** When the last complete look began: the next one goes back to a little before that. */
  readUntilMs: z.number().nullable(),
  /** A look under way: when it began, which list it is in, and the server's name for that list's next page. */
  underWay: z
    .object({ startedMs: z.number(), list: z.number().int().min(0), next: z.string().nullable() })
    .nullable(),
})
export type WalkState = z.output<typeof walkState>

export const notYet: WalkState = { readUntilMs: null, underWay: null }

export interface ListPage {
  readonly rows: readonly SourceRow[]
  /** By posts of this page, where the server counts answers: how many each has. */
  readonly answers?: ReadonlyMap<string, number>
  /** Null at the end of the list. */
  readonly next: string | null
}

/** Asks for one page of a list; `null` for its first. */
export type List<OnePage extends ListPage = ListPage> = (next: string | null) => Promise<OnePage>

/** Servers learn of posts late: so far back what was read is read again. */
const overlapMs = 60 * 60 * 1000

/** As the import steps read it: what they refuse is no reason to leave a row out, which they could not count then. */
function timeOf({ at }: SourceRow, nowMs: number): number {
  const parsed = parseInstant(at, nowMs)
  return parsed.ok ? parsed.ms : Number.NaN
}

/**
 * Reads lists one after the other, newest first, as far back as the last look began, or as `sinceMs` says.
 * @returns each page with the state to save once it is stored; a look that was cut off goes on where it was
 */
export async function* walkBack<OnePage extends ListPage>(
  lists: readonly List<OnePage>[],
  state: WalkState,
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
): AsyncGenerator<{ readonly page: OnePage; readonly state: WalkState; readonly share: number }> {
  const floorMs = Math.max(sinceMs, (state.readUntilMs ?? 0) - overlapMs)
  const startedMs = state.underWay?.startedMs ?? nowMs
  let list = state.underWay?.list ?? 0
  let next = state.underWay?.next ?? null
  for (let ask = lists[list]; ask !== undefined; ask = lists[list]) {
    const page = await ask(next)
    const times = page.rows.map((row) => timeOf(row, nowMs)).filter((ms) => !Number.isNaN(ms))
    const oldestMs = times.at(-1) ?? Number.POSITIVE_INFINITY
    const isEnd = page.next === null || page.next === next || page.rows.length === 0 || oldestMs < floorMs
    next = isEnd ? null : page.next
    if (isEnd) list++
    const isDone = list >= lists.length
    const way = isEnd ? 1 : Math.min(1, Math.max(0, (nowMs - oldestMs) / Math.max(1, nowMs - floorMs)))
    yield {
      // A row without an instant is for the import steps to reject.
      page: { ...page, rows: page.rows.filter((row) => !(timeOf(row, nowMs) < sinceMs)) },
      state: isDone
        ? { readUntilMs: startedMs, underWay: null }
        : { readUntilMs: state.readUntilMs, underWay: { startedMs, list, next } },
      share: isDone ? 1 : (list - (isEnd ? 1 : 0) + way) / lists.length,
    }
  }
}
