import {
  type CommentsClassifier,
  createCommentsClassifier,
} from '@relais/core/audience/comments/classify-comments'
import type { Comment } from '@relais/core/audience/comments/comment'
import type { Command } from 'commander'
import { openCommentModel } from '../audience/open-audience-models.ts'
import { type ReadLine, type Row, readRowLines, rounded, writeAnswers } from './classify-rows.ts'
import { commentReasonText } from './comment-reason-text.ts'

/** Copies and bursts are looked for among so many comments at a time. */
const together = 50_000

export function registerClassifyComments(classify: Command): void {
  classify
    .command('comments')
    .description(
      'meant for the post or not: in {id, text, at?, author?, post?}, out {id, label, probability, reasons}',
    )
    .argument('<file>', 'NDJSON, plain or .gz, or - for standard input')
    .option('--json-lines', 'one JSON object a line, the only form there is')
    .action(classifyComments)
}

async function classifyComments(file: string): Promise<void> {
  const classify = createCommentsClassifier(await openCommentModel())
  let waiting: ReadLine[] = []
  for await (const lines of readRowLines(file)) {
    waiting.push(...lines)
    if (waiting.length < together) continue
    await answer(waiting, classify)
    waiting = []
  }
  await answer(waiting, classify)
}

const textOrNull = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

function toComment(row: Row | null): Comment | null {
  if (row === null || typeof row.text !== 'string') return null
  const atMs = Date.parse(textOrNull(row.at) ?? '')
  return {
    text: row.text,
    author: textOrNull(row.author),
    atMs: Number.isNaN(atMs) ? null : atMs,
    post: textOrNull(row.post) ?? textOrNull(row.video),
  }
}

async function answer(lines: readonly ReadLine[], classify: CommentsClassifier): Promise<void> {
  const comments = lines.map(({ row }) => toComment(row))
  const verdicts = classify(comments.filter((comment) => comment !== null)).values()
  const answers = comments.map((comment, place) => {
    const verdict = comment === null ? undefined : verdicts.next().value
    if (verdict === undefined) return null
    const { label, probability, isTold, reasons } = verdict
    return JSON.stringify({
      id: lines[place]?.row?.id,
      label,
      probability: rounded(probability),
      reasons: isTold
        ? reasons.map((reason) => ({
            reason: reason.feature,
            weight: rounded(reason.weight),
            text: commentReasonText(reason),
          }))
        : [
            {
              reason: 'nothingToRead',
              weight: 0,
              text: 'There is nothing to read: this is little more than what is usual.',
            },
          ],
    })
  })
  await writeAnswers(answers, lines, '{"id", "text"}')
}
