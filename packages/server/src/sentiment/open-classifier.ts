import { readFile } from 'node:fs/promises'
import {
  createSentimentClassifier,
  type SentimentClassifier,
} from '@relais/core/sentiment/classify-sentiment'
import { createStanceReader } from '@relais/core/sentiment/read-stance'
import { type SentimentModel, sentimentModelSchema } from '@relais/core/sentiment/sentiment-model'

const folder = new URL('../../models/sentiment/', import.meta.url)

let opened: Promise<SentimentClassifier> | null = null
let reader: ReturnType<typeof readStances> | null = null

/** The classifier that ships with Relais, read from disk when it is first asked for. */
export function openClassifier(): Promise<SentimentClassifier> {
  opened ??= readShippedModel().then(createSentimentClassifier)
  return opened
}

/** What reads the stance towards a brand out of posts, with the model that ships. */
export function openStanceReader(): ReturnType<typeof readStances> {
  reader ??= readStances()
  return reader
}

async function readStances() {
  return createStanceReader(await readShippedModel())
}

/** The model that ships with Relais. */
export async function readShippedModel(): Promise<SentimentModel> {
  const [told, weights] = await Promise.all([
    readFile(new URL('model.json', folder), 'utf8'),
    readFile(new URL('weights.i8', folder)),
  ])
  return { ...sentimentModelSchema.parse(JSON.parse(told)), weights: new Int8Array(weights) }
}
