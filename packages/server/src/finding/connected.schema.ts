import { z } from '@hono/zod-openapi'
import { askedSchema, personSchema } from '../network/network.schema.ts'
import { findingQuerySchema, foundPersonSchema, rangeSchema } from './finding.schema.ts'

export const connectedQuerySchema = findingQuerySchema

/** Through whom somebody is reached, and what it rests on. */
const throughSchema = personSchema.extend({
  /** Times they named or answered the person. */
  exchanges: z.number().int(),
  follows: z.boolean(),
  /** The last time; null where they only follow. */
  lastAt: z.iso.datetime().nullable(),
  /** Their latest words that name the person. */
  quote: z.object({ text: z.string(), url: z.string().nullable() }).nullable(),
})
export type Through = z.output<typeof throughSchema>

export const connectedSchema = askedSchema.extend({
  /** The first people of the ranking, whose attention counts. */
  movers: z.number().int(),
  /** People to whom three of those turn unasked, and how many of them would be listed by chance if nobody did so more than others. */
  tested: z.number().int(),
  expectedByChance: z.number(),
  /** People who hardly say the words of the topic, to whom those who move it turn more than others do. */
  unseen: z.array(
    foundPersonSchema.extend({
      /** Of those who move it, those who turn to this person unasked, and of the others who write. */
      turning: z.number().int(),
      othersTurning: z.number().int(),
      /** How many times as likely they are to do so as others who turn to as many people, with the 90 % interval. */
      times: z.number(),
      timesRange: rangeSchema,
      /** At most three, those who turn most. */
      through: z.array(throughSchema),
    }),
  ),
  /** People who speak on the topic and deal with one other person only. */
  behindOne: z.array(
    foundPersonSchema.extend({
      /** Times they named or answered that one. */
      exchangesBack: z.number().int(),
      through: throughSchema,
    }),
  ),
})
export type ConnectedPeople = z.output<typeof connectedSchema>
