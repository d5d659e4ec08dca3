import type { Reach, SourceRow } from '../connector.ts'
import { ask } from './client.ts'
import { postView, threadAnswer, threadNode } from './schema.ts'
import { viewRow } from './to-post.ts'

/** Levels of answers below a post. */
const depth = 6

/** What others answered to a post, all levels, from an AppView. Answers that are gone or blocked are left out. */
export async function readThread(reach: Reach, server: string, uri: string): Promise<SourceRow[]> {
  const asked = { uri, depth, parentHeight: 0 }
  const { thread } = await ask(reach, server, 'app.bsky.feed.getPostThread', asked, threadAnswer)
  const seenAt = reach.clock.now().toISOString()
  const rows: SourceRow[] = []
  const open: unknown[] = [...(threadNode.safeParse(thread).data?.replies ?? [])]
  while (open.length > 0) {
    const node = threadNode.safeParse(open.pop()).data
    if (node === undefined) continue
    const view = postView.safeParse(node.post).data
    if (view !== undefined) rows.push(viewRow(view, seenAt))
    open.push(...node.replies)
  }
  return rows
}
