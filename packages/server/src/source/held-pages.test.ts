import { expect, it } from 'vitest'
import type { Page } from '../connectors/connector.ts'
import { createHeldPages } from './held-pages.ts'
import type { StoredTarget } from './source.ts'
import { type SessionPart, type SourceSession, SyncEnded } from './source-session.ts'

const target = (value: string) => ({ kind: 'feed', value, baseUrl: 'https://a.example' }) as StoredTarget
const page = (id: string, rows = 1): Page => ({
  posts: Array.from({ length: rows }, (_, at) => ({ platform: 'blog', id: `${id}${at}` })),
  cursor: id,
  cost: 1,
})
const brief = ({ target, pages, done }: SessionPart) =>
  `${target?.value} ${pages.map(({ cursor }) => cursor).join('+')}${done ? ' done' : ''}`

function hold(refuse: (part: SessionPart) => Error | null = () => null) {
  const stored: string[][] = []
  const session = {
    signal: new AbortController().signal,
    store: async (parts: readonly SessionPart[]) => {
      for (const part of parts) {
        const error = refuse(part)
        if (error) throw error
      }
      stored.push(parts.map(brief))
    },
  } as unknown as SourceSession
  let nowMs = 0
  return {
    held: createHeldPages(session, () => nowMs),
    stored,
    wait: (ms: number) => {
      nowMs += ms
    },
  }
}
const [a, b, c] = [target('a'), target('b'), target('c')]

it('stores small feeds of one source together, each with where it goes on', async () => {
  const { held, stored } = hold()
  for (const one of [a, b, c]) {
    await held.add(one, page(one.value))
    await held.finish(one, {})
  }
  expect(stored).toEqual([])
  await held.flush()
  expect(stored).toEqual([['a a done', 'b b done', 'c c done']])
  expect(held.isEmpty).toBe(true)
})

it('stores at once what is large, and what has waited for a second', async () => {
  const { held, stored, wait } = hold()
  await held.add(a, page('large', 2_000))
  expect(stored).toEqual([['a large']])
  await held.add(b, page('small'))
  wait(1_000)
  await held.finish(b, {})
  expect(stored).toEqual([['a large'], ['b small done']])
})

it('stores before a page that tells anew of what is to be deleted', async () => {
  const { held, stored } = hold()
  await held.add(a, { cursor: 1, cost: 1, deletions: [{ what: 'post', platform: 'blog', id: 'x0' }] })
  await held.add(b, page('x'))
  expect(stored).toEqual([['a 1']])
})

it('lets one whose posts cannot be stored fail alone, and stores nothing more of it', async () => {
  const { held, stored } = hold(({ target }) => (target === b ? new Error('broken') : null))
  for (const one of [a, b, c]) await held.add(one, page(one.value))
  await held.flush()
  expect(stored).toEqual([['a a'], ['c c']])
  expect(held.hasFailed(b)).toBe(true)
  await held.finish(b, {})
  expect(held.isEmpty).toBe(true)
  expect(held.takeFailures().map(([{ value }, error]) => [value, String(error)])).toEqual([
    ['b', 'Error: broken'],
  ])
  expect(held.takeFailures()).toEqual([])
})

it('ends when somebody ended the run, and blames no target', async () => {
  const { held } = hold(() => new SyncEnded())
  await held.add(a, page('a'))
  await expect(held.flush()).rejects.toThrow(SyncEnded)
  expect(held.takeFailures()).toEqual([])
})
