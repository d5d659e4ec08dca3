import { expect, it } from 'vitest'
import { notYet, walkBack } from './walk-back.ts'

const nowMs = Date.parse('2026-03-01T12:00:00Z')
const sinceMs = Date.parse('2026-02-01T00:00:00Z')
const row = (id: string, at: string | null) => ({ platform: 'mastodon', id, author: 'ana', at })

async function idsOf(rows: readonly ReturnType<typeof row>[]) {
  const ids: unknown[] = []
  for await (const { page } of walkBack([async () => ({ rows, next: null })], notYet, { sinceMs, nowMs }))
    ids.push(...page.rows.map(({ id }) => id))
  return ids
}

it('leaves out what is older than was asked for', async () => {
  expect(await idsOf([row('new', '2026-02-27T10:00:00Z'), row('old', '2026-01-20T10:00:00Z')])).toEqual([
    'new',
  ])
})

it('hands on what has no instant that an import would take, to be rejected and counted there', async () => {
  expect(await idsOf([row('none', null), row('nought', '0'), row('no day', '2026-02-30T10:00:00Z')])).toEqual(
    ['none', 'nought', 'no day'],
  )
})
