import { z } from '@hono/zod-openapi'
import { signalNames } from '@relais/core/influence/signals'
import { rankingQuerySchema } from './influence.schema.ts'

/** The most people whom columns hold. */
export const mostColumns = 10_000

export const columnsQuerySchema = rankingQuerySchema.omit({ limit: true, offset: true })

const numbers = z.array(z.number())

/**
 * Everybody on a topic, one list a property, all in the same order: that of their ids. With `scoreColumns` of core
 * they give the very order and scores of `/rankings` for any weights.
 */
export const columnsSchema = z.object({
  /** Everybody on the topic; more than the columns hold when there are over 10,000. */
  candidates: z.number().int(),
  accountIds: z.array(z.string()),
  platforms: z.array(z.string()),
  handles: z.array(z.string()),
  names: z.array(z.string()),
  /** '' where it is not known. */
  countries: z.array(z.string()),
  followers: z.array(z.number().nullable()),
  postsOnTopic: numbers,
  /** Whole weeks between the last post on topic and the end of the period. */
  weeksSinceLast: numbers,
  /** 1 for those whom somebody of the workspace has marked. */
  marked: numbers,
  /** Signals unknown for everybody are absent. */
  signals: z.array(
    z.object({
      name: z.enum(signalNames),
      /** People for whom it is measured, among all candidates. */
      measuredPeople: z.number().int(),
      /** In the signal's own unit; null where it is not known. */
      values: z.array(z.number().nullable()),
      /** Steps above the typical person (docs/methods/score.md), and between which of them a value counts. */
      steps: numbers,
      least: z.number(),
      most: z.number(),
      /** 1 where the value is taken from comparable people. */
      estimated: numbers,
    }),
  ),
})
export type Columns = z.output<typeof columnsSchema>
