import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'

/** Those who name or answer somebody in a period, or those who are known to follow them, whenever. */
export type AudienceKind = 'talking' | 'following'

/** Which rows of `interaction` make somebody's audience: `target` is the one, `source` is in the audience. */
export function audienceSql(
  audience: AudienceKind,
  period: Period,
  people: readonly string[],
): { readonly sql: string; readonly params: CorpusParams } {
  const whose =
    'scope IN {scopes:Array(UInt64)} AND target IN {people:Array(UInt64)} AND source != target AND '
  if (audience === 'following') return { sql: `${whose}kind = 'follow'`, params: { people } }
  const { start, end } = boundsOf(period)
  return {
    sql: `${whose}kind != 'follow' AND at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})`,
    params: { people, since: start.getTime() / 1000, until: end.getTime() / 1000 },
  }
}
