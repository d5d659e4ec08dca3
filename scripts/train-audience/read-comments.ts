import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Comment } from '@relais/core/audience/comments/comment'

export interface LabelledComment extends Comment {
  readonly post: string
  readonly label: boolean
}

interface Row {
  readonly video: string
  readonly at: string | null
  readonly author: string
  readonly text: string
  readonly spam: number
}

/** Comments under five music videos, labelled spam or not (UCI YouTube Spam Collection). */
export function readComments(folder: URL): LabelledComment[] {
  const lines = gunzipSync(readFileSync(new URL('youtube-labelled.jsonl.gz', folder))).toString('utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { video, at, author, text, spam } = JSON.parse(line) as Row
      const atMs = at ? Date.parse(at.endsWith('Z') ? at : `${at}Z`) : Number.NaN
      return { text, author, post: video, atMs: Number.isNaN(atMs) ? null : atMs, label: spam === 1 }
    })
}
