import type { Target } from '@relais/server/connectors/connector'
import { addSource } from '@relais/server/source/add-source'
import { getSource, listSourceRuns } from '@relais/server/source/get-source'
import type { SourceInput } from '@relais/server/source/source.schema'
import { syncSource } from '@relais/server/source/sync-source'
import type { TestWorkspace } from '../stores/open-test-workspace.ts'

const { signal: never } = new AbortController()

export const feedAt = (url: string): Target => ({ kind: 'feed', value: url, baseUrl: new URL(url).origin })

/** Follows things in a test, one look at a time, with the clock of the test. */
export function followIn(test: TestWorkspace) {
  const outside = () => test.relais.outside()
  return {
    add: async (targets: readonly Target[], more: Partial<SourceInput> = {}): Promise<string> => {
      const input = {
        network: 'feed',
        targets: [...targets],
        rhythm: 'by_need' as const,
        daysBack: 30,
        ...more,
      }
      return (await addSource(test.ctx, await outside(), input)).id
    },
    /** What a worker would do now; jitter is at its longest. */
    look: async (id: string, signal = never): Promise<void> =>
      syncSource(test.ctx, id, { outside: await outside(), signal, random: () => 1 }),
    source: async (id: string) => getSource(test.ctx, await outside(), id),
    latest: async (id: string) => {
      const [run] = await listSourceRuns(test.ctx, id)
      if (run === undefined) throw new Error(`No run of ${id}.`)
      return run
    },
    /** Ids of the posts that the corpus has, each as often as a reader would count it. */
    posts: async (): Promise<string[]> => {
      const rows = await test.ctx.ownCorpus.select<{ nativeId: string }>({
        sql: `SELECT any(native_id) AS nativeId FROM post_text
          WHERE scope IN {scopes:Array(UInt64)} AND id IN (
            SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)})
          GROUP BY id ORDER BY nativeId`,
      })
      return rows.map(({ nativeId }) => nativeId)
    },
  }
}
