import type { ValueAnswer, ValueQuestion } from '@relais/core/values/value-questions'
import type { ValueSource } from './values.schema.ts'

export interface BrandValueTable {
  workspace_id: string
  question: ValueQuestion
  answer: ValueAnswer
  is_condition: boolean
  saved_at: Date
}

export interface CreatorValueTable {
  workspace_id: string
  account_id: string
  question: ValueQuestion
  answer: ValueAnswer
  source: ValueSource
  source_url: string | null
  /** `YYYY-MM-DD` */
  said_on: string
  saved_by: string | null
  saved_at: Date
}

export interface ValuesTables {
  brand_value: BrandValueTable
  creator_value: CreatorValueTable
}
