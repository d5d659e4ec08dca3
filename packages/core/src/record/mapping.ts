import { z } from 'zod'
import { importKinds } from './record-fields.ts'

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
    })
    .describe('a column, with a rule'),
])
export type FieldSource = z.output<typeof fieldSourceSchema>

export const mappingSchema = z.object({
  name: z.string().optional(),
  kind: z.enum(importKinds),
  fields: z.record(z.string(), fieldSourceSchema),
})

/** How a file's columns become a record's fields. */
export type Mapping = z.output<typeof mappingSchema>
