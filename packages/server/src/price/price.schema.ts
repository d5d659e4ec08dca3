import { z } from '@hono/zod-openapi'
import { accountIdSchema } from '../list/list.schema.ts'

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as EUR')
  .openapi({ example: 'EUR' })

export const minorAmountSchema = z.number().int().min(0).max(1e12)
export const priceRangeSchema = z
  .object({ low: minorAmountSchema, high: minorAmountSchema })
  .refine(({ low, high }) => low <= high, 'A price range ends above its beginning')

export const longestPriceNote = 300
/** Prices that are saved at once. */
const mostSaved = 500

export const pricesQuerySchema = z.object({ currency: currencySchema })

export const savePricesSchema = z.object({
  currency: currencySchema,
  prices: z
    .array(
      z.object({
        accountId: accountIdSchema,
        price: priceRangeSchema
          .nullable()
          .openapi({ description: 'In minor units; 0 is a price too, null takes it away' }),
        note: z
          .string()
          .trim()
          .max(longestPriceNote)
          .optional()
          .openapi({ description: 'What it is for; left out: as it was' }),
      }),
    )
    .min(1)
    .max(mostSaved),
})
export type SavePricesInput = z.output<typeof savePricesSchema>

/** What somebody asked for, and who typed it when. */
export const askedPriceSchema = z.object({
  low: z.number(),
  high: z.number(),
  note: z.string(),
  savedBy: z.string().nullable(),
  savedAt: z.iso.datetime(),
})
export type AskedPrice = z.output<typeof askedPriceSchema>

export const pricesSchema = z.object({
  prices: z.array(askedPriceSchema.extend({ accountId: z.string(), currency: z.string() })),
})
export type Prices = z.output<typeof pricesSchema>
