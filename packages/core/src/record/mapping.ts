import { z } from 'zod'
import { fileReadingSchema } from './file-reading.ts'
import { importKinds } from './record-fields.ts'

/** Which of two readings of 03/04/2020 a column means. */
export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Which sign stands before the decimals of a column's numbers; the other one then marks thousands. */
export const decimalMarks = ['comma', 'point'] as const
export type DecimalMark = (typeof decimalMarks)[number]

/**
 * Where a field's value comes from: a column (or a path of keys separated by dots), the same value for every row, or
 * a column with rules. See docs/guide/import.md.
 */
export const fieldSourceSchema = z.union([
  z.string().describe('a column, or a path of keys separated by dots'),
  z
    .object({ value: z.union([z.string(), z.number(), z.boolean()]) })
    .describe('the same value for every row'),
  z
    .object({
      /** one column, or several of which the first that holds something counts */
      from: z.union([z.string(), z.array(z.string()).min(1)]),
      /** the first group of this regular expression instead of the whole value */
      match: z.string().max(300).optional(),
      /** how a text becomes a list */
      list: z.enum(['comma', 'space', 'python', 'json']).optional(),
      /** values that mean "nothing here", such as "None" */
      empty: z.array(z.string()).optional(),
      /** what a handle or a profile address tells: the network it belongs to, or the handle alone */
      as: z.enum(['platform', 'handle']).optional(),
      /** what counts where the column says nothing */
      otherwise: z.union([z.string(), z.number(), z.boolean()]).optional(),
      /** how dates such as 03/04/2020 are meant in this column */
      dateOrder: z.enum(dateOrders).optional(),
      /** how numbers such as 1.234 or 1,5 are meant in this column */
      decimalMark: z.enum(decimalMarks).optional(),
    })
    .describe('a column, with a rule'),
])
export type FieldSource = z.output<typeof fieldSourceSchema>

export const mappingSchema = z.object({
  name: z.string().optional(),
  kind: z.enum(importKinds),
  fields: z.record(z.string(), fieldSourceSchema),
  /** how the file itself is read, where looking at it would tell something else */
  file: fileReadingSchema.optional(),
})

/** How a file is read, and how its columns become a record's fields. */
export type Mapping = z.output<typeof mappingSchema>
