import { readFile } from 'node:fs/promises'
import { z } from '@hono/zod-openapi'
import { AppError } from '../errors.ts'
import { weightsSchema } from '../influence/influence.schema.ts'

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
 * Weights as somebody types them, or the name of a JSON file that holds them.
 * @returns `reach/relevance/resonance`
 * @throws AppError invalid_input for a file that is missing or holds no weights
 * @example await readWeights('20/35/45') // '20/35/45'
 */
export async function readWeights(text: string): Promise<string> {
  if (/^\d{1,3}\/\d{1,3}\/\d{1,3}$/.test(text)) return text
  const { reach, relevance, resonance } = await readJsonFile(text, weightsSchema, 'weights')
  return `${reach}/${relevance}/${resonance}`
}
