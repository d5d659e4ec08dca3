import { once } from 'node:events'
import type { SentimentClassifier } from '@relais/core/sentiment/classify-sentiment'
import { detectLanguage } from '@relais/core/text/detect-language'
import type { Command } from 'commander'
import { z } from 'zod'
import { languageOf } from '../corpus/steps/language-detector.ts'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import { splitLines } from '../corpus/steps/split-lines.ts'
import { openClassifier } from '../sentiment/open-classifier.ts'
import { registerClassifyAccounts } from './classify-accounts.ts'
import { registerClassifyComments } from './classify-comments.ts'

const longestLineBytes = 1_000_000
const decimals = 1e4

const textRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
})

export function registerClassify(program: Command): void {
  const classify = program.command('classify').description('judge texts and profiles, one JSON object a line')
  classify
    .command('sentiment')
    .description('for, against or neither: in {id, text, lang?}, out {id, label, probability, confident}')
    .argument('<file>', 'NDJSON, plain or .gz, or - for standard input')
    .option('--json-lines', 'one JSON object a line, the only form there is')
    .action(classifyFile)
  registerClassifyAccounts(classify)
  registerClassifyComments(classify)
}

async function classifyFile(file: string): Promise<void> {
  const classify = await openClassifier()
  const source = await openBytes(file)
  let unread = 0
  for await (const lines of splitLines(source.bytes, longestLineBytes)) {
    let answers = ''
    for (const { line, bytes } of lines) {
      const text = bytes.toString('utf8').trim()
      if (text === '') continue
      const answer = answerTo(text, classify)
      if (answer === null) {
        unread++
        process.stderr.write(`Line ${line} is no {"id", "text"}: it gets no answer.\n`)
      } else answers += `${answer}\n`
    }
    if (!process.stdout.write(answers)) await once(process.stdout, 'drain')
  }
  if (unread > 0) process.exitCode = 1
}

function answerTo(line: string, classify: SentimentClassifier): string | null {
  const row = textRow.safeParse(parseJson(line))
  if (!row.success) return null
  const { id, text, lang } = row.data
  const language = lang ? lang.slice(0, 2).toLowerCase() : detectLanguage(text, languageOf)
  const { label, probability, isConfident } = classify(text, language)
  return JSON.stringify({
    id,
    label,
    probability: Math.round(probability * decimals) / decimals,
    confident: isConfident,
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
