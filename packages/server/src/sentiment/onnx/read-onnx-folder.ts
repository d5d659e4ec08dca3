import type { Sentiment } from '@relais/core/sentiment/classify-sentiment'
import type { SentimentLabel } from '@relais/core/sentiment/sentiment-model'
import { softmax } from '@relais/core/sentiment/softmax'
import type { SentimentReader, TextToJudge } from '../sentiment-reader.ts'
import { badModel, loadOnnxFolder, type OnnxFolder } from './onnx-folder.ts'

/** Texts that go through the model at once. */
const together = 32
/** What models of texts take; the rest of a longer one is not read. */
const mostTokens = 512
const unitsRead = 8_000

/**
 * A model that somebody brought, as a folder with `model.onnx`, `config.json` and `tokenizer.json` (as transformers
 * models are published for ONNX), and `relais.json` for what those do not say.
 * @throws AppError invalid_input when a file is missing, damaged, or no model that takes tokens and gives three scores
 */
export async function readOnnxFolder(folder: string): Promise<SentimentReader> {
  const found = await loadOnnxFolder(folder)
  const scoresOf = await openSession(folder, found)
  return {
    read: async (texts) => {
      const judged: Sentiment[] = []
      for (let from = 0; from < texts.length; from += together) {
        const batch = texts.slice(from, from + together)
        const scores = await scoresOf(batch.map(({ text }) => text.slice(0, unitsRead)))
        judged.push(...batch.map((text, place) => toSentiment(text, scores[place] ?? [], found)))
      }
      return judged
    },
  }
}

function toSentiment(
  { text, language }: TextToJudge,
  scores: readonly number[],
  { labels, temperature, languages, confidentFrom }: OnnxFolder,
): Sentiment {
  const probabilities = softmax(scores.map((score) => score / temperature))
  const best = probabilities.indexOf(Math.max(...probabilities))
  const probability = probabilities[best] ?? 0
  const isKnown = text.trim() !== '' && (languages === undefined || languages.includes(language))
  return {
    label: labels[best] as SentimentLabel,
    probability,
    isConfident: isKnown && probability >= confidentFrom,
    isKnown,
  }
}

/** Loaded only when a model was brought: nobody else pays for a runtime. */
async function openRuntime(folder: string) {
  try {
    return await Promise.all([import('onnxruntime-web'), import('@huggingface/tokenizers')])
  } catch {
    throw badModel(
      folder,
      'onnxruntime-web and @huggingface/tokenizers are not installed; install them beside Relais with npm.',
    )
  }
}

async function openSession(folder: string, found: OnnxFolder) {
  const [onnx, { Tokenizer }] = await openRuntime(folder)
  const attempt = async <Made>(what: string, make: () => Made | Promise<Made>): Promise<Made> => {
    try {
      return await make()
    } catch (error) {
      throw badModel(folder, `${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const tokenizer = await attempt(
    'tokenizer.json',
    () => new Tokenizer(found.tokenizer, found.tokenizerConfig),
  )
  const session = await attempt('model.onnx', () => onnx.InferenceSession.create(found.model))
  const { pad_token: pad } = found.tokenizerConfig as { pad_token?: unknown }
  const padding = (typeof pad === 'string' ? tokenizer.token_to_id(pad) : undefined) ?? 0

  async function scoresOf(texts: readonly string[]): Promise<number[][]> {
    const tokens = texts.map((text) => tokenizer.encode(text).ids.slice(0, mostTokens))
    const longest = Math.max(1, ...tokens.map((ids) => ids.length))
    const tensor = (valueAt: (ids: readonly number[], place: number) => number) => {
      const values = tokens.flatMap((ids) =>
        Array.from({ length: longest }, (_, place) => valueAt(ids, place)),
      )
      return new onnx.Tensor('int64', BigInt64Array.from(values, BigInt), [texts.length, longest])
    }
    const feeds = {
      input_ids: tensor((ids, place) => ids[place] ?? padding),
      attention_mask: tensor((ids, place) => (place < ids.length ? 1 : 0)),
      token_type_ids: tensor(() => 0),
    }
    const unknown = session.inputNames.find((name) => !Object.hasOwn(feeds, name))
    if (unknown !== undefined) throw new Error(`it wants an input "${unknown}", which Relais does not know`)
    const wanted = Object.entries(feeds).filter(([name]) => session.inputNames.includes(name))
    const output = (await session.run(Object.fromEntries(wanted)))[session.outputNames[0] ?? '']
    const width = found.labels.length
    if (output?.dims.join() !== `${texts.length},${width}`)
      throw new Error(
        `it answers in the shape ${output?.dims.join(' x ')}, not one row of ${width} scores a text`,
      )
    const data = output.data as Float32Array
    return texts.map((_, row) => [...data.slice(row * width, (row + 1) * width)])
  }

  await attempt('model.onnx', () => scoresOf(['a']))
  return scoresOf
}
