import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saidByOthers } from './said-by-others.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openTestWorkspace()
  const post = { platform: 'twitter', at: '2026-01-05T10:00:00Z' }
  await importRecords(workspace.ctx, 'posts', [
    { ...post, id: '1', author: 'bo', text: 'Ana Ruiz spoke, says @Ana_Ruiz' },
  ])
  const neighbour = await workspace.openNeighbour()
  await importRecords(neighbour, 'accounts', [
    { platform: 'twitter', handle: 'their_guest', name: 'A guest of theirs' },
  ])
})
afterAll(() => workspace.close())

it('knows words of living texts, terms and profiles, in every workspace, and nothing else', async () => {
  const words = [
    'Ana Ruiz',
    '@ana_ruiz',
    '@Ana_Ruiz',
    'A guest of theirs',
    '@their_guest',
    'ana Ruiz',
    'nobody',
  ]
  expect([...(await saidByOthers(workspace.corpus, words))].sort()).toEqual(
    ['Ana Ruiz', '@ana_ruiz', '@Ana_Ruiz', 'A guest of theirs', '@their_guest'].sort(),
  )
})

it('answers for any number of them', async () => {
  const many = Array.from({ length: 450 }, (_, i) => `unheard of ${i}`)
  expect(await saidByOthers(workspace.corpus, [...many, 'Ana Ruiz'])).toEqual(new Set(['Ana Ruiz']))
  expect(await saidByOthers(workspace.corpus, [])).toEqual(new Set())
})

it('says nothing about an empty corpus', async () => {
  const empty = await openTestWorkspace()
  expect(await saidByOthers(empty.corpus, ['Ana Ruiz'])).toEqual(new Set())
  await empty.close()
})
