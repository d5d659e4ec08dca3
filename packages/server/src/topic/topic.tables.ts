import type { PeriodPreset } from '@relais/core/topic/choose-period'

export interface TopicTable {
  id: string
  workspace_id: string
  /** One of its workspace, whatever its case. */
  name: string
  terms: string[]
  exclude: string[]
  /** Empty: every language. */
  languages: string[]
  /** Empty: every platform. */
  platforms: string[]
  /** The days that Discover opens it with; null: its own default. */
  period: PeriodPreset | null
  /** Ids of posts that match but are not about it, as people found. */
  excluded_posts: string[]
  created_at: Date
  updated_at: Date
  /** Not null: gone from every list, to be brought back or forgotten. */
  deleted_at: Date | null
}

export interface TopicTables {
  topic: TopicTable
}
