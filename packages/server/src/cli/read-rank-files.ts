import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from '@hono/zod-openapi'
import { weightsText } from '@relais/core/weights/weight-presets'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { weightsSchema } from '../influence/influence.schema.ts'
import { getWeightsByName } from '../weights/saved-weights.ts'

const topicSchema = z.object({
  terms: z.array(z.string()),
  exclude: z.array(z.string()).optional(),
  languages: z.array(z.string()).optional(),
  platforms: z.array(z.string()).optional(),
})
type TopicFile = z.output<typeof topicSchema>

async function readJsonFile<Output>(path: string, schema: z.ZodType<Output>, what: string): Promise<Output> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError('invalid_input', `There is no ${what} file ${path}.`)
  })
  const parsed = schema.safeParse(parseJson(text, path, what))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
  throw new AppError(
    'invalid_input',
    `The ${what} file ${path} has a mistake${where}: ${issue?.message ?? 'unknown'}.`,
  )
}

function parseJson(text: string, path: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('invalid_input', `The ${what} file ${path} is no JSON: ${reason}.`)
  }
}

/** @throws AppError invalid_input for a file that is missing or holds no topic */
export function readTopicFile(path: string): Promise<TopicFile> {
  return readJsonFile(path, topicSchema, 'topic')
}

/**
 * Weights as somebody types them, the name of a JSON file that holds them, or of a preset or of the workspace's own.
 * @returns `reach/relevance/resonance`
 * @throws AppError invalid_input for a JSON file that is missing or holds no weights; not_found for an unknown name
 * @example await readWeights(ctx, 'sales') // '15/35/50'
 */
export async function readWeights(ctx: Ctx, text: string): Promise<string> {
  if (/^\d{1,3}\/\d{1,3}\/\d{1,3}$/.test(text)) return text
  if (text.endsWith('.json') || existsSync(text))
    return weightsText(await readJsonFile(text, weightsSchema, 'weights'))
  return weightsText(await getWeightsByName(ctx, text))
}
