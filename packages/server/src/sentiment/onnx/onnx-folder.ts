import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SentimentLabel, sentimentLabels } from '@relais/core/sentiment/sentiment-model'
import { z } from 'zod'
import { AppError } from '../../errors.ts'

const configSchema = z.object({ id2label: z.record(z.string(), z.string()) })
const tokenizerConfigSchema = z.looseObject({ pad_token: z.unknown().optional() })

/** What Relais wants to know of a model beside what its files say; every entry may be missing. */
const relaisSchema = z.object({
  /** Two-letter codes; without them every language counts as known. */
  languages: z.array(z.string()).optional(),
  /** A label less probable than this is not stood by. */
  confidentFrom: z.number().min(0).max(1).default(0.6),
  temperature: z.number().positive().default(1),
  /** By output, where `config.json` names them otherwise than negative, neutral and positive. */
  labels: z.array(z.enum(sentimentLabels)).optional(),
})

/** A model as it lies in a folder: the files that transformers models are published with, and `relais.json`. */
export interface OnnxFolder extends Omit<z.infer<typeof relaisSchema>, 'labels'> {
  readonly model: Uint8Array
  readonly tokenizer: object
  readonly tokenizerConfig: object
  /** By output of the model. */
  readonly labels: readonly SentimentLabel[]
}

const modelFiles = ['model.onnx', 'onnx/model_quantized.onnx', 'onnx/model.onnx']

export const badModel = (folder: string, why: string) =>
  new AppError('invalid_input', `RELAIS_SENTIMENT_MODEL: the model in ${folder} cannot be used: ${why}`)

async function readFirst(folder: string, names: readonly string[]): Promise<Uint8Array | null> {
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => null)
    if (bytes !== null) return bytes
  }
  return null
}

/** @throws AppError invalid_input naming the file and what is wrong with it */
export async function loadOnnxFolder(folder: string): Promise<OnnxFolder> {
  async function readJson<Told>(name: string, schema: z.ZodType<Told>, absent?: unknown): Promise<Told> {
    const bytes = await readFirst(folder, [name])
    if (bytes === null && absent === undefined) throw badModel(folder, `there is no ${name}.`)
    try {
      return schema.parse(bytes === null ? absent : JSON.parse(new TextDecoder().decode(bytes)))
    } catch (error) {
      throw badModel(
        folder,
        `${name}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
      )
    }
  }
  const model = await readFirst(folder, modelFiles)
  if (model === null) throw badModel(folder, `there is none of ${modelFiles.join(', ')}.`)
  const [config, tokenizer, tokenizerConfig, told] = await Promise.all([
    readJson('config.json', configSchema),
    readJson('tokenizer.json', z.looseObject({})),
    readJson('tokenizer_config.json', tokenizerConfigSchema, {}),
    readJson('relais.json', relaisSchema, {}),
  ])
  const labels = told.labels ?? labelsOf(config.id2label)
  if (labels === null) {
    throw badModel(
      folder,
      'config.json names no outputs negative, neutral and positive; say in relais.json which is which: {"labels": ["neg", "neu", "pos"]}.',
    )
  }
  return { ...told, model, tokenizer, tokenizerConfig, labels }
}

function labelsOf(names: Readonly<Record<string, string>>): SentimentLabel[] | null {
  const labels = Object.keys(names)
    .toSorted((a, b) => Number(a) - Number(b))
    .map((output) => sentimentLabels.find((label) => names[output]?.toLowerCase().startsWith(label)))
  return labels.every((label) => label !== undefined) && new Set(labels).size === labels.length
    ? labels
    : null
}
