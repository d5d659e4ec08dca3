import type { Deletion, SourceRow } from '../connector.ts'
import type { Picked } from './pick-rows.ts'

const keyOf = (deletion: Deletion) =>
  deletion.what === 'post' ? deletion.id : 'id' in deletion.who ? deletion.who.id : deletion.who.handle

/** Collects what was picked until it is worth a page. */
export function createStreamPage() {
  let posts: SourceRow[] = []
  let interactions: SourceRow[] = []
  let deletions: Deletion[] = []
  let profiles: Picked['profiles'][number][] = []
  let gone = new Set<string>()

  return {
    get size() {
      return posts.length + interactions.length + deletions.length + profiles.length
    },
    /** Deletions of a page come after its rows: what is told of somebody who is gone in it needs a page of its own. */
    mustCloseBefore(did: string, picked: Picked): boolean {
      if (gone.size === 0) return false
      const isTold = picked.posts.length + picked.interactions.length + picked.profiles.length > 0
      return isTold && (gone.has(did) || picked.posts.some(({ id }) => gone.has(String(id))))
    },
    add(picked: Picked): void {
      posts.push(...picked.posts)
      interactions.push(...picked.interactions)
      deletions.push(...picked.deletions)
      profiles.push(...picked.profiles)
      for (const deletion of picked.deletions) gone.add(keyOf(deletion))
    },
    take() {
      const taken = { posts, interactions, deletions, profiles }
      posts = []
      interactions = []
      deletions = []
      profiles = []
      gone = new Set()
      return taken
    },
  }
}
export type StreamPage = ReturnType<ReturnType<typeof createStreamPage>['take']>
