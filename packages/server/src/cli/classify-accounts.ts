import {
  type AccountClassifier,
  createAccountClassifier,
} from '@relais/core/audience/accounts/classify-account'
import { readProfile } from '@relais/core/audience/accounts/read-profile'
import type { Command } from 'commander'
import { openAccountModel } from '../audience/open-audience-models.ts'
import { accountReasonText } from './account-reason-text.ts'
import { type Row, readRowLines, rounded, writeAnswers } from './classify-rows.ts'

export function registerClassifyAccounts(classify: Command): void {
  classify
    .command('accounts')
    .description(
      'real or not, from profiles: in {id, followers?, following?, posts?, ...}, out {id, label, probability, reasons}',
    )
    .argument('<file>', 'NDJSON, plain or .gz, or - for standard input')
    .option('--json-lines', 'one JSON object a line, the only form there is')
    .action(classifyAccounts)
}

async function classifyAccounts(file: string): Promise<void> {
  const classify = createAccountClassifier(await openAccountModel())
  const nowMs = Date.now()
  for await (const lines of readRowLines(file)) {
    const answers = lines.map(({ row }) => (row === null ? null : answerTo(row, classify, nowMs)))
    await writeAnswers(answers, lines, '{"id", "followers", ...}')
  }
}

function answerTo(row: Row, classify: AccountClassifier, nowMs: number): string {
  const { label, probability, isTold, reasons } = classify(readProfile(row, nowMs))
  return JSON.stringify({
    id: row.id,
    label,
    probability: rounded(probability),
    reasons: [
      ...(isTold
        ? []
        : [
            {
              reason: 'tooLittleKnown',
              weight: 0,
              text: 'Fewer than two counts are known: this is little more than what is usual.',
            },
          ]),
      ...reasons.map((reason) => ({
        reason: reason.feature,
        weight: rounded(reason.weight),
        text: accountReasonText(reason),
      })),
    ],
  })
}
