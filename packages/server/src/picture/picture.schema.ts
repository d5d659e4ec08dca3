import { z } from '@hono/zod-openapi'
import { pictureOutcomes } from './picture-outcome.ts'

const ofSchema = z.string().openapi({
  example: 'instagram/ana',
  description: 'Whose audience; left out: the people of the corpus, to find who is one person',
})

export const picturesQuerySchema = z.object({ of: ofSchema.optional() })
export const picturesBodySchema = z.object({ of: ofSchema.optional() })
export const pictureRunParamsSchema = z.object({ id: z.string() })

export const picturesSchema = z.object({
  /** Among whom pictures are looked for, and how many of them show one. */
  people: z.number().int(),
  pictured: z.number().int(),
  /** Looked at, whatever became of it. */
  looked: z.number().int(),
  /** Still to be looked at; `atOnce` of them the next time somebody asks. */
  left: z.number().int(),
  atOnce: z.number().int(),
  outcomes: z.partialRecord(z.enum(pictureOutcomes), z.number().int()).openapi({
    description: 'What became of those that were looked at; outcomes that none had are absent',
  }),
  /** Of those that were read: so many move. */
  animated: z.number().int(),
  /** Of those that were read: what a network shows for whoever chose none. */
  defaults: z.number().int(),
  /** The servers that would be asked, those with most pictures first. */
  hosts: z.array(z.object({ host: z.string(), pictures: z.number().int() })),
  run: z
    .object({
      id: z.string(),
      state: z.enum(['waiting', 'running', 'done', 'stopped']),
      askedBy: z.string().nullable(),
      startedAt: z.iso.datetime().nullable(),
      finishedAt: z.iso.datetime().nullable(),
      total: z.number().int(),
      done: z.number().int(),
      /** Hosts asked for a pause: look again later. */
      postponed: z.number().int(),
    })
    .nullable(),
})
export type Pictures = z.output<typeof picturesSchema>
