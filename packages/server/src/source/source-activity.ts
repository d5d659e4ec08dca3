import { type Activity, updatePostsPerDay } from '@relais/core/source/plan-look'
import type { Page, SourceRow } from '../connectors/connector.ts'
import { postsPerDay } from '../connectors/posts-per-day.ts'
import type { StoredTarget } from './source.ts'

const dayMs = 86_400_000

/**
 * Watches the pages of one look, and says how often somebody posts.
 * @param daysBack how far back a first look goes: who posted nothing in that time is known to be silent
 */
export function createActivityWatch(target: StoredTarget, daysBack: number) {
  const postedAtMs: number[] = []
  const isTheirs = ({ author, authorProfile }: SourceRow) => {
    if (target.kind !== 'account') return true
    const id = (authorProfile as { readonly id?: unknown } | null | undefined)?.id
    return String(author).toLowerCase() === target.value.toLowerCase() || id === target.value
  }

  return {
    see(page: Page): void {
      for (const post of page.posts ?? []) {
        const at = Date.parse(String(post.at))
        if (Number.isFinite(at) && isTheirs(post)) postedAtMs.push(at)
      }
    },
    activity(now: Date): Activity {
      const nowMs = now.getTime()
      const past = postedAtMs.filter((at) => at <= nowMs)
      const newest = past.reduce<number | null>(
        (max, at) => (max === null || at > max ? at : max),
        target.lastPostAtMs,
      )
      const lookedAtMs = target.lastSuccessAt?.getTime()
      if (lookedAtMs === undefined) {
        const seen = postsPerDay(past, nowMs) ?? past.length / daysBack
        return { lastPostAtMs: newest, postsPerDay: seen }
      }
      const fresh = past.filter((at) => at > lookedAtMs).length
      const days = (nowMs - lookedAtMs) / dayMs
      return { lastPostAtMs: newest, postsPerDay: updatePostsPerDay(target.postsPerDay, fresh, days) }
    },
  }
}
