import { readFile } from 'node:fs/promises'
import { type AccountModel, accountModelSchema } from '@relais/core/audience/accounts/account-model'
import { type CommentModel, commentModelSchema } from '@relais/core/audience/comments/comment-model'

const folder = new URL('../../models/', import.meta.url)

let accounts: Promise<AccountModel> | null = null
let comments: Promise<CommentModel> | null = null

/** The model of accounts that ships with Relais, read from disk when it is first asked for. */
export function openAccountModel(): Promise<AccountModel> {
  accounts ??= readFile(new URL('accounts/model.json', folder), 'utf8').then((told) =>
    accountModelSchema.parse(JSON.parse(told)),
  )
  return accounts
}

/** The model of comments that ships with Relais. */
export function openCommentModel(): Promise<CommentModel> {
  comments ??= readComments()
  return comments
}

async function readComments(): Promise<CommentModel> {
  const [told, weights, words] = await Promise.all([
    readFile(new URL('comments/model.json', folder), 'utf8'),
    readFile(new URL('comments/weights.i8', folder)),
    readFile(new URL('comments/words.bits', folder)),
  ])
  const model = commentModelSchema.parse(JSON.parse(told))
  return {
    ...model,
    wording: { ...model.wording, weights: new Int8Array(weights), vocabulary: new Uint8Array(words) },
  }
}
