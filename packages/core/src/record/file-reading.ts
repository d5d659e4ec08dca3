import { z } from 'zod'

/** What a file is made of. A list holds one handle or profile address a line. */
export const importFormats = ['ndjson', 'csv', 'xlsx', 'list'] as const
export type ImportFormat = (typeof importFormats)[number]

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-874'] as const
export type TextEncoding = (typeof textEncodings)[number]

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How a file is to be read. What is not said is told by looking at it. */
export const fileReadingSchema = z.object({
  format: z.enum(importFormats).optional(),
  encoding: z.enum(textEncodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  /** name of the sheet of a workbook */
  sheet: z.string().max(255).optional(),
  /** line of the names of the columns, counted from 1; the rows begin behind it */
  headerLine: z.number().int().min(1).max(1_000).optional(),
})
export type FileReading = z.output<typeof fileReadingSchema>
