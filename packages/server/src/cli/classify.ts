import { detectLanguage } from '@relais/core/text/detect-language'
import { normaliseLanguage } from '@relais/core/text/normalise-language'
import type { Command } from 'commander'
import { languageOf } from '../corpus/steps/language-detector.ts'
import { openSentimentReader, type SentimentReader, type TextToJudge } from '../sentiment/sentiment-reader.ts'
import { registerClassifyAccounts } from './classify-accounts.ts'
import { registerClassifyComments } from './classify-comments.ts'
import { type ReadLine, type Row, readRowLines, rounded, writeAnswers } from './classify-rows.ts'

export function registerClassify(program: Command): void {
  const classify = program.command('classify').description('judge texts and profiles, one JSON object a line')
  classify
    .command('sentiment')
    .description('for, against or neither: in {id, text, lang?}, out {id, label, probability, confident}')
    .argument('<file>', 'NDJSON, plain or .gz, or - for standard input')
    .option('--json-lines', 'one JSON object a line, the only form there is')
    .action(classifySentiment)
  registerClassifyAccounts(classify)
  registerClassifyComments(classify)
}

async function classifySentiment(file: string): Promise<void> {
  const sentiment = await openSentimentReader()
  for await (const lines of readRowLines(file)) await answer(lines, sentiment)
}

function toText(row: Row | null): TextToJudge | null {
  if (row === null || typeof row.text !== 'string') return null
  const said = typeof row.lang === 'string' ? normaliseLanguage(row.lang) : null
  return { text: row.text, language: said ?? detectLanguage(row.text, languageOf) }
}

async function answer(lines: readonly ReadLine[], sentiment: SentimentReader): Promise<void> {
  const texts = lines.map(({ row }) => toText(row))
  const judged = (await sentiment.read(texts.filter((text) => text !== null))).values()
  const answers = texts.map((text, place) => {
    const verdict = text === null ? undefined : judged.next().value
    if (verdict === undefined) return null
    return JSON.stringify({
      id: lines[place]?.row?.id,
      label: verdict.label,
      probability: rounded(verdict.probability),
      confident: verdict.isConfident,
    })
  })
  await writeAnswers(answers, lines, '{"id", "text"}')
}
