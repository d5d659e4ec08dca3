import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AppError } from '../errors.ts'
import { findListeners } from './queries/find-listeners.ts'

let workspace: TestWorkspace
const period = { from: '2026-01-01', to: '2026-01-31' }

const cites = (from: string, to: string, kind = 'mention', at = '2026-01-10T12:00:00Z') => ({
  kind,
  from: `bluesky/${from}`,
  to: `bluesky/${to}`,
  at,
})

async function idOf(handle: string): Promise<string> {
  const [row] = await workspace.ctx.corpus.select<{ id: string }>({
    sql: 'SELECT toString(id) AS id FROM account WHERE scope IN {scopes:Array(UInt64)} AND handle = {handle:String} LIMIT 1',
    params: { handle },
  })
  return row?.id ?? ''
}

beforeAll(async () => {
  workspace = await openTestWorkspace()
  const handles = ['ana', 'ben', 'fan', 'fan2', 'friend', 'old', 'follower', 'ana2']
  await importRecords(
    workspace.ctx,
    'accounts',
    handles.map((handle) => ({
      platform: 'bluesky',
      handle,
      id: handle,
      observedAt: '2026-01-02T00:00:00Z',
      ...(handle.startsWith('ana') ? { person: 'ana' } : handle.startsWith('fan') ? { person: 'fan' } : {}),
    })),
  )
  await importRecords(workspace.ctx, 'interactions', [
    cites('fan', 'ana'),
    cites('fan', 'ana', 'reply', '2026-01-11T12:00:00Z'),
    // The same person with another account.
    cites('fan2', 'ana'),
    cites('friend', 'ana'),
    cites('ana', 'friend'),
    // Has spoken on the topic already; an account of her own; too early; only follows.
    cites('ben', 'ana'),
    cites('ana2', 'ana'),
    cites('old', 'ana', 'mention', '2025-12-01T12:00:00Z'),
    cites('follower', 'ana', 'follow'),
  ])
})
afterAll(() => workspace.close())

it('counts people who cite somebody and have not spoken on the topic, apart from those who are cited in return', async () => {
  const [ana, ben] = [await idOf('ana'), await idOf('ben')]
  // What the corpus is asked the first time, the server keeps from the second on.
  for (let times = 0; times < 3; times++) {
    const listeners = await findListeners(workspace.ctx.corpus, [ana, ben], period)
    expect(listeners.get(ana)).toMatchObject({ oneWay: 1, mutual: 1 })
    expect(listeners.get(ben)).toBeUndefined()
  }
})

it('asks for the people on the topic where reading who cites whom is too much for the corpus', async () => {
  const [ana, ben] = [await idOf('ana'), await idOf('ben')]
  const { corpus } = workspace.ctx
  const own = { from: '2026-01-02', to: '2026-01-31' }
  const overloaded: typeof corpus = {
    ...corpus,
    selectBlocks: async (query) => {
      if (query.sql.includes('groupArray(source)')) throw new AppError('query_too_heavy', 'It took too long.')
      return await corpus.selectBlocks(query)
    },
  }
  for (let times = 0; times < 3; times++) {
    const listeners = await findListeners(overloaded, [ana, ben], own)
    expect(listeners.get(ana)).toMatchObject({ oneWay: 1, mutual: 1 })
  }
})
