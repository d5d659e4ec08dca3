import type { CountedAudience, CountedTrouble } from '@relais/core/audience-fit/counted-audience'
import type { JSONColumnType } from 'kysely'

export interface CountedAudienceTable {
  workspace_id: string
  account_id: string
  network: string
  counted_at: Date
  followers: number | null
  reached: number | null
  /** `YYYY-MM-DD` */
  reach_from: string | null
  reach_until: string | null
  sides: JSONColumnType<CountedAudience['sides']>
  trouble: CountedTrouble | null
}

export interface CountedAudienceTables {
  counted_audience: CountedAudienceTable
}
