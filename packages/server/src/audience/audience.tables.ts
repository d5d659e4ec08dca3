export interface CreatorAnswerTable {
  workspace_id: string
  account_id: string
  about: string
  answer: string
  /** Name of whoever wrote it down, as it was then. */
  written_by: string | null
  written_at: Date
}

export interface AudienceTables {
  creator_answer: CreatorAnswerTable
}
