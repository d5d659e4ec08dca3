import type { PictureOutcome } from './picture-outcome.ts'

export interface PictureTable {
  workspace_id: string
  account_id: string
  address_hash: string
  outcome: PictureOutcome
  hash: string | null
  is_animated: boolean
  looked_at: Date
}

export type PictureRunState = 'waiting' | 'running' | 'done' | 'stopped'

export interface PictureRunTable {
  id: string
  workspace_id: string
  account_id: string | null
  state: PictureRunState
  asked_by: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  total: number
  done: number
  postponed: number
}

export interface PictureTables {
  picture: PictureTable
  picture_run: PictureRunTable
}
