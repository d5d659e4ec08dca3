import type { Sentiment } from '@relais/core/sentiment/classify-sentiment'
import { readOnnxFolder } from './onnx/read-onnx-folder.ts'
import { openClassifier } from './open-classifier.ts'

/** A text and its two-letter language, `und` where nobody knows it. */
export interface TextToJudge {
  readonly text: string
  readonly language: string
}

/** Judges texts, whichever model does it: the one that ships, or one that somebody brought. */
export interface SentimentReader {
  readonly read: (texts: readonly TextToJudge[]) => Promise<readonly Sentiment[]>
}

let opened: Promise<SentimentReader> | null = null

/**
 * The model that this thread judges with, opened when it is first asked for: in the folder that RELAIS_SENTIMENT_MODEL
 * names, or the one that ships.
 * @throws AppError invalid_input when that folder holds no model that can be used
 */
export function openSentimentReader(): Promise<SentimentReader> {
  opened ??= openReader(process.env.RELAIS_SENTIMENT_MODEL)
  return opened
}

async function openReader(folder: string | undefined): Promise<SentimentReader> {
  if (folder) return readOnnxFolder(folder)
  const classify = await openClassifier()
  return { read: async (texts) => texts.map(({ text, language }) => classify(text, language)) }
}
