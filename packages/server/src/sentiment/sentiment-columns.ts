import type { Sentiment } from '@relais/core/sentiment/classify-sentiment'
import type { TextToJudge } from './sentiment-reader.ts'

const decimals = 1e4

/** What is judged of a post: its title and its text. */
export const textToJudge = (title: string | null, text: string, language: string): TextToJudge => ({
  text: title ? `${title}. ${text}` : text,
  language,
})

/** Columns of the table `post`; no label where the model cannot know, which is not the same as neutral. */
export function sentimentColumns(judged: Sentiment | undefined) {
  if (!judged?.isKnown) return { sentiment: '', sentiment_probability: 0, sentiment_confident: false }
  return {
    sentiment: judged.label,
    sentiment_probability: Math.round(judged.probability * decimals) / decimals,
    sentiment_confident: judged.isConfident,
  }
}
